"""Quantities and dates in Chinese text, official or ours."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple, Protocol

from generator.lexicon.words import one_of, words
from generator.text.characters import normalise
from generator.text.numerals import DIGITS, NUMERAL, value
from generator.text.ratios import ratios

COUNTS = frozenset(words("measures")["count"])
UNITS = [unit for units in words("measures").values() for unit in units]
_UNIT = one_of(UNITS)
# 〇 is written in many ways.
_YEAR_DIGITS = "零〇○О一二三四五六七八九"
_NUMBER = r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?"
# 12398处理, 12345人工: the unit is the beginning of a word.
_NO_WORD = "(?!" + "|".join(f"(?<={unit})[{rest}]" for unit, rest in words("not_units").items()) + ")"
# 2至3个月, 300—500元: both numbers have the unit.
_QUANTITY = re.compile(
    rf"(?<![\d.〔第])(?:({_NUMBER})(?:[-~—–至到]+))?({_NUMBER})({_UNIT})(?![A-Za-z]){_NO_WORD}"
)
_SHARE = re.compile(rf"([百千])分之([{NUMERAL}]+)")
_SHARE_UNIT = {"百": "%", "千": "‰"}
# 五万元, 三百元, 两个月, 三年; 同一年度, 三年级 and 三年行动计划 are names.
_IN_WORDS = re.compile(
    rf"(?<![{NUMERAL}第同每哪几])([{NUMERAL}]+)"
    rf"({one_of([unit for name in ('money', 'time', 'age') for unit in words('measures')[name]])})"
    r"(?:(?<![年天日周])|(?![\u4e00-\u9fff])|(?=[以之内后前的为不满至到且并没未无止]))"
)
_COUNTED = re.compile(rf"([{NUMERAL}]+)({_UNIT})")
# 一年, 一天 are as often words as sums: 一次性, 一日办结.
_ONE = re.compile("一(?:年|天|日|周|小时|个月|个星期|个学期|个季度)")
_A_SUM = re.compile("(?:以上|以下|以内|之内|内|期满|不足)")


_SCALES: dict[str, tuple[str, float]] = words("scales")
_ALIKE: dict[str, str] = {unit: name for name, units in words("alike").items() for unit in units}


def alike(unit: str) -> str:
    """Return one name for all units that measure the same (天 and 日, 个 and 人)."""
    return _ALIKE.get(unit, unit)


class Quantity(NamedTuple):
    """A number and its unit, as in 50 %; it stands from `at` up to `end` in the normalised text.

    A ratio (系数1.3) has no unit.
    """

    value: Decimal
    unit: str
    at: int
    end: int


class _Measure(Protocol):
    """What has a number and a unit: a quantity of a text, an amount of a record."""

    @property
    def value(self) -> Decimal: ...
    @property
    def unit(self) -> str: ...


def measured(figure: _Measure) -> tuple[Decimal, str]:
    """Return what tells whether two figures are the same: 2‰ is 0.2%, 五千万元 is 5000万元, 3天 is 3日."""
    unit = figure.unit if figure.unit in _SCALES else alike(figure.unit)
    base, times = _SCALES.get(unit, (unit, 1))
    return figure.value * Decimal(str(times)), base


def in_words(text: str) -> tuple[Quantity, ...]:
    """Return what `text` counts in words, as a record may have it: 一种, 两次, 三个月."""
    found = ((value(each[1]), each) for each in _COUNTED.finditer(normalise(text)))
    return tuple(
        Quantity(Decimal(number), each[2], each.start(), each.end())
        for number, each in found
        if number is not None
    )


class Moment(NamedTuple):
    """A day, month, year or class (届): its first and last day, how it is written, and where."""

    first: date
    last: date
    written: str
    at: int


def _day(year: str, month: str, day: str) -> tuple[date, date]:
    found = date(int(year), int(month), int(day))
    return found, found


def _month(year: str, month: str) -> tuple[date, date]:
    _, days = monthrange(int(year), int(month))
    return date(int(year), int(month), 1), date(int(year), int(month), days)


def _year(year: str) -> tuple[date, date]:
    return date(int(year), 1, 1), date(int(year), 12, 31)


def _months(year: str, first: str, last: str) -> tuple[date, date]:
    return _month(year, first)[0], _month(year, last)[1]


def _years(first: str, last: str) -> tuple[date, date]:
    return date(int(first), 1, 1), date(int(last), 12, 31)


def _in_words(year: str, month: str | None = None, day: str | None = None) -> tuple[date, date]:
    digits = "".join(str(DIGITS.get(each, 0)) for each in year)
    if not month:
        return _year(digits)
    return _day(digits, str(value(month)), str(value(day))) if day else _month(digits, str(value(month)))


# Tried in this order; what one has taken no other reads.
_MOMENTS: list[tuple[re.Pattern[str], Callable[..., tuple[date, date]]]] = [
    (re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日"), _day),
    (re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)"), _day),
    (re.compile(r"(?<!\d)(\d{4})年(\d{1,2})月?[-—–至到](\d{1,2})月(?!\d)"), _months),
    (re.compile(r"(?<!\d)(\d{4})年(\d{1,2})月(?!\d)"), _month),
    (re.compile(r"(\d{4})[-—–至到]+(\d{4})年"), _years),
    (re.compile(r"(\d{4})届"), _year),
    (
        re.compile(rf"([{_YEAR_DIGITS}]{{4}})年(?:([{NUMERAL}]{{1,3}})月(?:([{NUMERAL}]{{1,3}})日)?)?"),
        _in_words,
    ),
    (re.compile(r"(?<!\d)(\d{4})年(?!\d{1,2}月)"), _year),
]
# 12月31日 without a year is no moment, and 31日 in it is no quantity; 3月龄 is an age.
_PART_OF_A_DATE = re.compile(r"\d{1,2}月(?!龄)(?:\d{1,2}日)?|\d{4}年\d{1,2}月\d{1,2}日")


@lru_cache(maxsize=65536)
def quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of `text`; dates and years are not among them."""
    return tuple(sorted(_quantities(text), key=lambda each: each.at))


def _quantities(text: str) -> Iterator[Quantity]:
    plain = _without_dates(text)
    for match in _QUANTITY.finditer(plain):
        low, high, unit = match.groups()
        if low:
            yield Quantity(_decimal(low), unit, match.start(), match.end())
        yield Quantity(_decimal(high), unit, match.start(2), match.end())
    for ratio in ratios(plain):
        yield Quantity(_decimal(ratio.value), "", ratio.at, ratio.end)
    for match in _SHARE.finditer(plain):
        if (number := value(match.group(2))) is not None:
            yield Quantity(Decimal(number), _SHARE_UNIT[match.group(1)], *match.span())
    for match in _IN_WORDS.finditer(plain):
        if _ONE.fullmatch(match.group()) and not _A_SUM.match(plain, match.end()):
            continue
        if (number := value(match.group(1))) is not None:
            yield Quantity(Decimal(number), match.group(2), *match.span())


def _decimal(number: str) -> Decimal:
    return Decimal(number.replace(",", ""))


def _without_dates(text: str) -> str:
    """The normalised text with □ in the place of every date."""
    plain = normalise(text)
    for start, end in dates(text):
        plain = plain[:start] + "□" * (end - start) + plain[end:]
    return plain


def figures_in(text: str) -> set[tuple[Decimal, str]]:
    """The (value, unit) of the quantities of `text`, units that mean the same alike."""
    return {measured(each) for each in quantities(text)}


def dates(text: str) -> tuple[tuple[int, int], ...]:
    """Where the dates of `text` stand in its normalised form, with those that have no year or cannot be."""
    found = [(each.at, each.at + len(each.written)) for each in moments(text)]
    taken = {at for start, end in found for at in range(start, end)}
    parts = (each.span() for each in _PART_OF_A_DATE.finditer(normalise(text)))
    return tuple(sorted([*found, *(each for each in parts if taken.isdisjoint(range(*each)))]))


@lru_cache(maxsize=65536)
def moments(text: str) -> tuple[Moment, ...]:
    """The dates, months, years, spans of years and classes of `text`; an impossible date is no date."""
    return tuple(_moments(text))


def _moments(text: str) -> Iterator[Moment]:
    plain = normalise(text)
    taken: set[int] = set()
    for pattern, days in _MOMENTS:
        for match in pattern.finditer(plain):
            if not taken.isdisjoint(range(*match.span())):
                continue
            try:
                first, last = days(*match.groups())
            except ValueError:
                continue
            taken.update(range(*match.span()))
            yield Moment(first, last, match.group(), match.start())
