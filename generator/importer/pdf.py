""".pdf → text: lines in the order in which they are read, joined to paragraphs. What is not read is named."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

import pypdfium2

from generator.importer.outcome import Dropped, Reading
from generator.importer.pdf_edges import place, without_edges, without_line_numbers, without_watermark
from generator.importer.pdf_glyphs import UNREADABLE, Glyph
from generator.importer.pdf_objects import files
from generator.importer.pdf_page import Laid, Page, laid_out, page, without_downward, without_tables
from generator.importer.pdf_paragraphs import paragraphs
from generator.importer.pdf_rows import Row
from generator.importer.txt import is_legible
from generator.model import Refused
from generator.text.characters import excerpt
from generator.text.numbers import moments, quantities

MOST_PAGES = 1_000
MOST_FIGURES = 40
# The part of all characters that may be without a name before the file counts as garbled.
_MOST_UNMAPPED = 0.25
_BROKEN = ("PDF 坏了，读不出来。", "请重新下载，或者换成 Word 文件。")
_SCAN = (
    "这个 PDF 是扫描的图片，里面没有文字。",
    "请找能选中文字的 PDF 或 Word 文件；或者先用文字识别软件（OCR）转成文字，再人工核对。",
)
_OTHER_FILE = "请换成 Word 文件，或者把正文复制到 .txt。"


def read_pdf(raw: bytes) -> Reading:
    """Return the text of a .pdf file; raise Refused for a scan, a password, a broken or garbled file."""
    pages, packed = _opened(raw)
    glyphs, marks = without_watermark([_seen(each) for each in pages])
    glyphs, down = _across(pages, glyphs)
    loose: list[list[Row]] = []
    numbers: list[Dropped] = []
    for at, (each, drawn) in enumerate(zip(pages, glyphs, strict=True)):
        rows, taken = without_line_numbers(without_tables(each, drawn), at)
        loose.append(rows)
        numbers.extend(taken)
    loose, edges = without_edges(
        loose, [each.drawn.height for each in pages], [each.is_scan for each in pages]
    )
    laid = [laid_out(*each) for each in zip(pages, glyphs, loose, strict=True)]
    empty = [at for at, each in enumerate(laid) if not each.lines]
    if len(empty) == len(pages):
        raise Refused(*_SCAN)
    text = "\n".join(paragraphs(line for each in laid for line in each.lines)) + "\n"
    _refuse_garbled(text, glyphs)
    return Reading(
        text,
        tuple(_notices(laid, text)),
        (*marks, *numbers, *edges, *_beside(pages, down)),
        tuple(_losses(pages, laid, glyphs, empty, down, packed)),
    )


def _opened(raw: bytes) -> tuple[list[Page], list[str]]:
    """Return the pages of the file and the names of the files packed into it."""
    try:
        document = pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise Refused("文件加了密码，打不开。", "请去掉密码，另存一份，再导入。") from error
        raise Refused(*_BROKEN) from error
    try:
        if len(document) > MOST_PAGES:
            raise Refused(f"文件有 {len(document)} 页，最多 {MOST_PAGES} 页。", "请只留下政策文件本身。")
        document.init_forms()
        return [page(document, at) for at in range(len(document))], files(document)
    except pypdfium2.PdfiumError as error:
        raise Refused(*_BROKEN) from error
    finally:
        document.close()


def _across(pages: list[Page], glyphs: list[list[Glyph]]) -> tuple[list[list[Glyph]], list[list[str]]]:
    """Part what is written from top to bottom from the rest of each page; refuse if it is most of the file."""
    parted = [without_downward(*each) for each in zip(pages, glyphs, strict=True)]
    down = [words for _, words in parted]
    if 2 * sum(len(word) for words in down for word in words) > sum(map(len, glyphs)):
        raise Refused("文字是竖排的，读不出先后。", _OTHER_FILE)
    return [rest for rest, _ in parted], down


def _seen(page: Page) -> list[Glyph]:
    """The characters that are painted; those over a scan are not, but are what a program read in it."""
    return [each for each in page.drawn.glyphs if page.is_scan or not each.unseen]


def _refuse_garbled(text: str, pages: list[list[Glyph]]) -> None:
    unmapped = sum(each.unmapped for glyphs in pages for each in glyphs)
    drawn = sum(bool(each.text.strip()) for glyphs in pages for each in glyphs)
    if unmapped > _MOST_UNMAPPED * drawn or not is_legible(text.replace(UNREADABLE, "")):
        count = f"，{drawn} 个字里有 {unmapped} 个" if unmapped else ""
        raise Refused(f"PDF 里的文字读出来是乱码（字体没有带对照表{count}）。", _OTHER_FILE)


def _beside(pages: list[Page], down: list[list[str]]) -> Iterator[Dropped]:
    """Words that are drawn but not read along the page, one entry for the same words on several pages."""
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, each in enumerate(pages):
        hidden = "" if each.is_scan else "".join(g.text for g in each.drawn.glyphs if g.unseen).strip()
        for words, why in (
            (each.drawn.askew, "斜的字（水印）"),
            (each.drawn.turned, "横过来的字"),
            (each.drawn.outside, "页面以外"),
            (down[at], "竖排的字"),
            (each.notes, "批注或填写的内容"),
            ([hidden] if hidden else [], "看不见的字"),
        ):
            for word in dict.fromkeys(words):
                found[word, why].append(at)
    return (Dropped(place(ats), text, why) for (text, why), ats in found.items())


def _losses(
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
        if each.notes:
            words = "、".join(excerpt(note) for note in each.notes)
            yield f"{_pages([at])}有 {len(each.notes)} 处批注或填写的内容没有收进来：{words}"
        if down[at]:
            yield f"{_pages([at])}有竖排的字没有收进来：{excerpt('、'.join(down[at]))}"
    if tables := [at for at, each in enumerate(laid) if "table" in each.unsure]:
        yield f"{_pages(tables)}有表格，格子没有把握，请对照原件。"
    if columns := [at for at, each in enumerate(laid) if "columns" in each.unsure]:
        yield f"{_pages(columns)}像是分两栏，先后没有把握，请对照原件。"
    if packed:
        yield f"文件里还装着 {len(packed)} 个文件没有收进来：{'、'.join(packed)}"


def _notices(laid: list[Laid], text: str) -> Iterator[str]:
    yield "PDF 里的段落是程序接起来的，页码去掉了，请对照原件看一遍。"
    if columns := [at for at, each in enumerate(laid) if "columns" in each.kinds - each.unsure]:
        yield f"{_pages(columns)}分栏，程序从左栏读到右栏，请对照原件看先后对不对。"
    if tables := [at for at, each in enumerate(laid) if "table" in each.kinds - each.unsure]:
        yield f"{_pages(tables)}有表格，一行写成一行，空格子写成“／”，请对照原件。"
    found = [(each.at, f"{each.value}{each.unit}") for each in quantities(text)]
    found += [(each.at, each.written) for each in moments(text)]
    if figures := list(dict.fromkeys(written for _, written in sorted(found))):
        more = f"……（共 {len(figures)} 个）" if len(figures) > MOST_FIGURES else ""
        yield f"请对照纸质件核对这些数：{'、'.join(figures[:MOST_FIGURES])}{more}"


def _pages(ats: list[int]) -> str:
    return f"第 {'、'.join(str(at + 1) for at in ats)} 页"


def _alike(counts: Iterable[int]) -> list[tuple[int, list[int]]]:
    """Each count above nothing, with the indexes of the pages that have it."""
    found: dict[int, list[int]] = defaultdict(list)
    for at, count in enumerate(counts):
        if count:
            found[count].append(at)
    return list(found.items())
