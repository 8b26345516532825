"""Which entries hold a token, and how strongly: kept as numbers, for there are millions, and written as text.

A postings list is text: numbers gap * 16 + level in base 32, low digit first; a digit of 32 or more says that
another follows.
"""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from generator.search.weights import LEVELS

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_BASE = 32
_AT_HAND = 8192  # numbers whose text is made once: gaps of up to 512 entries

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


def encode(postings: Iterable[int]) -> str:
    """Write a postings list down; see above."""
    known = _known()
    written: list[str] = []
    before = 0
    for posting in postings:
        number = posting - before
        written.append(known[number] if number < _AT_HAND else _digits(number))
        before = posting - posting % LEVELS
    return "".join(written)


@cache
def _known() -> Sequence[str]:
    return [_digits(number) for number in range(_AT_HAND)]


def _digits(number: int) -> str:
    written = ""
    while number >= _BASE:
        written += DIGITS[number % _BASE + _BASE]
        number //= _BASE
    return written + DIGITS[number]
