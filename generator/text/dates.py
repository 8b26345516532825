"""Dates as people write them, and how old documents are; made from the days on which they were signed."""

from collections.abc import Callable, Iterable
from datetime import date

MOST_SAID = 3  # dates; of more the first and the last are said


def day(value: date) -> str:
    """2021年4月30日."""
    return f"{month(value)}{value.day}日"


def month(value: date) -> str:
    """2021年4月."""
    return f"{value.year}年{value.month}月"


def days(signed: Iterable[date]) -> str:
    """On which days documents were signed, each once: 2020年7月16日."""
    return _said(day, signed)


def months(signed: Iterable[date]) -> str:
    """From when documents are, each month once: 2020年7月、2021年3月; of many 2015年3月到2024年6月."""
    return _said(month, signed)


def years(signed: Iterable[date]) -> str:
    """The years, each once: 2020、2021; of many 2015到2024."""
    return _said(lambda each: str(each.year), signed)


def _said(words: Callable[[date], str], signed: Iterable[date]) -> str:
    """The words, each once, in their order."""
    every = list(signed)
    found = list(dict.fromkeys(map(words, every)))
    if len(found) > MOST_SAID:
        return f"{words(min(every))}到{words(max(every))}"
    return "、".join(found)
