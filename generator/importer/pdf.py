""".pdf → text: lines in the order in which they are read, joined to paragraphs. What is not read is named."""

import pypdfium2

from generator.importer.contents import contents, without_dots
from generator.importer.outcome import Dropped, Reading
from generator.importer.pdf_account import beside, losses, notices
from generator.importer.pdf_edges import place, without_edges, without_watermark
from generator.importer.pdf_footnotes import without_footnotes
from generator.importer.pdf_glyphs import UNREADABLE, Glyph
from generator.importer.pdf_line_numbers import without_line_numbers
from generator.importer.pdf_objects import files
from generator.importer.pdf_page import Laid, Page, laid_out, page, without_downward, without_tables
from generator.importer.pdf_paragraphs import paragraphs
from generator.importer.pdf_raised import on_the_line
from generator.importer.pdf_rows import Row
from generator.importer.txt import is_legible
from generator.model import Refused

MOST_PAGES = 1_000
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
    seen, watermarks = without_watermark([_seen(each) for each in pages])
    across, down = _across(pages, seen)
    glyphs, marks = _levelled(pages, across)
    loose, numbers = without_line_numbers([without_tables(*each) for each in zip(pages, glyphs, strict=True)])
    loose, edges = without_edges(
        loose, [each.drawn.height for each in pages], [each.is_scan for each in pages]
    )
    loose, entries = _without_contents(loose)
    laid = [_laid(*each) for each in zip(pages, glyphs, loose, marks, strict=True)]
    listed = {each.where for each in entries}
    empty = [at for at, each in enumerate(laid) if not each.lines and place([at]) not in listed]
    if not any(each.lines for each in laid):
        raise Refused(*_SCAN)
    found = list(paragraphs(line for each in laid for line in each.lines))
    text = "\n".join(each.text for each in found) + "\n"
    _refuse_garbled(text, glyphs)
    return Reading(
        text,
        tuple(notices(pages, laid, found, marks)),
        (*watermarks, *numbers, *edges, *entries, *beside(pages, down)),
        tuple(losses(pages, laid, glyphs, empty, down, packed)),
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


def _levelled(pages: list[Page], glyphs: list[list[Glyph]]) -> tuple[list[list[Glyph]], list[list[str]]]:
    """Put raised characters on their lines. What a program read in a scan stands too unevenly to tell."""
    found = [
        ([*drawn], []) if page.is_scan else on_the_line(drawn)
        for page, drawn in zip(pages, glyphs, strict=True)
    ]
    return [drawn for drawn, _ in found], [marks for _, marks in found]


def _without_contents(pages: list[list[Row]]) -> tuple[list[list[Row]], list[Dropped]]:
    ranges = contents([[row.text for row in rows] for rows in pages])
    kept = [
        [row for at, row in enumerate(rows) if at not in mine]
        for rows, mine in zip(pages, ranges, strict=True)
    ]
    return kept, [
        Dropped(place([at]), without_dots(pages[at][entry].text), "目录")
        for at, mine in enumerate(ranges)
        for entry in mine
    ]


def _laid(page: Page, glyphs: list[Glyph], rows: list[Row], marks: list[str]) -> Laid:
    body, foot = without_footnotes(rows, page.rules, marks, page.drawn.width)
    return laid_out(page, glyphs, body, foot)


def _refuse_garbled(text: str, pages: list[list[Glyph]]) -> None:
    unmapped = sum(each.unmapped for glyphs in pages for each in glyphs)
    drawn = sum(bool(each.text.strip()) for glyphs in pages for each in glyphs)
    if unmapped > _MOST_UNMAPPED * drawn or not is_legible(text.replace(UNREADABLE, "")):
        count = f"，{drawn} 个字里有 {unmapped} 个" if unmapped else ""
        raise Refused(f"PDF 里的文字读出来是乱码（字体没有带对照表{count}）。", _OTHER_FILE)
