"""For each of what is an amount (每人每月), and of what is it a share (缴费基数的50%)?"""

import re

from generator.lexicon.words import one_of, words
from generator.text.numbers import Quantity

_WORDS = words("shares")
_EACH = one_of(_WORDS["each"])
_BEFORE = re.compile(rf"(?:每(?:{_EACH}))+")
_AFTER = re.compile(rf"(?:[/·每](?:{_EACH}))+")
_BASE = re.compile(r"([^,;:。、]{2,})的[^,;:。]{0,6}$")
_BEFORE_BASE = re.compile(f".*(?:{one_of(_WORDS['before_base'])})")
_CLAUSE_END = ",;:。!?"


def per(text: str, quantity: Quantity) -> str | None:
    """Return for each of what `quantity` of the normalised `text` is meant (每人每月), None if it does not say.

    元/人·月 is read as 每人每月.
    """
    if match := _AFTER.match(text, quantity.end):
        return "".join(f"每{each}" for each in re.split("[/·每]", match.group()) if each)
    found = _BEFORE.findall(text, _clause_start(text, quantity), quantity.at)
    return found[-1] if found else None


def base(text: str, quantity: Quantity) -> str | None:
    """Return of what `quantity` is a share, in the words right before “的”; None for what is no share."""
    if quantity.unit not in ("%", "倍", "成"):
        return None
    match = _BASE.search(text, _clause_start(text, quantity), quantity.at)
    said = _BEFORE_BASE.sub("", match.group(1)) if match else ""
    return said if len(said) > 1 else None


def _clause_start(text: str, quantity: Quantity) -> int:
    return max(text.rfind(mark, 0, quantity.at) for mark in _CLAUSE_END) + 1
