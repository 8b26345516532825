"""How official Chinese text is compared, cut into sentences and clauses, and shown."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_FULL_WIDTH = {",": "，", ";": "；", ":": "：", "!": "！", "?": "？", "(": "（", ")": "）"}
_MARKS = "[\u0300-\u036f\u3099\u309a]"  # they combine with the character before
# Characters that stay one character each, then any character with the marks that combine with it.
_CLUSTER = re.compile(rf"([!-~\u4e00-\u9fff、。“”，：；（）《》〔〕]+(?!{_MARKS}))|.{_MARKS}*", re.DOTALL)
_HALF_WIDTH_MARK = re.compile(r"[,;:!?()]")
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@lru_cache(maxsize=65536)
def normalise(text: str) -> str:
    """Return the form in which quotes are compared: NFKC, without any white space."""
    without_blanks = "".join(unicodedata.normalize("NFKC", text).split())
    return unicodedata.normalize("NFKC", without_blanks)  # a mark may have lost the blank before it


def aligned(text: str) -> tuple[str, Sequence[int]]:
    """Return `text` as `normalise` has it, and for each of its characters where in `text` it comes from."""
    compared: list[str] = []
    places: list[int] = []
    for match in _CLUSTER.finditer(text):
        if match.end(1) - match.start() == len(text):  # so are most sentences
            return unicodedata.normalize("NFKC", text), range(len(text))
        plain = normalise(match.group())
        compared.append(plain)
        places += range(*match.span()) if match.group(1) else [match.start()] * len(plain)
    return "".join(compared), tuple(places)


@lru_cache(maxsize=65536)
def count_characters(text: str) -> int:
    """Count what a reader reads: letters, digits, % and ‰, no punctuation and no blanks."""
    return sum(character.isalnum() or character in "%‰" for character in text)


def full_width(text: str) -> str:
    """Restore the full-width punctuation of a Chinese line that was saved with half-width marks.

    Commas, colons and the like between two ASCII letters or digits (15:58, 1,000) stay as they are.
    """

    def restore(match: re.Match[str]) -> str:
        mark, start, end = match.group(), match.start(), match.end()
        if mark in "()":
            return _FULL_WIDTH[mark]
        before, after = text[start - 1 : start], text[end : end + 1]
        inside_ascii = before.isascii() and before.isalnum() and after.isascii() and after.isalnum()
        return mark if inside_ascii else _FULL_WIDTH[mark]

    if not re.search(r"[\u4e00-\u9fff]", text):
        return text
    return _HALF_WIDTH_MARK.sub(restore, text)


def printable(text: str) -> str:
    """Take out what no file for other programs may hold: control characters, halves of pairs (XML 1.0, Char)."""
    return _NOT_XML.sub("", text)


def excerpt(text: str, longest: int = 24) -> str:
    """Shorten `text` for a message."""
    return text if len(text) <= longest else text[: longest - 1] + "…"
