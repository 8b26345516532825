"""Bytes → text: UTF-8, UTF-16 with its mark, or GB18030, which takes in GBK and GB2312."""

import re

from generator.importer.outcome import Reading
from generator.model import Refused

LEAST_LEGIBLE = 0.8
_LEGIBLE = re.compile(
    r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef\u2010-\u2027\u2460-\u24ff\u0020-\u007e\s·×＋－—]"
)


def read_txt(raw: bytes) -> Reading:
    """Return the text of a .txt file."""
    return Reading(decode(raw))


def decode(raw: bytes, encoding: str | None = None) -> str:
    """Return the text of `raw`; `encoding` is what the file says of itself, tried after UTF-8.

    Raises Refused if no encoding gives legible text.
    """
    for name in _candidates(raw, encoding):
        try:
            text = raw.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
        if is_legible(text):
            return text.removeprefix("\ufeff")
    raise Refused(
        "读不出文字：不是文字文件，或者编码认不出来。",
        "能收 .txt、.html、.docx、.pdf；.txt 请另存为 UTF-8 或 GBK 编码。",
    )


def _candidates(raw: bytes, encoding: str | None) -> list[str]:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ["utf-16"]
    return ["utf-8", *([encoding] if encoding else []), "gb18030"]


def is_legible(text: str) -> bool:
    """Nearly all characters are such as a Chinese document has; bytes of a picture are not."""
    sample = text[:20_000]
    return bool(sample) and len(_LEGIBLE.findall(sample)) >= LEAST_LEGIBLE * len(sample)
