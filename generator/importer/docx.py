""".docx → text: one paragraph or table row a line, with the numbers that Word counts by itself.

Only word/document.xml and what numbers its paragraphs are read, by a parser without entities; nothing is
run. Sizes are checked before anything is unpacked.
"""

import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from lxml import etree

from generator.importer.numbering import Numbering
from generator.importer.outcome import Reading
from generator.model import Refused

MOST_PARTS = 5_000
LARGEST_PART = 30_000_000
LARGEST_WHOLE = 300_000_000
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
# Deleted by a reviewer, hidden alternatives, field codes: not what the reader of the document sees.
SKIPPED = {f"{W}del", f"{W}moveFrom", f"{MC}Fallback", f"{W}instrText", f"{W}delText", f"{W}rPr", f"{W}pPr"}
CHARACTERS = {f"{W}tab": " ", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
# What zipfile and lxml raise on damaged files; they have no error of their own for it.
DAMAGES = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    etree.XMLSyntaxError,
    EOFError,
    KeyError,
    OSError,
    RuntimeError,
    ValueError,
)
_BROKEN = ("文件坏了，读不出来。", "请用 Word 或 WPS 打开，另存为 .docx，再导入。")


def read_docx(raw: bytes) -> Reading:
    """Return the text of a .docx file; raise Refused for what is none, or unsafe."""
    with _damage_is_refused():
        archive = zipfile.ZipFile(io.BytesIO(raw))
    with archive:
        _inspect(archive)
        body = _xml(archive, "word/document.xml").find(f"{W}body")
        numbering = Numbering(_optional(archive, "word/numbering.xml"), _optional(archive, "word/styles.xml"))
    if body is None:
        raise Refused(*_BROKEN)
    text = "\n".join(line for line in _blocks(body, numbering)) + "\n"
    return Reading(text, tuple(_notices(body)))


@contextmanager
def _damage_is_refused() -> Iterator[None]:
    """Only for calls of zipfile and lxml: the same errors in our own code are faults, not damage."""
    try:
        yield
    except DAMAGES as error:
        raise Refused(*_BROKEN) from error


def _inspect(archive: zipfile.ZipFile) -> None:
    """Refuse what is too large when unpacked, encrypted, has macros or is no Word document."""
    parts = archive.infolist()
    names = {part.filename for part in parts}
    if (
        len(parts) > MOST_PARTS
        or any(_is_too_large(part) for part in parts)
        or sum(p.file_size for p in parts) > LARGEST_WHOLE
    ):
        raise Refused(
            "文件解开以后大得不正常（可能是“压缩包炸弹”），没有打开。",
            "请核对文件从哪里来；可以复制正文到 .txt 再导入。",
        )
    if any(part.flag_bits & 1 for part in parts):
        raise Refused("文件加了密码，打不开。", "请去掉密码，另存为 .docx，再导入。")
    if "OFD.xml" in names:
        raise Refused("这是 .ofd 版式文件，不能直接导入。", "请用阅读软件打开，把正文复制到 .txt，再导入。")
    if "word/document.xml" not in names:
        raise Refused("这不是 Word 文件（.docx）。", "能收 .txt、.html、.docx、.pdf。压缩包请先解开。")
    if any(name.lower().endswith(("vbaproject.bin", "vbadata.xml")) for name in names):
        raise Refused(
            "文件里有宏（会自动运行的程序），没有打开。", "请用 Word 或 WPS 另存为不带宏的 .docx，再导入。"
        )


def _is_too_large(part: zipfile.ZipInfo) -> bool:
    return part.filename.endswith(".xml") and part.file_size > LARGEST_PART


def _xml(archive: zipfile.ZipFile, name: str) -> etree._Element:
    with _damage_is_refused():
        raw = archive.read(name)
    if b"<!DOCTYPE" in raw or b"<!ENTITY" in raw:
        raise Refused(*_BROKEN)
    with _damage_is_refused():
        return etree.fromstring(raw, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))


def _optional(archive: zipfile.ZipFile, name: str) -> etree._Element | None:
    return _xml(archive, name) if name in archive.namelist() else None


def _blocks(parent: etree._Element, numbering: Numbering) -> Iterator[str]:
    """Yield the lines of paragraphs and table rows, those in text boxes after the paragraph that holds them."""
    for block in parent:
        if block.tag == f"{W}p" and numbering.style_name(block).lower().startswith("toc "):
            continue  # the table of contents says every heading once more
        if block.tag == f"{W}p":
            yield numbering.label(block) + "".join(_text(block))
            for box in _boxes(block):
                yield from _blocks(box, numbering)
        elif block.tag == f"{W}tbl":
            for row in _rows(block):
                cells = (" ".join(filter(None, _blocks(cell, numbering))) for cell in row.findall(f"{W}tc"))
                yield "　".join(filter(None, map(str.strip, cells)))
        elif block.tag not in SKIPPED and len(block):
            yield from _blocks(block, numbering)


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    """The rows of a table, without those of the tables in its cells."""
    for row in table.iter(f"{W}tr"):
        if next(row.iterancestors(f"{W}tbl")) is table:
            yield row


def _text(element: etree._Element) -> Iterator[str]:
    for child in element:
        if child.tag in SKIPPED or child.tag == f"{W}txbxContent" or _is_hidden(child):
            continue
        if child.tag == f"{W}t":
            yield child.text or ""
        elif child.tag in CHARACTERS:
            yield CHARACTERS[child.tag]
        else:
            yield from _text(child)


def _is_hidden(run: etree._Element) -> bool:
    return run.tag == f"{W}r" and run.find(f"{W}rPr/{W}vanish") is not None


def _boxes(paragraph: etree._Element) -> Iterator[etree._Element]:
    for box in paragraph.iter(f"{W}txbxContent"):
        if not any(above.tag == f"{MC}Fallback" for above in box.iterancestors()):
            yield box


def _notices(body: etree._Element) -> Iterator[str]:
    if any(body.find(f".//{W}{tag}") is not None for tag in ("ins", "del", "moveFrom")):
        yield "文件里有修订记录：按“接受全部修订”读的。请确认这是定稿。"
    pictures = sum(1 for tag in ("drawing", "pict") for _ in body.iter(f"{W}{tag}"))
    if pictures:
        yield f"文件里有 {pictures} 处图片或图形，图片里的字没有收进来。"
    if body.find(f".//{W}footnoteReference") is not None:
        yield "文件里有脚注，脚注没有收进来。"
