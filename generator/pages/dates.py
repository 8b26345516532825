"""How old documents are, in the words of a page; made from the days on which they were signed."""

from collections.abc import Iterable
from datetime import date

from generator.text.dates import month


def months(days: Iterable[date]) -> str:
    """From when documents are, each month once: 2020年7月、2021年3月."""
    return _each(map(month, days))


def years(days: Iterable[date]) -> str:
    """The years, each once: 2020、2021."""
    return _each(str(day.year) for day in days)


def _each(words: Iterable[str]) -> str:
    """The words, each once, in their order."""
    return "、".join(dict.fromkeys(words))
