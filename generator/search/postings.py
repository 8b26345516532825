"""Which entries hold a token, and how strongly: kept as numbers, for there are millions, and written as text.

A postings list is text: numbers gap * 16 + level in base 32, low digit first; a digit of 32 or more says that
another follows.
"""

from array import array
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain
from operator import sub

from generator.search.weights import LEVELS

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_BASE = 32
_KEPT = 16_384

# Token → entry * LEVELS + level for each entry that holds it, rising.
Postings = Mapping[str, Sequence[int]]


class Index:
    """Collects the postings of the entries, which come in their order."""

    def __init__(self) -> None:
        self.postings: defaultdict[str, array[int]] = defaultdict(lambda: array("I"))

    def add(self, entry: int, levels: Mapping[str, int]) -> None:
        """Add the tokens of an entry with their levels."""
        start = entry * LEVELS
        postings = self.postings
        for token, level in levels.items():
            postings[token].append(start + level)


def encode(postings: Sequence[int]) -> str:
    """Write a postings list down; see above."""
    starts = [posting & -LEVELS for posting in postings]  # LEVELS is a power of two
    gaps = map(sub, postings, chain((0,), starts))
    return "".join(map(_WRITTEN.__getitem__, gaps))


class _Written(dict[int, str]):
    """Number → its digits; small ones are kept, for they come again and again."""

    def __missing__(self, number: int) -> str:
        rest, digit = divmod(number, _BASE)
        written = DIGITS[digit + _BASE] + self[rest] if rest else DIGITS[digit]
        if number < _KEPT:
            self[number] = written
        return written


_WRITTEN = _Written()
