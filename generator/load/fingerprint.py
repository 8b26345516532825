"""原文的指纹: is text.txt, byte for byte, the text that was imported? Its SHA-256 stands in document.yml."""

import re
from collections.abc import Iterator
from hashlib import sha256

from generator.model import DocumentMeta, Finding, Place


def fingerprint(raw: bytes) -> str:
    """The SHA-256 of a file, in hexadecimal digits."""
    return sha256(raw).hexdigest()


def marked(document: str, raw: bytes) -> str:
    """Return the text of a document.yml with the fingerprint of `raw` in it, in place of the one it had."""
    line = f"sha256: {fingerprint(raw)}"
    again, count = re.subn(r"^sha256:[^\r\n]*", line, document, count=1, flags=re.MULTILINE)
    end = "\r\n" if "\r\n" in document else "\n"
    gap = "" if document.endswith("\n") else end
    return again if count else f"{document}{gap}{line}{end}"


def unlike(meta: DocumentMeta, text: str, raw: bytes) -> Iterator[Finding]:
    """Yield a finding if `raw`, the file called `text`, is not what was imported, or if nobody noted what that is."""
    if meta.sha256 is None:
        message = "没有记下原文的指纹（sha256），原文被改了也看不出来。"
        hint = "请对照原件看一遍原文，再运行 mingbai upgrade，会替您补上。"
        yield Finding(meta.place("title"), message, hint, "D124", "warning")
    elif meta.sha256 != fingerprint(raw):
        message = "原文改过了：和 document.yml 里记的指纹（sha256）对不上。"
        hint = (
            "请换回导入时的 text.txt。原文确实要换的，对照原件以后，"
            f"运行 mingbai import 新文件 --replace {text.split('/')[-2]}。"
        )
        yield Finding(Place(text, 1, 1), message, hint, "D123", "warning" if meta.draft else "error")
