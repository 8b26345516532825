"""A sheet on which two pages are printed side by side → one page, the left half above the right."""

from typing import NamedTuple

from generator.importer.pdf_edges import page_number
from generator.importer.pdf_glyphs import Box, Drawn, Glyph
from generator.importer.pdf_rows import Row, rows

# How much wider than high such a sheet is, and the part of its width that is white in the middle.
_WIDER, _WHITE = 1.2, 0.03
_FEWEST_ROWS = 3
# In characters: how far the first line of the right half comes to stand below the last one of the left.
_STEP = 1.5


class Sheet(NamedTuple):
    """What is drawn, and the ruled lines; `is_two`: two pages were put below each other."""

    drawn: Drawn
    rules: list[Box]
    is_two: bool


def one_page(drawn: Drawn, rules: list[Box]) -> Sheet:
    """Put two pages, if their numbers follow each other, below each other; the left number is told as left out."""
    same = Sheet(drawn, rules, False)
    middle = drawn.width / 2
    if drawn.width < _WIDER * drawn.height or _crosses(drawn, rules):
        return same
    left = [each for each in drawn.glyphs if each.left < middle]
    right = [each for each in drawn.glyphs if each.left >= middle]
    left_rows, right_rows = rows(left), rows(right)
    if min(len(left_rows), len(right_rows)) <= _FEWEST_ROWS:
        return same
    foot, other = left_rows[-1], right_rows[-1]
    number = page_number(foot.text)
    if number is None or page_number(other.text) != number + 1 or abs(foot.y - other.y) > foot.size:
        return same
    up = right_rows[0].y + _STEP * right_rows[0].size - left_rows[-2].y
    glyphs = [
        *(each._replace(y=each.y + up) for each in left if not _stands_in(each, foot)),
        *(each._replace(left=each.left - middle, right=each.right - middle) for each in right),
    ]
    moved = drawn._replace(
        glyphs=glyphs,
        width=middle,
        height=drawn.height + up,
        hidden=[*drawn.hidden, ("页码", foot.text)],
    )
    return Sheet(moved, [_moved(rule, middle, up) for rule in rules], True)


def _crosses(drawn: Drawn, rules: list[Box]) -> bool:
    """Whether something stands in the middle of the sheet."""
    middle, half = drawn.width / 2, drawn.width * _WHITE / 2
    edges = [
        *((each.left, each.right) for each in drawn.glyphs if each.text.strip()),
        *((r[0], r[2]) for r in rules),
    ]
    return any(left < middle + half and right > middle - half for left, right in edges)


def _stands_in(glyph: Glyph, row: Row) -> bool:
    return abs(glyph.y - row.y) <= row.size / 2


def _moved(rule: Box, middle: float, up: float) -> Box:
    left, bottom, right, top = rule
    if left >= middle:
        return (left - middle, bottom, right - middle, top)
    return (left, bottom + up, right, top + up)
