"""Which clause of an official text does a plain clause tell? By the characters that they share."""

import re
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from generator.lexicon.words import words

LEAST = 5  # points from which two clauses speak of the same thing
NEARLY = 0.7  # of the best points: clauses that are as good as the best
FILLING = frozenset(words("plain")["filling"])
_BRACKETS = re.compile(r"\([^()]*\)")
_CUT = re.compile("[,。;:!?()]|并且|而且|且|但是|但")
_NO_LETTER = re.compile(r"[^\u4e00-\u9fffA-Za-z0-9%]")


class Told(NamedTuple):
    """Plain clauses, and the official clauses that they tell, each joined by commas."""

    plain: str
    official: tuple[str, ...]


def plain_clauses(plain: str) -> tuple[str, ...]:
    """Cut our own words; what stands in brackets is the original's term for the word before it, and left out."""
    return clauses(_BRACKETS.sub("", plain))


@lru_cache(maxsize=16384)
def clauses(text: str) -> tuple[str, ...]:
    """Cut normalised `text` at its commas and brackets, and at 且 and 但."""
    return tuple(each for each in _CUT.split(text) if len(each) > 1)


@lru_cache(maxsize=16384)
def told(plain: str, official: str) -> tuple[Told, ...]:
    """Return the clauses of `plain` that tell the same clauses of `official` (both normalised)."""
    found = clauses(official)
    groups: dict[tuple[int, ...], list[str]] = {}
    for clause in plain_clauses(plain):
        scores = [points(clause, each) for each in found]
        best = max(scores, default=0)
        if best >= LEAST:
            near = tuple(at for at, each in enumerate(scores) if each >= best * NEARLY)
            groups.setdefault(near, []).append(clause)
    return tuple(Told(",".join(mine), tuple(found[at] for at in places)) for places, mine in groups.items())


def overlap(plain: str, official: str) -> float:
    """How much of a plain clause the official one has: 0 to 1."""
    return points(plain, official) / max(1, points(plain, plain))


@lru_cache(maxsize=65536)
def points(one: str, other: str) -> int:
    """Two points for each pair of characters in common, one for each character that says something."""
    pairs = (_pairs(one) & _pairs(other)).total()
    return 2 * pairs + len((set(one) & set(other)) - FILLING)


@lru_cache(maxsize=16384)
def _pairs(text: str) -> Counter[str]:
    letters = _NO_LETTER.sub("", text)
    return Counter(letters[at : at + 2] for at in range(len(letters) - 1))
