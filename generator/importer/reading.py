"""A file of an office → its text. What the file really is decides, not its name.

Nothing of the file is run, fetched or believed: sizes are bounded, scripts and styles dropped, XML without
entities. `Refused` says in Chinese why a file is not taken and what to do.
"""

import re
from collections.abc import Callable
from pathlib import Path

from generator.importer.docx import read_docx
from generator.importer.html import read_html
from generator.importer.outcome import Reading
from generator.importer.pdf import read_pdf
from generator.importer.txt import read_txt
from generator.model import Refused

LARGEST_FILE = 50_000_000
LONGEST_TEXT = 1_000_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_HTML = re.compile(rb"\s*(<!doctype html|<html|<head|<body|<\?xml[^>]*>\s*<!doctype html)", re.IGNORECASE)
_HTML_NAMES = (".html", ".htm")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)


def read_file(path: Path) -> Reading:
    """Return the text of a .txt, .html, .docx or .pdf file; raise Refused.

    Characters that cannot be seen (control, zero width, turning the direction) are taken away.
    """
    raw = _bytes(path)
    found = _reader(path, raw)(raw)
    text = _INVISIBLE.sub("", found.text)
    if len(text) < len(found.text):
        notice = f"去掉了 {len(found.text) - len(text)} 个看不见的字符。"
        found = found._replace(notices=(*found.notices, notice))
    if not text.strip():
        raise Refused("文件里没有文字。", "如果文字在图片里，请先用文字识别软件（OCR）转成文字，再人工核对。")
    if len(text) > LONGEST_TEXT:
        raise Refused(f"文件太长：{len(text)} 个字，最多 {LONGEST_TEXT} 个。", "请只留下政策文件本身。")
    return found._replace(text=text)


def _bytes(path: Path) -> bytes:
    if not path.is_file():
        raise Refused(f"找不到文件“{path}”。", "请核对路径；路径里有空格，要用英文双引号括起来。")
    size = path.stat().st_size
    if size > LARGEST_FILE:
        raise Refused(
            f"文件太大：{size // 1_000_000} MB，最多 {LARGEST_FILE // 1_000_000} MB。",
            "请去掉图片，另存一份。",
        )
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise Refused(f"打不开文件“{path}”。", "请看看有没有权限读，是不是正被别的程序打开。") from error
    if not raw.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        raise Refused("文件是空的。", "请核对是不是选错了文件。")
    return raw


def _reader(path: Path, raw: bytes) -> Callable[[bytes], Reading]:
    """Choose by the first bytes of the file."""
    if raw.startswith(_OLE):
        _refuse_old(raw)
    if raw.startswith(b"PK\x03\x04"):
        return read_docx
    if b"%PDF-" in raw[:1024]:
        return read_pdf
    if raw.startswith(b"{\\rtf"):
        raise Refused("这是 .rtf 文件，不能直接导入。", "请用 Word 或 WPS 打开，另存为 .docx，再导入。")
    if _HTML.match(raw[:2000].lstrip(b"\xef\xbb\xbf")) or path.suffix.lower() in _HTML_NAMES:
        return read_html
    return read_txt


def _refuse_old(raw: bytes) -> None:
    """The old container of Office: an encrypted .docx, or a .doc or .wps."""
    if _ENCRYPTED in raw:
        raise Refused("文件加了密码，打不开。", "请用 Word 或 WPS 打开，去掉密码，另存为 .docx，再导入。")
    raise Refused(
        "这是旧格式（.doc 或 .wps），不能直接导入。",
        "请用 Word 或 WPS 打开，选“另存为”，格式选 .docx，再导入。",
    )
