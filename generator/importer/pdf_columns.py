"""Rows of a page → what is read down in columns, what is a table without ruled lines, what is plain text."""

import itertools
from statistics import median
from typing import Literal, NamedTuple

from generator.importer.pdf_rows import Piece, Row, joined
from generator.importer.table import row as table_row

# In characters: the least width of the white between columns, the least width of a column of text, and the
# room that a full line may leave.
_GUTTER, _COLUMN, _ROOM = 1.0, 6.5, 1.6
_FEWEST_LINES = 3

Kind = Literal["text", "columns", "table"]
Gutter = tuple[float, float]


class Part(NamedTuple):
    """Rows of a page that belong together; `gutters` are the white strips that run down between its columns."""

    kind: Kind
    rows: list[Row]
    gutters: list[Gutter]
    sure: bool = True


def parts(rows: list[Row]) -> list[Part]:
    """Part the rows of a page, from top to bottom, into text, columns of text, and tables."""
    if not rows:
        return []
    found = _largest(rows)
    if not found:
        return [Part("text", rows, [])]
    first, last, part = found
    return [*parts(rows[:first]), part, *parts(rows[last + 1 :])]


def columns(part: Part) -> list[list[Row]]:
    """Return the rows of each column of a part, from left to right."""
    found: list[list[Row]] = [[] for _ in range(len(part.gutters) + 1)]
    for row in part.rows:
        for at, pieces in enumerate(_by_column(row, part.gutters)):
            if pieces:
                found[at].append(row._replace(pieces=tuple(pieces)))
    return found


def table_lines(part: Part) -> list[str]:
    """Return one line for each row of a table; a row that goes on in full cells is joined to the one above."""
    edges = [max((row.right for row in column), default=0.0) for column in columns(part)]
    lines: list[list[str]] = []
    full: list[bool] = []
    for row in part.rows:
        cells = _by_column(row, part.gutters)
        texts = ["".join(piece.text for piece in pieces) for pieces in cells]
        if lines and not texts[0] and all(full[at] for at, text in enumerate(texts) if text):
            lines[-1] = [
                joined(one, other) if other else one for one, other in zip(lines[-1], texts, strict=True)
            ]
        else:
            lines.append(texts)
        full = [
            bool(pieces)
            and pieces[-1].right > edges[at] - _ROOM * row.size
            and pieces[-1].right - pieces[0].left > 4 * row.size
            for at, pieces in enumerate(cells)
        ]
    return [table_row(texts) for texts in lines]


def _largest(rows: list[Row]) -> tuple[int, int, Part] | None:
    """The longest run of rows through which white runs down, if it is one of columns or a table."""
    best: tuple[int, int, Part] | None = None
    edges = (min(row.left for row in rows), max(row.right for row in rows))
    for first in range(len(rows)):
        last = _end(rows, first, edges)
        if best and last - first <= best[1] - best[0]:
            continue
        for part in _part(rows[first : last + 1]):
            start = next(at for at in range(first, len(rows)) if rows[at] is part.rows[0])
            if not best or len(part.rows) > best[1] - best[0] + 1:
                best = (start, start + len(part.rows) - 1, part)
    return best


def _end(rows: list[Row], first: int, edges: Gutter) -> int:
    """The last row down to which white runs from row `first`; `first` itself if there is none."""
    end = first
    ink: list[Gutter] = []
    for last in range(first, len(rows)):
        ink = _ink([*ink, *((piece.left, piece.right) for piece in rows[last].pieces)], rows[last].size)
        if len(ink) > 1:
            end = last
        elif ink[0][0] <= edges[0] + rows[last].size and ink[0][1] >= edges[1] - 2 * rows[last].size:
            break
    return end


def _ink(strips: list[Gutter], size: float) -> list[Gutter]:
    """Strips from left to right, those that overlap or nearly touch made one."""
    found: list[Gutter] = []
    for left, right in sorted(strips):
        if found and left - found[-1][1] < _GUTTER * size:
            found[-1] = (found[-1][0], max(right, found[-1][1]))
        else:
            found.append((left, right))
    return found


def _gutters(rows: list[Row]) -> list[Gutter]:
    strips = [(piece.left, piece.right) for row in rows for piece in row.pieces]
    ink = _ink(strips, median(row.size for row in rows))
    return [(one[1], other[0]) for one, other in itertools.pairwise(ink)]


def _part(rows: list[Row]) -> list[Part]:
    """The rows as columns of text or, without the single pieces around it, as a table; or nothing."""
    gutters = _gutters(rows)
    if gutters:
        part = Part("columns", rows, gutters)
        prose = [_is_prose(column) for column in columns(part)]
        if _side_by_side(part) and (all(prose) or (len(prose) == 2 and any(prose) and _halves(part))):
            return [part._replace(sure=all(prose))]
    return _tables(rows)


def _tables(rows: list[Row]) -> list[Part]:
    """The first table among the rows: at least two rows with cells beside each other."""
    broken = [at for at, row in enumerate(rows) if len(row.pieces) > 1]
    if len(broken) < 2:
        return []
    gutters = _gutters([rows[at] for at in broken])
    inside: list[Row] = []
    for row in rows[broken[0] :]:
        if gutters and len(row.pieces) == 1 and (_crosses(row.pieces[0], gutters) or _far(inside[-1], row)):
            break
        inside.append(row)
    while inside and len(inside[-1].pieces) == 1 and (not gutters or inside[-1].right <= gutters[0][1]):
        inside.pop()
    several = [row for row in inside if len(row.pieces) > 1]
    if len(several) < 2:
        return []
    gutters = _gutters(several)
    if not gutters:
        return []
    cells = [cell for row in several for cell in _by_column(row, gutters)]
    # Two words in one cell may be two cells; single characters are a word spaced out.
    sure = all(len(cell) < 2 or all(len(piece.text) == 1 for piece in cell) for cell in cells)
    return [Part("table", inside, gutters, sure)]


def _far(one: Row, other: Row) -> bool:
    return one.y - other.y > 3 * max(one.size, other.size)


def _crosses(piece: Piece, gutters: list[Gutter]) -> bool:
    return any(piece.left < gutter[0] and piece.right > gutter[1] for gutter in gutters)


def _is_prose(column: list[Row]) -> bool:
    """Lines of a column of text are long, mostly full, and have the marks of sentences."""
    if len(column) < _FEWEST_LINES:
        return False
    left, right = min(row.left for row in column), max(row.right for row in column)
    full = sum(row.right > right - _ROOM * row.size for row in column)
    marks = sum(mark in row.text for row in column for mark in "，。；：")
    return (
        right - left >= _COLUMN * column[0].size
        and full >= 0.4 * len(column)
        and marks * 3 >= len(column)
        and median(len(row.text) for row in column) >= _COLUMN - 0.5
    )


def _side_by_side(part: Part) -> bool:
    """The columns stand beside each other, not one after the other down the page."""
    found = columns(part)
    return all(
        one[0].y >= other[-1].y and other[0].y >= one[-1].y for one, other in itertools.pairwise(found)
    )


def _halves(part: Part) -> bool:
    """The white is in the middle of what is written."""
    left, right = min(row.left for row in part.rows), max(row.right for row in part.rows)
    middle = sum(part.gutters[0]) / 2
    return abs(middle - (left + right) / 2) < 0.1 * (right - left)


def _by_column(row: Row, gutters: list[Gutter]) -> list[list[Piece]]:
    found: list[list[Piece]] = [[] for _ in range(len(gutters) + 1)]
    for piece in row.pieces:
        # A piece that reaches over a gutter (a cell over several columns) belongs where it begins.
        found[sum((gutter[0] + gutter[1]) / 2 <= piece.left for gutter in gutters)].append(piece)
    return found
