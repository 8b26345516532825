"""What is said of a PDF that was read: what to compare, what was left out, what is lost."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

from generator.importer.outcome import Dropped
from generator.importer.pdf_edges import place
from generator.importer.pdf_glyphs import UNREADABLE, Glyph
from generator.importer.pdf_page import Laid, Page
from generator.importer.pdf_paragraphs import Paragraph
from generator.importer.table import BETWEEN, EMPTY
from generator.text.characters import excerpt
from generator.text.numbers import moments, quantities

MOST_FIGURES = 40
# What a program that reads scans takes for a digit.
_LETTERS_AMONG_DIGITS = re.compile(
    r"(?<![A-Za-z\d])(?=[OoIl]*\d)(?=\d*[OoIl])[\dOoIl]{2,}(?![A-Za-z\d])[\u4e00-\u9fff%％]{0,2}"
)


def beside(pages: list[Page], down: list[list[str]]) -> Iterator[Dropped]:
    """Words that are drawn but not read along the page, one entry for the same words on several pages."""
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, each in enumerate(pages):
        hidden = "" if each.is_scan else "".join(g.text for g in each.drawn.glyphs if g.unseen).strip()
        for words, why in (
            (each.drawn.askew, "斜的字（水印）"),
            (each.drawn.turned, "横过来的字"),
            (each.drawn.outside, "页面以外"),
            (down[at], "竖排的字"),
            (each.notes.remarks, "批注"),
            ([hidden] if hidden else [], "看不见的字"),
            *(([words], why) for why, words in each.drawn.hidden),
        ):
            for word in dict.fromkeys(words):
                found[word, why].append(at)
    return (Dropped(place(ats), text, why) for (text, why), ats in found.items())


def losses(
    pages: list[Page],
    laid: list[Laid],
    glyphs: list[list[Glyph]],
    empty: list[int],
    down: list[list[str]],
    packed: list[str],
) -> Iterator[str]:
    """Name each thing that the file holds and the text does not, or not surely in its order, with its page."""
    if empty:
        yield f"{_pages(empty)}没有文字，可能是空白页或图片，请对照原件。"
    for at, drawn in enumerate(glyphs):
        if count := sum(each.unmapped for each in drawn):
            yield f"{_pages([at])}有 {count} 个字读不出来（字体没有带对照表），文中写成“{UNREADABLE}”，请对照原件补上。"
    scans = [at for at, each in enumerate(pages) if each.is_scan and at not in empty]
    if scans:
        yield f"{_pages(scans)}大半是图片，图片里的字没有收进来，或者是软件认出来的，请逐字对照。"
    for count, ats in _alike(each.pictures if not each.is_scan else 0 for each in pages):
        yield f"{_pages(ats)}{'各' if len(ats) > 1 else ''}有 {count} 张图片，图片里的字没有收进来。"
    for count, ats in _alike(each.outlines for each in pages):
        yield f"{_pages(ats)}有 {count} 个画出来的图形，可能是转成图形的字，没有收进来。"
    for at, each in enumerate(pages):
        if each.drawn.turned:
            yield f"{_pages([at])}有横过来的字没有收进来：{excerpt('、'.join(each.drawn.turned))}"
        if filled := each.notes.filled:
            words = "、".join(map(excerpt, filled))
            yield f"{_pages([at])}有 {len(filled)} 处填写的内容没有收进来：{words}"
        if down[at]:
            yield f"{_pages([at])}有竖排的字没有收进来：{excerpt('、'.join(down[at]))}"
    if tables := [at for at, each in enumerate(laid) if "table" in each.unsure]:
        yield f"{_pages(tables)}有表格，格子没有把握，请对照原件。"
    if columns := [at for at, each in enumerate(laid) if "columns" in each.unsure]:
        yield f"{_pages(columns)}像是分两栏，先后没有把握，请对照原件。"
    if packed:
        yield f"文件里还装着 {len(packed)} 个文件没有收进来：{'、'.join(packed)}"


def notices(
    pages: list[Page], laid: list[Laid], found: list[Paragraph], marks: list[list[str]]
) -> Iterator[str]:
    """Say what the editor compares with the original."""
    yield "PDF 里的段落是程序接起来的，页码去掉了，请对照原件看一遍。"
    if columns := [at for at, each in enumerate(laid) if "columns" in each.kinds - each.unsure]:
        yield f"{_pages(columns)}分栏，程序从左栏读到右栏，请对照原件看先后对不对。"
    if tables := [at for at, each in enumerate(laid) if "table" in each.kinds - each.unsure]:
        yield f"{_pages(tables)}有表格，一行写成一行，空格子写成“／”，请对照原件。"
    yield from _broken_rows(laid)
    text = "\n".join(each.text for each in found)
    raised = dict.fromkeys(f"〔{mark}〕" for each in marks for mark in each)
    if shown := [
        match.group() for each in raised if (match := re.search(rf".{{1,8}}{re.escape(each)}", text))
    ]:
        yield f"写在右上角的小字（注的编号）写成了〔〕里的字，免得和前面的数连在一起，请对照原件：{'、'.join(shown)}"
    for at, each in enumerate(laid):
        if notes := [line.text for line in each.lines if line.note]:
            yield f"{_pages([at])}页脚有注，放在它所在的段落后面，请对照原件：{excerpt(''.join(notes))}"
    for at, page in enumerate(pages):
        if page.notes.struck:
            words = "、".join(map(excerpt, page.notes.struck))
            yield f"{_pages([at])}有用批注划掉的字，原文里照样留着，请核对：{words}"
    if broken := list(dict.fromkeys(number for each in found for number in each.broken)):
        yield f"这些数断在两行，程序连起来了，请对照原件：{'、'.join(broken)}"
    yield from _figures(text, any(each.is_scan for each in pages))


def _broken_rows(laid: list[Laid]) -> Iterator[str]:
    """The first row of a table that goes on from the page before may be the rest of the last row there."""
    for at, (one, other) in enumerate(pairwise(laid), start=1):
        if not one.lines or not other.lines:
            continue
        last, first = one.lines[-1], other.lines[0]
        if not (
            last.whole
            and first.whole
            and all(abs(a - b) < 3 for a, b in zip(last.zone, first.zone, strict=True))
        ):
            continue
        above, below = last.text.split(BETWEEN), first.text.split(BETWEEN)
        rest = EMPTY in below and len(above) == len(below)
        if rest and all(one != EMPTY or other == EMPTY for one, other in zip(above, below, strict=True)):
            yield f"{_pages([at])}表格的第一行可能是上一页最后一行没写完的部分，请对照原件：{excerpt(first.text)}"


def _figures(text: str, is_scan: bool) -> Iterator[str]:
    found = [(each.at, f"{each.value}{each.unit}") for each in quantities(text)]
    found += [(each.at, each.written) for each in moments(text)]
    if figures := list(dict.fromkeys(written for _, written in sorted(found))):
        more = f"……（共 {len(figures)} 个）" if len(figures) > MOST_FIGURES else ""
        yield f"请对照纸质件核对这些数：{'、'.join(figures[:MOST_FIGURES])}{more}"
    if is_scan and (doubtful := list(dict.fromkeys(_LETTERS_AMONG_DIGITS.findall(text)))):
        yield f"这些数里有字母，可能是软件把 0、1 认错了，请对照原件：{'、'.join(doubtful)}"


def _pages(ats: list[int]) -> str:
    return f"第 {'、'.join(str(at + 1) for at in ats)} 页"


def _alike(counts: Iterable[int]) -> list[tuple[int, list[int]]]:
    """Each count above nothing, with the indexes of the pages that have it."""
    found: dict[int, list[int]] = defaultdict(list)
    for at, count in enumerate(counts):
        if count:
            found[count].append(at)
    return list(found.items())
