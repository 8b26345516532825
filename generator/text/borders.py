"""Does a word stand in a text as a word, or only across two others: 低保 in 降低保证金?"""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from generator.lexicon.words import words

LONGEST = 4  # characters of the words known


def is_across(text: str, start: int, end: int) -> bool:
    """A known word begins before the stretch and ends in it, and another begins in it and ends behind it."""
    known = _known()
    ends_inside = (
        text[first:last] in known
        for first in range(max(0, start - LONGEST + 2), start)
        for last in range(start + 1, min(end, first + LONGEST + 1))
    )
    begins_inside = (
        text[first:last] in known
        for first in range(start + 1, end)
        for last in range(end + 1, min(len(text), first + LONGEST) + 1)
    )
    return any(ends_inside) and any(begins_inside)


def mentions(text: str, word: str) -> Iterator[int]:
    """Yield where `word` stands in `text` as a word."""
    at = text.find(word)
    while at >= 0:
        if not is_across(text, at, at + len(word)):
            yield at
        at = text.find(word, at + 1)


@cache
def _known() -> frozenset[str]:
    """The words of two to four characters of the whole lexicon."""
    names = (each.name for each in files("generator.lexicon").iterdir() if each.name.endswith(".yml"))
    found = (word for name in names for word in _leaves(words(name.removesuffix(".yml"))))
    return frozenset(each for each in found if 1 < len(each) <= LONGEST)


def _leaves(value: Any) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        inside = (*value, *value.values()) if isinstance(value, dict) else value
        for each in inside:
            yield from _leaves(each)
