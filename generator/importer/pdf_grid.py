"""Ruled lines and the characters between them → the rows of a table."""

from collections import defaultdict
from collections.abc import Iterable
from functools import reduce
from typing import NamedTuple

from generator.importer.pdf_glyphs import Box, Glyph
from generator.importer.pdf_rows import Row, joined, rows
from generator.importer.table import row as table_row

# In points: lines not farther apart meet, or are one.
_NEAR = 3.0
_MOST_RULES = 3_000
# In characters: the room that a full line of a cell may leave.
_ROOM = 1.6


class Grid(NamedTuple):
    """A table of ruled lines: the x of its upright lines, the y of its level lines from the top, all lines."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    rules: tuple[Box, ...]

    def holds(self, glyph: Glyph) -> bool:
        """Say whether a character stands in the table."""
        middle = glyph.y + glyph.size / 3
        return (
            self.xs[0] <= (glyph.left + glyph.right) / 2 <= self.xs[-1]
            and self.ys[-1] <= middle <= self.ys[0]
        )


def grids(rules: list[Box]) -> list[Grid]:
    """Return the tables that the ruled lines of a page draw: at least two rows and two columns."""
    if len(rules) > _MOST_RULES:
        return []
    found = (_grid(group) for group in _meeting(rules))
    return [grid for grid in found if len(grid.xs) > 2 and len(grid.ys) > 2]


def table_lines(grid: Grid, glyphs: Iterable[Glyph]) -> tuple[list[str], bool]:
    """Return one line for each row of the table, top to bottom, and whether the rows are sure.

    A cell over several rows stands in each of them, a cell over several columns once. Where the rows of a
    table are not ruled, what stands on one line is a row.
    """
    owner = _owners(grid)
    held: dict[tuple[int, int], list[Glyph]] = defaultdict(list)
    for glyph in glyphs:
        cell = (
            _interval([-y for y in grid.ys], -(glyph.y + glyph.size / 3)),
            _interval(grid.xs, (glyph.left + glyph.right) / 2),
        )
        held[owner[cell]].append(glyph)
    texts = {cell: rows(inside) for cell, inside in held.items()}
    lines: list[str] = []
    sure = True
    for at in range(len(grid.ys) - 1):
        cells = list(dict.fromkeys(owner[at, column] for column in range(len(grid.xs) - 1)))
        held_rows = [texts.get(cell, []) for cell in cells]
        heights = _unruled(held_rows, [_right(grid, owner, cell) for cell in cells])
        sure = sure and not heights
        lines.extend(
            _cut(held_rows, heights) if heights else [table_row([_whole(cell) for cell in held_rows])]
        )
    return [line for line in lines if line], sure


def _whole(cell: list[Row]) -> str:
    return reduce(joined, (row.text for row in cell), "")


def _unruled(cells: list[list[Row]], rights: list[float]) -> list[float]:
    """The heights of the rows within one ruled row: short lines, side by side, as tall as the tallest cell."""
    tallest = max(cells, key=len)
    several = [(cell, right) for cell, right in zip(cells, rights, strict=True) if len(cell) > 1]
    wrapped = any(row.right > right - _ROOM * row.size for cell, right in several for row in cell[:-1])
    if len(tallest) < 3 or len(several) < 2 or wrapped:
        return []
    heights = [row.y for row in tallest]
    aligned = all(any(_level(row, y) for y in heights) for cell in cells for row in cell)
    return heights if aligned else []


def _cut(cells: list[list[Row]], heights: list[float]) -> list[str]:
    return [
        table_row(["".join(row.text for row in cell if _level(row, y)) for cell in cells]) for y in heights
    ]


def _level(row: Row, y: float) -> bool:
    return abs(row.y - y) <= row.size / 3


def _right(grid: Grid, owner: dict[tuple[int, int], tuple[int, int]], cell: tuple[int, int]) -> float:
    return grid.xs[max(column for (_, column), mine in owner.items() if mine == cell) + 1]


def _owners(grid: Grid) -> dict[tuple[int, int], tuple[int, int]]:
    """Each square of the grid with the first square of the cell it belongs to: no line parts the two."""
    owner: dict[tuple[int, int], tuple[int, int]] = {}
    for at, (top, bottom) in enumerate(zip(grid.ys, grid.ys[1:], strict=False)):
        for column, (left, right) in enumerate(zip(grid.xs, grid.xs[1:], strict=False)):
            owner[at, column] = (at, column)
            if column and not _ruled(grid.rules, 0, left, (top + bottom) / 2):
                owner[at, column] = owner[at, column - 1]
            elif at and not _ruled(grid.rules, 1, top, (left + right) / 2):
                owner[at, column] = owner[at - 1, column]
    return owner


def _ruled(rules: Iterable[Box], axis: int, place: float, across: float) -> bool:
    """Whether a line at `place` (x for axis 0, y for axis 1) passes `across` on the other axis."""
    other = 1 - axis
    return any(
        abs(rule[axis] - place) <= _NEAR and rule[other] - _NEAR <= across <= rule[other + 2] + _NEAR
        for rule in rules
        if _is_upright(rule) == (axis == 0)
    )


def _is_upright(rule: Box) -> bool:
    return rule[3] - rule[1] > rule[2] - rule[0]


def _grid(rules: list[Box]) -> Grid:
    upright = [each for each in rules if _is_upright(each)]
    level = [each for each in rules if not _is_upright(each)]
    if not upright or not level:
        return Grid((), (), ())
    xs = [each[0] for each in upright] + [min(each[0] for each in level), max(each[2] for each in level)]
    ys = [each[1] for each in level] + [min(each[1] for each in upright), max(each[3] for each in upright)]
    return Grid(tuple(_apart(xs)), tuple(reversed(_apart(ys))), tuple(rules))


def _apart(values: list[float]) -> list[float]:
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > _NEAR:
            found.append(value)
    return found


def _meeting(rules: list[Box]) -> list[list[Box]]:
    """Group the lines that touch each other, directly or through others."""
    groups: list[list[Box]] = []
    for rule in rules:
        touched = [group for group in groups if any(_touch(rule, other) for other in group)]
        groups = [group for group in groups if group not in touched]
        groups.append([rule, *(each for group in touched for each in group)])
    return groups


def _touch(one: Box, other: Box) -> bool:
    return all(one[at] <= other[at + 2] + _NEAR and other[at] <= one[at + 2] + _NEAR for at in (0, 1))


def _interval(edges: Iterable[float], value: float) -> int:
    """The number of the interval between rising edges in which `value` lies."""
    inner = list(edges)[1:-1]
    return sum(edge <= value for edge in inner)
