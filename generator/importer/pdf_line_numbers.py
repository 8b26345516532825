"""Numbers of lines at the left margin are no part of the text; numbers of the rows of a table are."""

import re
from itertools import pairwise
from statistics import median

from generator.importer.outcome import Dropped
from generator.importer.pdf_rows import Row

_STEPS = ({1}, {2}, {5}, {10})
_FEWEST, _FEWEST_OF_ALL, _SHORTEST = 5, 0.8, 10
# In characters: how far in a paragraph begins at least.
_INDENT = 1.5
_ENDS = "。；：！？"


def without_line_numbers(pages: list[list[Row]]) -> tuple[list[list[Row]], list[Dropped]]:
    """Take the numbers of lines off the left margin of the pages; return also what was taken."""
    counted = [_numbers(rows) for rows in pages]
    places = [
        rows[at].pieces[0].right
        for rows, numbers in zip(pages, counted, strict=True)
        if _are_of_lines(rows, numbers)
        for at in numbers
    ]
    if not places:
        return pages, []
    kept: list[list[Row]] = []
    taken: list[Dropped] = []
    for page, (rows, numbers) in enumerate(zip(pages, counted, strict=True)):
        mine = {
            at: number
            for at, number in numbers.items()
            if min(places) - 1 <= rows[at].pieces[0].right <= max(places) + 1
        }
        left = [row._replace(pieces=row.pieces[1:]) if at in mine else row for at, row in enumerate(rows)]
        kept.append([row for row in left if row.pieces])
        if mine:
            words = f"{min(mine.values())}—{max(mine.values())}"
            taken.append(Dropped(f"第{page + 1}页", words, "行号"))
    return kept, taken


def _numbers(rows: list[Row]) -> dict[int, int]:
    """The rows that begin with a number that stands by itself."""
    return {
        at: int(row.pieces[0].text)
        for at, row in enumerate(rows)
        if re.fullmatch(r"\d{1,4}", row.pieces[0].text)
    }


def _are_of_lines(rows: list[Row], numbers: dict[int, int]) -> bool:
    steps = {other - one for one, other in pairwise(numbers.values())}
    cells = sum(len(rows[at].pieces) > 2 for at in numbers)
    if len(numbers) < _FEWEST or steps not in _STEPS or cells * 4 > len(numbers):
        return False
    if steps == {1} and len(numbers) < _FEWEST_OF_ALL * len(rows):
        return False
    return median(len(rows[at].pieces[-1].text) for at in numbers) >= _SHORTEST and _run_over(rows, numbers)


def _run_over(rows: list[Row], numbers: dict[int, int]) -> bool:
    """Whether paragraphs that are set in run over the numbered rows; in a table each row is for itself."""
    right = max(row.right for row in rows)
    lefts = [row.pieces[-1].left for row in rows]
    left = min(lefts[at] for at in numbers)
    set_in = any(lefts[at] > left + _INDENT * rows[at].size for at in numbers)
    return set_in and any(
        one.right > right - 2 * one.size
        and one.text[-1] not in _ENDS
        and lefts[at + 1] < left + 0.5 * one.size
        for at, one in enumerate(rows[:-1])
        if {at, at + 1} & numbers.keys()
    )
