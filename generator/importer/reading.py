"""A file of an office → its text. What the file really is decides, not its name.

Nothing of the file is run, fetched or believed: sizes are bounded, scripts and styles dropped, XML without
entities. `Refused` says in Chinese why a file is not taken and what to do.
"""

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

from generator.importer.docx import read_docx
from generator.importer.html import read_html
from generator.importer.ofd import is_ofd, read_ofd
from generator.importer.office import is_odt, read_office
from generator.importer.outcome import Reading
from generator.importer.pdf import read_pdf
from generator.importer.txt import read_txt
from generator.model import Refused
from generator.official.wraps import unwrapped

LARGEST_FILE = 50_000_000
LONGEST_TEXT = 1_000_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_HTML = re.compile(
    rb"(?:\s|<!--.*?-->)*(?:<!doctype html|<html|<head|<body|<meta|<div|<table|<p>|<\?xml[^>]*>\s*<!doctype html|<\?xml[^>]*>\s*<html)",
    re.IGNORECASE | re.DOTALL,
)
_HTML_NAMES = (".html", ".htm")
_ARCHIVED_PAGE = re.compile(
    rb"(?:From: <Saved by|MIME-Version:|Content-Type: multipart/related)", re.IGNORECASE
)
_LINE_ENDS = re.compile("[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# What shows nothing: zero width, direction, joiners, variants. Nothing of what was written goes with it.
_INVISIBLE = re.compile(
    "[\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0"
    "\U000e0000-\U000e0fff]"
)
# In the place of a character that could not be read: a digit may have stood there.
_UNREADABLE = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff]")
_DAMAGED = "\ufffd"
_OWN_SIGNS = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd]")
# Radicals, and forms kept for other encodings: they look like Chinese characters and are others for a program.
_LOOKALIKES = re.compile("[\u2e80-\u2fd5\uf900-\ufaff\U0002f800-\U0002fa1f]")
_UNIFIED = set("\ufa0e\ufa0f\ufa11\ufa13\ufa14\ufa1f\ufa21\ufa23\ufa24\ufa27\ufa28\ufa29")
MOST_NAMED = 5


def read_file(path: Path) -> Reading:
    """Return the text of a file of an office; raise Refused.

    Characters that show nothing are taken away and named. What could not be read is marked “�” and a loss.
    """
    raw = _bytes(path)
    reader = _reader(path, raw)
    found = _with_whole_paragraphs(reader(raw)) if reader in (read_pdf, read_ofd) else reader(raw)
    whole = _LINE_ENDS.sub("\n", found.text)
    text = _INVISIBLE.sub("", _UNREADABLE.sub(_DAMAGED, whole))
    if not text.strip():
        raise Refused("文件里没有文字。", "如果文字在图片里，请先用文字识别软件（OCR）转成文字，再人工核对。")
    if len(text) > LONGEST_TEXT:
        raise Refused(f"文件太长：{len(text)} 个字，最多 {LONGEST_TEXT} 个。", "请只留下政策文件本身。")
    said = any(_DAMAGED in each for each in found.losses)
    losses = [*found.losses, *_unreadable(text, said), *_own_signs(text)]
    return found._replace(text=text, notices=(*found.notices, *_odd(whole)), losses=tuple(losses))


def _with_whole_paragraphs(found: Reading) -> Reading:
    """Join the lines of a page that its reader has left apart."""
    text, joined = unwrapped(found.text)
    said = (f"版面上断开的行接起来 {joined} 处，请对照原件看一遍。",) if joined else ()
    return found._replace(text=text, notices=(*found.notices, *said))


def _odd(text: str) -> list[str]:
    """Name the characters that show nothing, and those that look like others, each kind with its lines."""
    notices = []
    invisible = _INVISIBLE.findall(text)
    if invisible:
        kinds = "；".join(
            f"{_name(each)} {invisible.count(each)} 个，{_lines(text, each)}"
            for each in dict.fromkeys(invisible)
        )
        notices.append(f"去掉了 {len(invisible)} 个看不见的字符：{kinds}。")
    lookalikes = [each for each in _LOOKALIKES.findall(text) if each not in _UNIFIED]
    if lookalikes:
        names = [f"{each}（{_meant(each)}）" for each in dict.fromkeys(lookalikes)]
        more = "……" if len(names) > MOST_NAMED else ""
        notices.append(
            f"有 {len(lookalikes)} 个样子像汉字、编码不一样的字（部首、兼容字），照原样留着："
            f"{'、'.join(names[:MOST_NAMED])}{more}。"
        )
    return notices


def _unreadable(text: str, said: bool) -> list[str]:
    """Name the places of what could not be read, unless the reader of the format did (`said`)."""
    count = text.count(_DAMAGED)
    if said or not count:
        return []
    return [f"{_lines(text, _DAMAGED)}有 {count} 个字读不出来，标成了“�”，可能是数字或字母，请对照原件补上。"]


def _own_signs(text: str) -> list[str]:
    """Name the signs that only the font of the writer knows."""
    found = _OWN_SIGNS.findall(text)
    if not found:
        return []
    kinds = list(dict.fromkeys(found))
    places = "；".join(f"U+{ord(each):04X}，{_lines(text, each)}" for each in kinds[:MOST_NAMED])
    return [f"有 {len(found)} 个自造的字或符号，换一台电脑就显示不出来，请对照原件：{places}。"]


def _lines(text: str, character: str) -> str:
    numbers = [str(n) for n, line in enumerate(text.splitlines(), start=1) if character in line]
    return f"第{'、'.join(numbers[:MOST_NAMED])}{'等' if len(numbers) > MOST_NAMED else ''}行"


def _name(character: str) -> str:
    return f"U+{ord(character):04X}"


def _meant(character: str) -> str:
    plain = unicodedata.normalize("NFKC", character)
    return f"应是“{plain}”" if plain != character else f"U+{ord(character):04X}"


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
    if raw.startswith(_OLE) and _ENCRYPTED in raw:
        raise Refused("文件加了密码，打不开。", "请用 Word 或 WPS 打开，去掉密码，另存为 .docx，再导入。")
    if raw.startswith((_OLE, b"{\\rtf")):
        return read_office
    if raw.startswith(b"PK\x03\x04"):
        return read_ofd if is_ofd(raw) else read_office if is_odt(raw) else read_docx
    if b"%PDF-" in raw[:1024]:
        return read_pdf
    start = raw[:4000].lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\0", b"")
    if _ARCHIVED_PAGE.match(start):
        raise Refused(
            "这是网页存档（.mht）或邮件，不能直接导入。",
            "请在浏览器里打开，另存为“仅网页”（.html），再导入。",
        )
    if _HTML.match(start) or path.suffix.lower() in _HTML_NAMES:
        return read_html
    return read_txt
