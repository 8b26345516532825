""".pdf → text, the lines of the page joined to paragraphs again. A scan has no text and is refused."""

import ctypes
import re
from collections import Counter
from collections.abc import Iterator
from statistics import median
from typing import NamedTuple

import pypdfium2
from pypdfium2 import raw as pdfium

from generator.importer.outcome import Reading
from generator.importer.txt import is_legible
from generator.model import Refused

MOST_PAGES = 1_000
# Measured in characters: the room a full line may leave, and how far a line may stand from the left edge.
SLACK, INDENT = 0.7, 1.2
# What a printer does not part: a word or number, or one character; and the marks that no line begins with.
_UNBREAKABLE = re.compile(r"(?:[!-~]+|.)[，。、；：？！）》”’〕】%％]*")
_PAGE_NUMBER = re.compile(
    r"[-—–－·.\s]*(第\s*)?\d{1,4}\s*(页)?(\s*[/共，,]?\s*共?\s*\d{1,4}\s*页?)?[-—–－·.\s]*"
)
_WIDE = r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”‘’]"
_GAP = re.compile(rf"(?<={_WIDE})[ \u00a0]+(?=[{_WIDE[1:-1]}\d])|(?<=\d)[ \u00a0]+(?={_WIDE})")
_BROKEN = ("PDF 坏了，读不出来。", "请重新下载，或者换成 Word 文件。")
_SCAN = (
    "这个 PDF 是扫描的图片，里面没有文字。",
    "请找能选中文字的 PDF 或 Word 文件；或者先用文字识别软件（OCR）转成文字，再人工核对。",
)


class Line(NamedTuple):
    """A line of a page: its text, left and right edge, and the height of its characters."""

    text: str
    left: float
    right: float
    size: float


def read_pdf(raw: bytes) -> Reading:
    """Return the text of a .pdf file; raise Refused for a scan, a password, a broken file."""
    try:
        document = pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise Refused("文件加了密码，打不开。", "请去掉密码，另存一份，再导入。") from error
        raise Refused(*_BROKEN) from error
    try:
        if len(document) > MOST_PAGES:
            raise Refused(f"文件有 {len(document)} 页，最多 {MOST_PAGES} 页。", "请只留下政策文件本身。")
        pages = [list(_lines(document[number])) for number in range(len(document))]
    except pypdfium2.PdfiumError as error:
        raise Refused(*_BROKEN) from error
    finally:
        document.close()
    empty = [number for number, page in enumerate(pages, start=1) if not page]
    if len(empty) * 2 > len(pages):
        raise Refused(*_SCAN)
    text = "\n".join(_paragraphs([line for page in _without_edges(pages) for line in page])) + "\n"
    if not is_legible(text):
        raise Refused(
            "PDF 里的文字读出来是乱码（字体没有带对照表）。", "请换成 Word 文件，或者把正文复制到 .txt。"
        )
    notices = (
        [f"第 {'、'.join(map(str, empty))} 页没有文字，可能是空白页或图片，请对照原件。"] if empty else []
    )
    return Reading(text, (*notices, "PDF 里的段落是程序接起来的，页码去掉了，请对照原件看一遍。"))


def _lines(page: pypdfium2.PdfPage) -> Iterator[Line]:
    """Yield the lines of a page, from top to bottom as they stand in the file."""
    text_page = page.get_textpage()
    characters: list[tuple[str, float, float, float]] = []
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    for index in range(text_page.count_chars()):
        character = chr(pdfium.FPDFText_GetUnicode(text_page, index))
        if character in "\r\n":
            yield from _line(characters)
            characters = []
            continue
        pdfium.FPDFText_GetCharBox(text_page, index, left, right, bottom, top)
        characters.append((character, left.value, right.value, pdfium.FPDFText_GetFontSize(text_page, index)))
    yield from _line(characters)


def _line(characters: list[tuple[str, float, float, float]]) -> Iterator[Line]:
    seen = [each for each in characters if each[0].strip() and each[0] != "\0"]
    if seen:
        text = _GAP.sub("", "".join(each[0] for each in characters if each[0] != "\0").strip())
        yield Line(text, min(e[1] for e in seen), max(e[2] for e in seen), max(e[3] for e in seen))


def _without_edges(pages: list[list[Line]]) -> Iterator[list[Line]]:
    """Take page numbers, and heads and feet that most pages repeat, off the first and last line."""
    edges = Counter(line.text for page in pages for line in {*page[:1], *page[-1:]})
    repeated = {text for text, count in edges.items() if count >= 3 and count * 2 > len(pages)}
    for page in pages:
        kept = list(page)
        for edge in (0, -1):
            while kept and (_PAGE_NUMBER.fullmatch(kept[edge].text) or kept[edge].text in repeated):
                del kept[edge]
        yield kept


def _paragraphs(lines: list[Line]) -> Iterator[str]:
    """Join a line to the one before it if that had no room for more and this one is not indented."""
    if not lines:
        return
    size = median(line.size for line in lines) or 1.0
    wide = [line for line in lines if line.right - line.left > 10 * size] or lines
    right = sorted(line.right for line in wide)[int(0.9 * (len(wide) - 1))]
    edge = Counter(round(line.left) for line in wide).most_common()
    left = min(x for x, count in edge if count * 4 >= edge[0][1])
    text, end = lines[0].text, lines[0].right
    for line in lines[1:]:
        full = end + _first_width(line.text) * size > right - SLACK * size
        if full and abs(line.left - left) < INDENT * size:
            text = _joined(text, line.text)
        else:
            yield text
            text = line.text
        end = line.right
    yield text


def _first_width(text: str) -> float:
    """How wide the first thing of a line is that cannot be parted, in characters."""
    first = _UNBREAKABLE.match(text)
    return sum(0.5 if each.isascii() else 1.0 for each in first.group()) if first else 1.0


def _joined(one: str, other: str) -> str:
    """Between two words in Latin letters the end of a line stands for a blank."""
    blank = one[-1].isascii() and other[0].isascii() and one[-1].isalnum() and other[0].isalnum()
    return one + (" " if blank else "") + other
