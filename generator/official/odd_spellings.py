"""Units of measurement and numbers written in two ways in one text, and kilo- with a capital letter."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from generator.official.oddity import Line, Oddity
from generator.text.numerals import NUMERAL, value

# Kilo- is a small k (GB 3100).
_KILO = re.compile(r"([\d.]{1,9}\s?)(K(?:V|v|W|w|g|G|m|M|VA|Wh|WH))(?![A-Za-z])")
_RIGHT = {"kv": "kV", "kw": "kW", "kg": "kg", "km": "km", "kva": "kVA", "kwh": "kWh"}
_IN_WORDS = {
    "km": re.compile(r"[\d万]\s?(公里|千米)"),
    "kv": re.compile(r"[\d万]\s?(千伏)(?!安)"),
    "kw": re.compile(r"[\d万]\s?(千瓦)(?!时)"),
    "kwh": re.compile(r"[\d万]\s?(千瓦时)"),
    "kg": re.compile(r"[\d万]\s?(公斤|千克)"),
    "㎡": re.compile(r"[\d万]\s?(平方米|平米)"),
}
_IN_LETTERS = re.compile(r"[\d万]\s?([Kk](?:[Vv][Aa]?|[Ww][Hh]?|[Gg]|[Mm])|㎡)(?![A-Za-z])")
_PERCENT = re.compile(rf"百分之([{NUMERAL}]+)|(?<![\d.])(\d{{1,3}})[%％]")
_UNIT = "个工作日|个月|周岁|年|天|倍|次|万元|亿元|元"
_COUNT = re.compile(rf"(?<![\d.{NUMERAL}第])(\d{{1,3}}|[{NUMERAL}]{{1,3}})({_UNIT})([\u4e00-\u9fff]{{2,12}})")
_SAME_NOUN = 4  # characters in common that make two nouns one
_MOST = 20  # of one number that are compared


class _Count(NamedTuple):
    line: int
    written: str
    noun: str


def spellings(lines: Sequence[Line]) -> Iterator[Oddity]:
    """Yield units of measurement and numbers that are written in two ways."""
    for line in lines:
        for match in _KILO.finditer(line.text):
            number, unit = match.groups()
            right = _RIGHT[unit.lower()]
            yield Oddity(line.number, number + unit, f"“{number}{unit}”的“{unit}”规范的写法是“{right}”。")
    yield from _units(lines)
    yield from _percents(lines)
    yield from _counts(lines)


def _units(lines: Sequence[Line]) -> Iterator[Oddity]:
    """公里 and km in one text. Of KV and kV one is wrong in itself, which was said already."""
    seen = dict[str, dict[str, int]]()
    for line in lines:
        for match in _IN_LETTERS.finditer(line.text):
            seen.setdefault(match.group(1).lower(), {}).setdefault(match.group(1), line.number)
        for unit, pattern in _IN_WORDS.items():
            for match in pattern.finditer(line.text):
                seen.setdefault(unit, {}).setdefault(match.group(1), line.number)
    for forms in seen.values():
        letters = [each for each in forms if not "\u4e00" <= each[0] <= "\u9fff"]
        in_words = [each for each in forms if each not in letters]
        first, *others = in_words + letters[: 1 if in_words else 0] or [""]
        for other in others:
            message = f"同一个单位，有的写“{first}”，有的写“{other}”。"
            yield Oddity(max(forms[first], forms[other]), other, message, (first,))


def _percents(lines: Sequence[Line]) -> Iterator[Oddity]:
    """百分之五十 and 50% in one text."""
    seen = dict[int, dict[bool, _Count]]()
    for line in lines:
        for match in _PERCENT.finditer(line.text):
            words, figure = match.groups()
            number = int(figure) if figure else value(words)
            if number is not None:
                count = _Count(line.number, match.group(), "")
                seen.setdefault(number, {}).setdefault(bool(figure), count)
    for ways in seen.values():
        if len(ways) > 1:
            yield _two_ways(*ways.values())


def _counts(lines: Sequence[Line]) -> Iterator[Oddity]:
    """三年 and 3年 of the same thing: what stands after them has words in common."""
    seen = dict[tuple[int, str], dict[bool, list[_Count]]]()
    for line in lines:
        for match in _COUNT.finditer(line.text):
            figure, unit, noun = match.groups()
            number = int(figure) if figure.isdigit() else value(figure)
            if number is not None:
                counts = seen.setdefault((number, unit), {True: [], False: []})[figure.isdigit()]
                if len(counts) < _MOST:
                    counts.append(_Count(line.number, figure + unit, noun))
    for ways in seen.values():
        pairs = ((one, other) for one in ways[True] for other in ways[False] if _is_one(one.noun, other.noun))
        if pair := next(pairs, None):
            yield _two_ways(*pair)


def _is_one(noun: str, other: str) -> bool:
    match = SequenceMatcher(None, noun, other, autojunk=False).find_longest_match()
    return match.size >= _SAME_NOUN


def _two_ways(one: _Count, other: _Count) -> Oddity:
    first, second = sorted((one, other))
    message = f"同一个数，前面写“{first.written}”，后面写“{second.written}”。"
    return Oddity(second.line, second.written, message, (first.written,))
