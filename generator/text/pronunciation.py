"""The dictionaries of pypinyin (MIT), read where they lie in its package.

The package itself is not imported: that takes longer than reading a whole site aloud.
"""

import json
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

UNREAD = "?"
_KEY = re.compile('"([^"]+)": ')
_TONES = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4"}
_NEUTRAL = "5"
_UMLAUT, _CIRCUMFLEX = "u\u0308", "\u0302"


class Sound(NamedTuple):
    """A syllable: without its tone (ü is v), and with it as a figure; 5 is the neutral tone."""

    plain: str
    toned: str


@cache
def sound(character: str) -> Sound:
    """How a character sounds on its own; "?" if no dictionary has it."""
    return _sound(_characters().get(str(ord(character)), "").partition(",")[0])


@cache
def phrase(words: str) -> tuple[str, ...] | None:
    """How the characters of a phrase sound in it, without tones; None if it is no phrase."""
    written = _phrases().get(words)
    if written is None:
        return None
    return tuple(_sound(first).plain for first, *_ in json.loads(written.rstrip(",}\n ")))


@cache
def longest() -> Mapping[str, int]:
    """Two characters → the length of the longest phrase that begins with them."""
    return {each[:2]: len(each) for each in sorted(_phrases(), key=len)}


def is_beginning(words: str) -> bool:
    """Does a phrase begin with `words`?"""
    found = _in_order()
    at = bisect_left(found, words)
    return at < len(found) and found[at].startswith(words)


@cache
def _in_order() -> Sequence[str]:
    return sorted(_phrases())


@cache
def _sound(reading: str) -> Sound:
    """“lǜ” → lv, lv4; ê, which only interjections have, counts as not read."""
    apart = unicodedata.normalize("NFD", reading).replace(_UMLAUT, "v")
    letters = "".join(each for each in apart if each.isalpha())
    if not letters.isascii() or not letters or _CIRCUMFLEX in apart:
        return Sound(UNREAD, UNREAD)
    tone = next((_TONES[each] for each in apart if each in _TONES), _NEUTRAL)
    return Sound(letters, letters + tone)


@cache
def _characters() -> Mapping[str, str]:
    """Code point → readings, parted by commas, the most usual one first."""
    found: Mapping[str, str] = json.loads(_text("pinyin_dict.json"))
    return found


@cache
def _phrases() -> Mapping[str, str]:
    """Phrase → its readings, still as JSON: of 47,000 a site has a few thousand, and parsing all takes thrice the time."""
    _, *parted = _KEY.split(_text("phrases_dict.json"))
    return dict(zip(parted[::2], parted[1::2], strict=True))


def _text(name: str) -> str:
    spec = find_spec("pypinyin")
    assert spec
    assert spec.origin
    return Path(spec.origin).with_name(name).read_text(encoding="utf-8")
