"""Quantities and dates in Chinese text, official or ours."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from generator.text.characters import normalise
from generator.text.numerals import NUMERAL, value

# Money, time, percent, multiple, age.
UNITS = [
    "个工作日",
    "工作日",
    "个月",
    "个星期",
    "周岁",
    "周",
    "年",
    "天",
    "日",
    "小时",
    "分钟",
    "%",
    "倍",
    "成",
    "折",
    "岁",
    "万亿元",
    "亿元",
    "万元",
    "千元",
    "百元",
    "元",
    "亿",
    "万",
]
_UNIT = "|".join(sorted(UNITS, key=len, reverse=True))
_QUANTITY = re.compile(rf"(?<![\d.〔])(\d+(?:\.\d+)?)({_UNIT})")
_PERCENT = re.compile(rf"百分之([{NUMERAL}]+)")
_DATE = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日")
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_YEARS = re.compile(r"(\d{4})[-—–至到]+(\d{4})年")
_YEAR = re.compile(r"(?<!\d)(\d{4})年(?!\d{1,2}月\d)")
_COHORT = re.compile(r"(\d{4})届")


class Quantity(NamedTuple):
    """A number and its unit, as in 50 %; `at` is where it begins in the normalised text."""

    value: Decimal
    unit: str
    at: int


class Moment(NamedTuple):
    """A date, year or class (届): `last` is its last day, `written` how it stands in the text."""

    last: date
    written: str
    at: int


@lru_cache(maxsize=8192)
def quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of `text`; dates and years are not among them."""
    return tuple(_quantities(text))


def _quantities(text: str) -> Iterator[Quantity]:
    plain = normalise(text)
    for moment in moments(text):
        plain = plain[: moment.at] + "□" * len(moment.written) + plain[moment.at + len(moment.written) :]
    for match in _QUANTITY.finditer(plain):
        yield Quantity(Decimal(match.group(1)), match.group(2), match.start())
    for match in _PERCENT.finditer(plain):
        if (number := value(match.group(1))) is not None:
            yield Quantity(Decimal(number), "%", match.start())


@lru_cache(maxsize=8192)
def moments(text: str) -> tuple[Moment, ...]:
    """The dates, years, spans of years and classes of `text`; an impossible date is no date."""
    return tuple(_moments(text))


def _moments(text: str) -> Iterator[Moment]:
    plain = normalise(text)
    taken: set[int] = set()
    for pattern in (_DATE, _ISO, _YEARS, _COHORT, _YEAR):
        for match in pattern.finditer(plain):
            if taken.isdisjoint(range(*match.span())) and (last := _last_day(pattern, match)):
                taken.update(range(*match.span()))
                yield Moment(last, match.group(), match.start())


def _last_day(pattern: re.Pattern[str], match: re.Match[str]) -> date | None:
    numbers = [int(group) for group in match.groups()]
    try:
        if pattern in (_DATE, _ISO):
            return date(numbers[0], numbers[1], numbers[2])
        return date(numbers[-1], 12, 31)
    except ValueError:
        return None
