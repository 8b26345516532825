"""Whose place is meant: 户籍所在地, 居住地, 申请地. What is done at one of them is not done at another."""

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.lexicon.words import one_of, words

_WORDS = words("places")
_KIND = {word: kind for kind, found in _WORDS["kinds"].items() for word in found}
_PLACE = re.compile(rf"({one_of(list(_KIND))})(?:{one_of(_WORDS['behind'])})*(?!{one_of(_WORDS['not'])})地")


def elsewhere(plain: str, official: str) -> Iterator[tuple[str, str]]:
    """Yield (the place here, one there) where normalised `plain` names a kind of place that `official` has not.

    Nothing can be said where the original names none: 当地 may be told as any of them.
    """
    there = _places(official)
    for kind, place in _places(plain).items():
        if there and kind not in there:
            yield place, next(iter(there.values()))


@lru_cache(maxsize=8192)
def _places(text: str) -> dict[str, str]:
    """For each kind of place the first words that name it."""
    found: dict[str, str] = {}
    for match in _PLACE.finditer(text):
        found.setdefault(_KIND[match[1]], match.group())
    return found
