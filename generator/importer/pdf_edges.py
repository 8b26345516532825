"""What a printer adds to the pages: their numbers, heads and feet, the lines of a browser, watermarks."""

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
_MARGIN, _LONGEST_NUMBER = 0.16, 20
_NUMBER_AT_END = re.compile(
    r"^[-—–－·.\s]*\d{1,4}[-—–－·.\s]*(?=\D)|(?<=[^\d〔年第])[-—–－·.\s]*\d{1,4}[-—–－·.\s]*$"
)
# In points: how far the same head may stand up or down from page to page.
_SAME_HEIGHT = 4
_SHORTEST_WATERMARK, _WATERMARK_SIZE = 2, 1.4
# What a browser prints above a page, 2026/1/6 17:11 and the title, and below it, the address and 1/3.
_PRINTED_ON = re.compile(
    r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[,，]?\s*(?:[上下]午)?\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?(?:\s.*)?",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:https?|file)://\S*(?:\s+\d{1,4}\s*/\s*\d{1,4})?", re.IGNORECASE)
# The most rows of a head or foot, how much farther than usual they stand from the text, and how much smaller
# they are.
_MOST_ROWS, _APART, _SMALLER = 3, 1.1, 0.85

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
                (at, rows[edge].text, reason)
                for at, rows in enumerate(kept)
                if rows
                for reason in [
                    _reason(rows[edge], edge, heights[at]) or (_key(rows[edge]) in repeated and why)
                ]
                if reason
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


def _reason(row: Row, edge: int, height: float) -> str:
    """Why a row near the edge of a page is none of the text, if it says so itself."""
    if not (row.y < _MARGIN * height if edge else row.y > (1 - _MARGIN) * height):
        return ""
    if len(row.text) <= _LONGEST_NUMBER and _PAGE_NUMBER.fullmatch(row.text):
        return "页码"
    return "浏览器打印的" if (_ADDRESS if edge else _PRINTED_ON).fullmatch(row.text) else ""


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
    """Farther from the next row than usual, or smaller than the rows of the page."""
    if rows[edge].size < _SMALLER * median(row.size for row in rows):
        return True
    steps = [one.y - other.y for one, other in pairwise(rows)]
    usual = median(steps) if len(steps) > 1 else 2 * rows[edge].size
    return not steps or steps[edge] > _APART * usual


def _mark(glyph: Glyph) -> tuple[str, int, int]:
    return glyph.text, round(glyph.left), round(glyph.y)
