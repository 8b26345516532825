"""Characters that a reader cannot tell from others, or cannot see at all; and the right ones."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.lexicon.words import one_of, words
from generator.text.numbers import UNITS
from generator.text.numerals import NUMERAL

_WORDS = words("lookalikes")
_MEANT = {
    odd: right for name in ("latin", "han") for right, all_odd in _WORDS[name].items() for odd in all_odd
}
_DIGIT = {odd: digit for digit, all_odd in _WORDS["digits"].items() for odd in all_odd}
# They show nothing, though Unicode counts them among letters, marks and signs.
_BLANKS = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
_OWN_SCRIPTS = {"LATIN", "GREEK", "CJK", "IDEOGRAPHIC", "MICRO", "VERTICAL"}
_LIKE_HAN = ("KANGXI RADICAL", "CJK RADICAL", "CJK COMPATIBILITY IDEOGRAPH", "CJK STROKE")
# In this block twelve are characters of their own.
_UNIFIED = set("\ufa0e\ufa0f\ufa11\ufa13\ufa14\ufa1f\ufa21\ufa23\ufa24\ufa27\ufa28\ufa29")
# No number begins after these, none ends before these: l5 in an address or a name of ours.
_BEFORE = r"(?<![A-Za-z]-)(?<![A-Za-z0-9_/=&?.])"
_BEHIND = r"(?![A-Za-z0-9_/=]|-[A-Za-z])"
_IN_A_NUMBER = re.compile(
    rf"{_BEFORE}(?:\d[\d,.]*[{''.join(_DIGIT)}]+[\d{''.join(_DIGIT)}]*(?:[.,]\d+)?"
    rf"|[{''.join(_DIGIT)}]+\d[\d{''.join(_DIGIT)}]*(?={one_of([*UNITS, '月', '号'])})){_BEHIND}"
)
_NUMERALS = NUMERAL.replace("〇", "")
_ZERO = re.compile(
    rf"(?<=[{_NUMERALS}])[〇{_WORDS['zeros']}]*[{_WORDS['zeros']}][〇{_WORDS['zeros']}]*(?=[{_NUMERALS}年届])"
)
_ALONE = re.compile(rf"(?<![\d{NUMERAL}])〇(?![\d{NUMERAL}])")


class Odd(NamedTuple):
    """Characters that look like others: where, what they are, and what they should be ("" nothing, None unknown).

    `safe`: what they should be means the same to a reader, so that a program may write it.
    """

    at: int
    written: str
    what: str
    right: str | None
    safe: bool = False


def odd_characters(text: str) -> Iterator[Odd]:
    """Yield what is odd in `text`, in order."""
    yield from sorted([*_single(text), *_numbers(text)])


def _single(text: str) -> Iterator[Odd]:
    found = {each: odd for each in set(text) if not " " <= each <= "~" if (odd := odd_character(each))}
    pattern = re.compile(one_of(list(found)) or "(?!)")
    yield from (found[each.group()]._replace(at=each.start()) for each in pattern.finditer(text))


def _numbers(text: str) -> Iterator[Odd]:
    for match in _IN_A_NUMBER.finditer(text):
        right = "".join(_DIGIT.get(each, each) for each in match.group())
        yield Odd(match.start(), match.group(), "数字里混进了字母或圆圈", right)
    for match in _ZERO.finditer(text):
        yield Odd(match.start(), match.group(), "汉字数字里的零写成了别的", "〇" * len(match.group()))
    for match in _ALONE.finditer(text):
        yield Odd(match.start(), "〇", "前后没有数字的“〇”，像是 O 或 0", None)


@lru_cache(maxsize=8192)
def odd_character(character: str) -> Odd | None:
    """What is odd about one character; None if nothing is."""
    category, name = unicodedata.category(character), unicodedata.name(character, "")
    plain = unicodedata.normalize("NFKC", character)
    what, right, safe = "", _MEANT.get(character), False
    if character in "\n\r\t" or character in _UNIFIED:
        return None
    if category in ("Cc", "Cf", "Zl", "Zp") or _BLANKS.match(character):
        what, right, safe = "看不见的字符", "", True
    elif category[0] == "C":
        what = "自造的字或者没有定义的字符"
    elif name.startswith(_LIKE_HAN):
        what, safe = "部首、笔画或兼容字，不是平常的汉字", plain != character
        right = plain if safe else right
    elif category[0] == "M":
        what = "叠在别的字上的记号"
    elif category == "Nd" and not character.isascii():
        what, right = "不是半角的数字", str(unicodedata.digit(character))
        safe = plain == right
    elif category[0] == "L" and not character.isascii():
        safe = plain.isascii()
        right = plain if safe else right
        if safe:
            what = "全角的或花样的字母"
        elif right or name.split(" ")[0] not in _OWN_SCRIPTS:
            what = "别的文字的字母"
    return Odd(0, character, what, right, safe) if what else None
