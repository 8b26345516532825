"""What a printer adds to the pages: their numbers, heads and feet, watermarks, numbers of lines at the margin."""

import re
from collections import Counter, defaultdict
from itertools import groupby, pairwise
from operator import itemgetter
from statistics import median

from generator.importer.outcome import Dropped
from generator.importer.pdf_glyphs import Glyph
from generator.importer.pdf_rows import Row

_PAGE_NUMBER = re.compile(
    r"[-—–－·.\s]*(第\s*)?(\d{1,4}|[ivxlc]{1,6}|[一二三四五六七八九十]{1,4}(?=\s*页))\s*(页)?"
    r"(\s*[/共，,]?\s*共?\s*\d{1,4}\s*页?)?[-—–－·.\s]*"
)
# The part of a page, from its top and bottom, in which a number alone is the number of the page.
_MARGIN = 0.16
_NUMBER_AT_END = re.compile(
    r"^[-—–－·.\s]*\d{1,4}[-—–－·.\s]*(?=\D)|(?<=[^\d〔年第])[-—–－·.\s]*\d{1,4}[-—–－·.\s]*$"
)
# In points: how far the same head may stand up or down from page to page.
_SAME_HEIGHT = 4
_SHORTEST_WATERMARK, _WATERMARK_SIZE = 2, 1.4
_FEWEST_NUMBERS = 5
# The most rows of a head or foot, and how much farther than usual they stand from the text.
_MOST_ROWS, _APART = 3, 1.1

Pages = list[list[Row]]


def without_edges(pages: Pages, heights: list[float], scans: list[bool]) -> tuple[Pages, list[Dropped]]:
    """Take page numbers, heads and feet off the pages (rows from the top); return also what was taken.

    `scans` says which pages are pictures: words over them that come again on the next one are a stamp.
    """
    kept = [list(rows) for rows in pages]
    taken: dict[tuple[str, str], list[int]] = defaultdict(list)
    for edge, why in ((0, "页眉"), (-1, "页脚")):
        for _ in range(_MOST_ROWS):
            repeated = _repeated(kept, edge)
            found = [
                (at, rows[edge].text, "页码" if number else why)
                for at, rows in enumerate(kept)
                if rows
                for number in [_is_number(rows[edge], edge, heights[at])]
                if number or _key(rows[edge]) in repeated
            ]
            for at, text, reason in found:
                taken[text, reason].append(at)
                del kept[at][edge]
    counts = Counter(row.text for rows, scan in zip(kept, scans, strict=True) if scan for row in rows)
    for at, rows in enumerate(kept):
        if scans[at] and all(counts[row.text] > 1 for row in rows):
            for row in rows:
                taken[row.text, "印章"].append(at)
            kept[at] = []
    return kept, [
        Dropped(place(ats), text, why)
        for (text, why), ats in sorted(taken.items(), key=lambda each: each[1][0])
    ]


def place(ats: list[int]) -> str:
    """Return the pages with these indexes as people write them: 第1、3页."""
    return f"第{'、'.join(str(at + 1) for at in ats)}页"


def without_watermark(pages: list[list[Glyph]]) -> tuple[list[list[Glyph]], list[Dropped]]:
    """Take large words off that stand at the same place on most pages; return also what was taken."""
    counts = Counter(mark for glyphs in pages for mark in {_mark(each) for each in glyphs})
    common = {mark for mark, count in counts.items() if count >= 2 and count * 2 > len(pages)}
    kept: list[list[Glyph]] = []
    words: dict[str, list[int]] = defaultdict(list)
    for at, glyphs in enumerate(pages):
        usual = median(each.size for each in glyphs) if glyphs else 0
        rest: list[Glyph] = []
        marked = ((_mark(each) in common and each.size >= _WATERMARK_SIZE * usual, each) for each in glyphs)
        for is_mark, run in groupby(marked, key=itemgetter(0)):
            drawn = [each for _, each in run]
            if is_mark and len(drawn) >= _SHORTEST_WATERMARK:
                words["".join(each.text for each in drawn)].append(at)
            else:
                rest.extend(drawn)
        kept.append(rest)
    return kept, [Dropped(place(ats), text, "水印") for text, ats in words.items()]


def without_line_numbers(rows: list[Row], at: int) -> tuple[list[Row], list[Dropped]]:
    """Take the numbers of lines off the left margin of the page with index `at`."""
    numbers = [
        int(row.pieces[0].text) if re.fullmatch(r"\d{1,4}", row.pieces[0].text) else None for row in rows
    ]
    counted = [number for number in numbers if number is not None]
    steps = {other - one for one, other in pairwise(counted)}
    alone = sum(number is not None and len(row.pieces) > 2 for number, row in zip(numbers, rows, strict=True))
    if (
        len(counted) < _FEWEST_NUMBERS
        or len(steps) != 1
        or not steps <= {1, 2, 5, 10}
        or alone * 4 > len(counted)
    ):
        return rows, []
    if (steps == {1} and len(counted) < 0.8 * len(rows)) or not _goes_on(rows, numbers):
        return rows, []
    kept = [
        row if number is None else row._replace(pieces=row.pieces[1:])
        for row, number in zip(rows, numbers, strict=True)
    ]
    words = f"{counted[0]}—{counted[-1]}"
    return [row for row in kept if row.pieces], [Dropped(place([at]), words, "行号")]


def _goes_on(rows: list[Row], numbers: list[int | None]) -> bool:
    """Whether sentences run over the numbered rows; in a table each row is for itself."""
    texts = [row.pieces[-1].text for row, number in zip(rows, numbers, strict=True) if number is not None]
    right = max(row.right for row in rows)
    full = sum(row.right > right - 2 * row.size for row in rows)
    return full >= 0.3 * len(rows) and median(map(len, texts)) >= 10


def _is_number(row: Row, edge: int, height: float) -> bool:
    margin = row.y < _MARGIN * height if edge else row.y > (1 - _MARGIN) * height
    return margin and len(row.text) <= 20 and bool(_PAGE_NUMBER.fullmatch(row.text))


def _key(row: Row) -> tuple[str, int]:
    return _NUMBER_AT_END.sub("", row.text), round(row.y / _SAME_HEIGHT)


def _repeated(pages: Pages, edge: int) -> set[tuple[str, int]]:
    """The rows that most pages have at the same height; a number at the end may differ.

    Two pages alike may be chance: then the row must also stand apart from the next one.
    """
    rows = [rows for rows in pages if rows]
    keys = Counter(_key(page[edge]) for page in rows if not _is_line_of_text(page, edge))
    apart = {_key(page[edge]) for page in rows if _stands_apart(page, edge)}
    return {
        key
        for key, count in keys.items()
        if count * 2 > len(rows) and (count > 2 or (count == 2 and key in apart))
    }


def _is_line_of_text(rows: list[Row], edge: int) -> bool:
    """Full like the other lines, or the end of a sentence; and not apart from them."""
    row, right = rows[edge], max(row.right for row in rows)
    full = len(rows) > 2 and row.right > right - 2 * row.size and row.left < right / 2
    return (full or row.text[-1] in "。；，") and not _stands_apart(rows, edge)


def _stands_apart(rows: list[Row], edge: int) -> bool:
    steps = [one.y - other.y for one, other in pairwise(rows)]
    usual = median(steps) if len(steps) > 1 else 2 * rows[edge].size
    return not steps or steps[edge] > _APART * usual


def _mark(glyph: Glyph) -> tuple[str, int, int]:
    return glyph.text, round(glyph.left), round(glyph.y)
