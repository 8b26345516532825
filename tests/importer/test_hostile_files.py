"""Files made to do harm: a text or a refusal in Chinese, nothing read or written beside them, no other error."""

import io
import struct
import zipfile
from pathlib import Path

import pytest

from generator.importer.outcome import Reading
from generator.importer.reading import read_file
from generator.model import Refused
from tests.importer.conftest import LINES
from tests.importer.files import PAGE, archive, saved, word
from tests.importer.test_ofd import ofd, set_lines
from tests.importer.test_pdf import make

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SECRET = "不该读到的字"
DEEP = 20_000


def docx_of(body: str, head: str = "", encoding: str = "utf-8") -> bytes:
    text = f'<?xml version="1.0" encoding="{encoding}"?>{head}<w:document xmlns:w="{NAMESPACE}"><w:body>{body}</w:body></w:document>'
    return archive(("word/document.xml", text.encode(encoding)))


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def with_names(content: bytes, *names: str) -> bytes:
    stream = io.BytesIO(content)
    with zipfile.ZipFile(stream, "a") as file:
        for name in names:
            file.writestr(name, SECRET)
    return stream.getvalue()


def with_small_sizes(content: bytes) -> bytes:
    """The same archive, whose directory says that every part unpacks to ten bytes."""
    changed = bytearray(content)
    at = changed.find(b"PK\x01\x02")
    while at >= 0:
        changed[at + 24 : at + 28] = struct.pack("<I", 10)
        at = changed.find(b"PK\x01\x02", at + 4)
    return bytes(changed)


TRAVERSAL = (
    "../../outside.txt",
    "/outside.txt",
    "C:\\outside.txt",
    "word/../../outside.xml",
    "word/\u202elmx.xml",
)
FILES = {
    "deep tables.docx": docx_of("<w:tbl><w:tr><w:tc>" * DEEP + paragraph("字") + "</w:tc></w:tr></w:tbl>" * DEEP),
    "deep controls.docx": docx_of("<w:sdt><w:sdtContent>" * 100 + paragraph("字") + "</w:sdtContent></w:sdt>" * 100),
    "deep.html": PAGE.format(charset="utf-8", body="<div>" * DEEP + "字" + "</div>" * DEEP).encode(),
    "tables.html": PAGE.format(charset="utf-8", body="<table><tr><td>" * 5_000 + "字").encode(),
    "spans.html": PAGE.format(charset="utf-8", body="<table><tr><td colspan=99999999 rowspan=99999999>字</table>").encode(),
    "entities.html": b"<!DOCTYPE html [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><html><body><p>" + "文字&b;。</p>".encode(),
    "deep.ofd": ofd("<ofd:PageBlock>" * DEEP + set_lines(LINES) + "</ofd:PageBlock>" * DEEP),
    "says small.docx": with_small_sizes(saved(word(*LINES))),
    "says small.ofd": with_small_sizes(ofd(set_lines(LINES))),
    "huge page.pdf": make(LINES).replace(b"/MediaBox [ 0 0 595", b"/MediaBox [ 0 0 99999999999"),
    "traversal.ofd": with_names(ofd(set_lines(LINES)), *TRAVERSAL),
    "traversal.docx": with_names(saved(word(*LINES)), *TRAVERSAL),
}  # fmt: skip


def outcome(path: Path) -> Reading | Refused:
    try:
        return read_file(path)
    except Refused as refused:
        return refused


@pytest.mark.parametrize("name", FILES)
def test_it_is_read_or_refused_and_nothing_is_written(tmp_path: Path, name: str):
    folder = tmp_path / "in/side"
    folder.mkdir(parents=True)
    (folder / name).write_bytes(FILES[name])
    reading = outcome(folder / name)
    if isinstance(reading, Refused):
        assert reading.message.endswith("。")
        assert reading.hint
    else:
        assert reading.text.strip()
        assert SECRET not in reading.text
    assert sorted(tmp_path.rglob("*")) == [tmp_path / "in", folder, folder / name]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_no_entity_reads_another_file(tmp_path: Path, encoding: str):
    (tmp_path / "secret.txt").write_text(SECRET, encoding="utf-8")
    head = f'<!DOCTYPE a [<!ENTITY x SYSTEM "{(tmp_path / "secret.txt").as_uri()}"><!ENTITY y "{SECRET}">]>'
    (tmp_path / "a.docx").write_bytes(docx_of(paragraph("有字。&x;&y;"), head, encoding))
    reading = outcome(tmp_path / "a.docx")
    if isinstance(reading, Refused):
        assert reading.message == "文件坏了，读不出来。"
    else:
        assert SECRET not in reading.text
