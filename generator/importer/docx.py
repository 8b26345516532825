""".docx → text: one paragraph or table row a line, with the numbers that Word counts by itself.

Parts are read by a parser without entities; nothing is run. Sizes are checked before anything is unpacked. Every
part that holds words is either read or named.
"""

import io
import lzma
import posixpath
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from lxml import etree

from generator.importer.docx_account import Account
from generator.importer.docx_beside import drop_what_stands_beside
from generator.importer.docx_stories import Document
from generator.importer.docx_xml import W
from generator.importer.outcome import ACCEPTED, Reading
from generator.model import Refused

MOST_PARTS = 5_000
LARGEST_PART = 30_000_000
LARGEST_WHOLE = 300_000_000
_MAIN = "word/document.xml"
_READ = re.compile(
    r"word/(document|numbering|styles|footnotes|endnotes|comments|header\d*|footer\d*|diagrams/data\d*)\.xml"
)
# Building blocks and a second copy of the styles: Word offers them, the document does not show them.
_UNSEEN = re.compile(r"word/(glossary/.*|stylesWithEffects\.xml|diagrams/drawing\d*\.xml)")
_RELATIONS = "word/_rels/document.xml.rels"
# What “Strict Open XML” calls the same things.
_STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    b"http://purl.oclc.org/ooxml/officeDocument/": b"http://schemas.openxmlformats.org/officeDocument/2006/",
    b"http://purl.oclc.org/ooxml/drawingml/main": b"http://schemas.openxmlformats.org/drawingml/2006/main",
    b"http://purl.oclc.org/ooxml/drawingml/diagram": b"http://schemas.openxmlformats.org/drawingml/2006/diagram",
}
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
    """Return the text of a .docx file and what is not in it; raise Refused for what is none, or unsafe."""
    account = Account()
    with _damage_is_refused():
        archive = zipfile.ZipFile(io.BytesIO(raw))
    with archive:
        _inspect(archive)
        names = archive.namelist()
        parts = {name: _xml(archive, name) for name in names if _READ.fullmatch(name)}
        diagrams = _diagrams(_xml(archive, _RELATIONS) if _RELATIONS in names else None, parts)
        for name in names:
            if _is_unread(archive, name):
                account.lose(f"文件包里的“{name}”", "处文字没有收进来")
    body = parts[_MAIN].find(f"{W}body")
    if body is None:
        raise Refused(*_BROKEN)
    document = Document(parts, diagrams)
    lines = document.body(body, account)
    drop_what_stands_beside(document, account)
    return Reading("\n".join(lines) + "\n", account.notices(), tuple(account.dropped), account.losses())


@contextmanager
def _damage_is_refused() -> Iterator[None]:
    """Only for calls of zipfile and lxml: the same errors in our own code are faults, not damage."""
    try:
        yield
    except DAMAGES as error:
        raise Refused(*_BROKEN) from error


def _is_unread(archive: zipfile.ZipFile, name: str) -> bool:
    """Whether a part holds words of a document, and no module reads it."""
    if _READ.fullmatch(name) or _UNSEEN.fullmatch(name) or not re.fullmatch(r"word/.*\.xml", name):
        return False
    with _damage_is_refused():
        return re.search(rb"<w:t[ >]", archive.read(name)) is not None


def _diagrams(
    relations: etree._Element | None, parts: dict[str, etree._Element]
) -> dict[str, etree._Element]:
    """The data of SmartArt by the ids with which the body refers to it."""
    found = [] if relations is None else relations.iter("{*}Relationship")
    targets = {each.get("Id", ""): posixpath.normpath(f"word/{each.get('Target', '')}") for each in found}
    return {id_: parts[name] for id_, name in targets.items() if name in parts and "/diagrams/" in name}


def _inspect(archive: zipfile.ZipFile) -> None:
    """Refuse what is too large when unpacked, encrypted, has macros or is no Word document."""
    parts = archive.infolist()
    names = {part.filename for part in parts}
    refuse_bomb(parts)
    if any(part.flag_bits & 1 for part in parts):
        raise Refused("文件加了密码，打不开。", "请去掉密码，另存为 .docx，再导入。")
    if _MAIN not in names:
        raise Refused("这不是 Word 文件（.docx）。", f"{ACCEPTED}。压缩包请先解开。")
    if any(name.lower().endswith(("vbaproject.bin", "vbadata.xml")) for name in names):
        raise Refused(
            "文件里有宏（会自动运行的程序），没有打开。", "请用 Word 或 WPS 另存为不带宏的 .docx，再导入。"
        )


def refuse_bomb(parts: list[zipfile.ZipInfo]) -> None:
    """Raise Refused if the parts of an archive are too many, or too large when unpacked."""
    if (
        len(parts) > MOST_PARTS
        or any(_is_too_large(part) for part in parts)
        or sum(part.file_size for part in parts) > LARGEST_WHOLE
    ):
        raise Refused(
            "文件解开以后大得不正常（可能是“压缩包炸弹”），没有打开。",
            "请核对文件从哪里来；可以复制正文到 .txt 再导入。",
        )


def _is_too_large(part: zipfile.ZipInfo) -> bool:
    return part.filename.endswith(".xml") and part.file_size > LARGEST_PART


def _xml(archive: zipfile.ZipFile, name: str) -> etree._Element:
    with _damage_is_refused():
        raw = archive.read(name)
    if b"<!DOCTYPE" in raw or b"<!ENTITY" in raw:
        raise Refused(*_BROKEN)
    for strict, usual in _STRICT.items():
        raw = raw.replace(strict, usual)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    with _damage_is_refused():
        return etree.fromstring(raw, parser)
