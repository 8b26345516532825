"""Runs of text on the pages of an OFD file → paragraphs: lines, columns read downwards, rows of tables."""

from collections.abc import Iterable, Iterator, Sequence
from statistics import median
from typing import NamedTuple

from generator.importer.line_ends import first_width
from generator.importer.table import row

# Measured in characters: what is one line, what parts two cells, what an indent and a full line leave open.
SAME_LINE, CELL_GAP, INDENT, FIRST_LINE, SLACK = 0.5, 1.5, 1.2, 2.6, 0.7
LEAST_ROWS, LEAST_LENGTH = 3, 7


class Run(NamedTuple):
    """Text as it stands on a page, in millimetres from its upper left corner; `y` is the base of the line."""

    text: str
    x: float
    y: float
    size: float
    width: float


class Part(NamedTuple):
    """A piece of a line that a wide gap parts from the next, with its left and right edge."""

    text: str
    left: float
    right: float
    size: float


class Layout(NamedTuple):
    """The lines of a page; each is a part that may be joined to the next, or a row of a table (`size` is 0)."""

    lines: list[Part]
    has_columns: bool
    has_table: bool


def layout(runs: Iterable[Run]) -> Layout:
    """Return the lines of one page, columns one after the other."""
    rows = [list(_parts(each)) for each in _rows(runs)]
    if _are_columns(rows):
        gutter = median(each[1].left for each in rows if len(each) == 2)
        return Layout(list(_down(rows, gutter)), True, False)
    lines: list[Part] = []
    block: list[list[Part]] = []
    has_table = False
    for each in [*rows, []]:
        if len(each) > 1 or (block and each and _fits(each[0], block)):
            block.append(each)
            continue
        has_table = has_table or len(block) > 1
        lines += _table(block)
        block = []
        lines += each
    return Layout(lines, False, has_table)


def paragraphs(lines: Sequence[Part]) -> Iterator[str]:
    """Join a line to the one before it if that had no room for more and this one stands at the left edge."""
    free = [line for line in lines if line.size]
    if not free:
        yield from (line.text for line in lines)
        return
    size = median(line.size for line in free) or 1.0
    wide = [line for line in free if line.right - line.left > 10 * size] or free
    right = sorted(line.right for line in wide)[int(0.9 * (len(wide) - 1))]
    left = min(line.left for line in free)
    text, before = "", Part("", 0, 0, 0)
    for line in lines:
        runs_on = before.size and before.left - left < FIRST_LINE * size  # a centred line does not
        full = runs_on and before.right + first_width(line.text) * size > right - SLACK * size
        if full and line.size and line.left - left < INDENT * size:
            text = joined(text, line.text)
        else:
            if text:
                yield text
            text = line.text
        before = line
    yield text


def joined(one: str, other: str) -> str:
    """Between two words in Latin letters the end of a line stands for a blank."""
    blank = bool(one and other) and all(each.isascii() and each.isalpha() for each in (one[-1], other[0]))
    return one + (" " if blank else "") + other


def _rows(runs: Iterable[Run]) -> list[list[Run]]:
    """Runs on one base line, from left to right; what is printed twice at one place (as bold) counts once."""
    once = {(run.text, round(run.x * 4), round(run.y * 4)): run for run in runs if run.text.strip()}
    rows: list[list[Run]] = []
    for run in sorted(once.values(), key=lambda each: (each.y, each.x)):
        if rows and abs(run.y - rows[-1][0].y) <= SAME_LINE * max(min(run.size, rows[-1][0].size), 1.0):
            rows[-1].append(run)
        else:
            rows.append([run])
    return [sorted(each, key=lambda run: run.x) for each in rows]


def _parts(runs: list[Run]) -> Iterator[Part]:
    text, left, right, size = "", 0.0, 0.0, 0.0
    for run in runs:
        if text and run.x - right > CELL_GAP * max(run.size, 1.0):
            yield Part(text.strip(), left, right, size)
            text = ""
        if not text:
            left, size = run.x, run.size
            text = run.text
        else:
            text = joined(text, run.text) if run.x - right > 0.2 * run.size else text + run.text
        right, size = run.x + run.width, max(size, run.size)
    if text.strip():
        yield Part(text.strip(), left, right, size)


def _are_columns(rows: list[list[Part]]) -> bool:
    """Most lines are two long parts that start at the same two places and break off inside a sentence."""
    pairs = [each for each in rows if len(each) == 2]
    if len(pairs) < LEAST_ROWS or 2 * len(pairs) < len(rows):
        return False
    size = median(part.size for each in pairs for part in each) or 1.0
    gutter = median(each[1].left for each in pairs)
    if sum(abs(each[1].left - gutter) < 2.5 * size for each in pairs) < 0.8 * len(pairs):
        return False
    broken = sum(each[0].text[-1] not in "。；：）" for each in pairs)
    lengths = [len(part.text) for each in pairs for part in each]
    return median(lengths) >= LEAST_LENGTH and 2 * broken >= len(pairs)


def _down(rows: list[list[Part]], gutter: float) -> Iterator[Part]:
    """The parts left of the gutter, then those right of it; a line across both ends what stands above it."""
    right: list[Part] = []
    for each in rows:
        if len(each) == 1 and each[0].left < gutter < each[0].right:
            yield from right
            right = []
        for part in each:
            if part.left < gutter - part.size:
                yield part
            else:
                right.append(part)
    yield from right


def _fits(part: Part, block: list[list[Part]]) -> bool:
    """A single cell in a row of which the others are empty: it starts where another column than the first does."""
    starts = [each.left for row in block for each in row[1:]]
    return any(abs(part.left - start) < part.size for start in starts)


def _table(block: list[list[Part]]) -> Iterator[Part]:
    """The rows of a table; a cell stands in the column that it overlaps."""
    columns: list[tuple[float, float]] = []
    for part in sorted((part for each in block for part in each), key=lambda each: each.left):
        if columns and part.left < columns[-1][1]:
            columns[-1] = (columns[-1][0], max(columns[-1][1], part.right))
        else:
            columns.append((part.left, part.right))
    for each in block:
        cells = [""] * len(columns)
        for part in each:
            at = next(n for n, (left, right) in enumerate(columns) if left <= part.left <= right)
            cells[at] = f"{cells[at]} {part.text}".strip()
        yield Part(row(cells), 0, 0, 0)
