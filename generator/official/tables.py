"""Tables in a text: their rows, the cells of each, and what heads the columns.

Cells are parted by tabs, as in a .txt, or by wide blanks, as the readers of .docx and .html write them. A row that
begins with merged cells of the row above has fewer cells; a head over several columns has heads of its own below.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from generator.official.labels import find
from generator.text.characters import normalise
from generator.text.numbers import quantities

LONGEST_HEAD = 30  # characters of the name of a column
LONGEST_GROUP = 30  # of a line inside a table that names the rows below it
MOST_HEADS = 2  # rows of heads above each other
_PARTS = re.compile("[\t\u3000]")
_FIGURE = re.compile(r"[≥≤＞＜><约±]?\d[\d.,:%/+~～—–-]*(?:[万亿]?元|%|人|年|岁|倍|月|日|号)?")
_PAGE = re.compile(r"\d{1,4}")
_DAY = re.compile(r".{2,6}年.{1,3}月.{1,3}日(?:印发)?")
_BODIES = re.compile(r"(?:政府|办公[室厅]|委员会|[局厅部院办会处行社署]|公司|中心)$")


class Row(NamedTuple):
    """A row of a table. `is_head`: it heads the columns itself.

    `cells`: head and words of each cell, where the text says surely which head stands over which. `carried`: words
    of the row above that count for this one too; they are among the cells.
    """

    is_head: bool = False
    cells: tuple[tuple[str, str], ...] = ()
    carried: tuple[str, ...] = ()


def cells_of(text: str) -> tuple[str, ...]:
    """The cells of a line; one alone, if nothing parts it. The blank behind a number parts nothing."""
    label = find(text)
    start = 0 if "\t" in text or label is None else label.length
    first, *others = _PARTS.split(text[start:])
    return tuple(each.strip() for each in (text[:start] + first, *others) if each.strip())


def is_row(text: str) -> bool:
    """A row of a table of one row: a figure beside its name, or three cells and more."""
    cells = [each for each in cells_of(text) if len(each) > 1 or each.isdigit()]
    return len(cells) > 2 or (len(cells) == 2 and bool(quantities(text)))


def rows(texts: Sequence[str]) -> dict[int, Row]:
    """Return place → row for the lines (without blanks around them) that are rows of a table."""
    cells = [cells_of(each) if _may_be_row(each) else () for each in texts]
    in_contents = any(normalise(each[:20]) == "目录" for each in texts)
    found: dict[int, Row] = {}
    for start, end in _runs(texts, cells):
        run = [each or (texts[start + at],) for at, each in enumerate(cells[start:end])]
        if not (_are_bodies(run) or (in_contents and _are_contents(run))):
            found |= {start + at: row for at, row in enumerate(_read(run))}
    return found


def _may_be_row(text: str) -> bool:
    """Cells of one character each are a word spaced out: 时　间; a body beside a day signs."""
    *others, last = cells_of(text)
    if not others or (_DAY.fullmatch(normalise(last)) and _are_bodies([others])):
        return False
    long = sum(len(each) > 1 or each.isdigit() for each in (*others, last))
    return "\t" in text or long > (1 if len(others) == 1 else 0)


def _runs(texts: Sequence[str], cells: Sequence[tuple[str, ...]]) -> list[tuple[int, int]]:
    """Where tables begin and end; the name of a group of rows may stand alone in a line between two of them."""
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(cells):
        start = at
        while at < len(cells) and cells[at]:
            at += 1
        if at == start:
            at += 1
            continue
        before = found[-1] if found else (0, 0)
        if before[1] == start - 1 and found and _is_group(texts[start - 1], cells, before[1] - 1, start):
            found[-1] = (before[0], at)
        elif at - start > 1:
            found.append((start, at))
    return found


def _is_group(text: str, cells: Sequence[tuple[str, ...]], above: int, below: int) -> bool:
    alike = len(cells[above]) == len(cells[below])
    return alike and len(text) <= LONGEST_GROUP and not re.search("[。；;：:，,]", text)


def _are_bodies(run: Sequence[Sequence[str]]) -> bool:
    """Lines of bodies side by side: they sign together."""
    return all(_BODIES.search(normalise(cell)) for cells in run for cell in cells)


def _are_contents(run: Sequence[tuple[str, ...]]) -> bool:
    """Headings with the numbers of their pages."""
    return all(len(cells) == 2 and _PAGE.fullmatch(cells[1]) for cells in run)


def _read(run: Sequence[tuple[str, ...]]) -> list[Row]:
    count = _count_heads(run)
    width = max(map(len, run[count:]), default=0)
    columns = _columns(run[:count], width)
    found = [Row(is_head=True)] * count
    whole: tuple[str, ...] = ()
    for cells in run[count:]:
        whole = cells if len(cells) == width else whole
        carried = _carried(cells, whole)
        row = (*carried, *cells)
        pairs = tuple(zip(columns, row, strict=True)) if len(row) == len(columns) else ()
        found.append(Row(cells=pairs, carried=carried))
    return found


def _count_heads(run: Sequence[tuple[str, ...]]) -> int:
    """How many rows on top are heads: names over figures, or over what is much longer."""
    named = next((at for at, cells in enumerate(run) if not _are_names(cells)), len(run))
    if named == 0 or len(run) < 2:
        return 0
    count = 1
    if named >= MOST_HEADS and len(run) > MOST_HEADS and _goes_below(run[0], run[1], max(map(len, run[2:]))):
        count = MOST_HEADS
    body = run[count:]
    figures = any(_is_figure(cell) for cells in body for cell in cells)
    length = sum(len("".join(cells)) for cells in body) / len(body)
    return count if figures or 2 * length >= 3 * len("".join(run[0])) else 0


def _are_names(cells: Sequence[str]) -> bool:
    return all(
        len(each) <= LONGEST_HEAD and not each[0].isdigit() and not re.search("[。；;]", each)
        for each in cells
    ) and not any(map(_is_figure, cells))


def _goes_below(first: Sequence[str], second: Sequence[str], width: int) -> bool:
    """Do the names of the second row divide columns of the first? Merged cells are written out in each place."""
    if len(first) == len(second):
        return any(one == other for one, other in zip(first, second, strict=True)) or any(
            one == other for one, other in pairwise(first)
        )
    return len(second) < len(first) and len(first) + len(second) - 1 == width


def _columns(heads: Sequence[tuple[str, ...]], width: int) -> tuple[str, ...]:
    """The names of the columns, one for each; () where the rows do not say which stands over which."""
    if not heads or any(len(each) != width for each in heads):
        return ()
    first, last = heads[0], heads[-1]
    return tuple(one if one == other else f"{one}　{other}" for one, other in zip(first, last, strict=True))


def _carried(cells: tuple[str, ...], whole: tuple[str, ...]) -> tuple[str, ...]:
    """The cells on the left of the last whole row that were merged with this one's, which is shorter.

    So read only where each of the others is like the one above it: a figure below a figure, words below words.
    """
    missing = len(whole) - len(cells)
    pairs = zip(whole[max(missing, 0) :], cells, strict=False)
    alike = len(cells) > 1 and all(_is_figure(one) == _is_figure(other) for one, other in pairs)
    return whole[:missing] if missing > 0 and alike else ()


def _is_figure(cell: str) -> bool:
    return bool(_FIGURE.fullmatch(normalise(cell)))
