"""The county document as a web page and as a Word file, and archives of any parts."""

import io
import zipfile
from pathlib import Path

import docx

from generator.importer.reading import read_file
from tests.importer.conftest import LINES

PAGE = """<!doctype html><html><head><meta charset="{charset}"><title>标题</title><style>p {{}}</style>
<script>alert("不该有的话")</script></head><body><nav>首页</nav><div style="display: none">不该有的话</div>
<div id="zoom">{body}</div><footer>网站地图</footer></body></html>"""
PARAGRAPHS = "".join(f"<p>\n {line}\n</p>" for line in LINES)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def text_of(tmp_path: Path, name: str, content: bytes) -> str:
    (tmp_path / name).write_bytes(content)
    return read_file(tmp_path / name).text


def saved(document) -> bytes:
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def word(*lines: str):
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    return document


def archive(*parts: tuple[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", compression) as file:
        for name, content in parts:
            file.writestr(name, content)
    return stream.getvalue()


def locked(content: bytes) -> bytes:
    """Set the flag of encryption on every part of an archive."""
    changed = bytearray(content)
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = changed.find(mark)
        while start >= 0:
            changed[start + at] |= 1
            start = changed.find(mark, start + 4)
    return bytes(changed)
