"""或 for 且 and 且 for 或, where what stands on both sides is told in other words (exact words: connectors.py)."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from generator.lexicon.words import one_of, words
from generator.text.alignment import FILLING

PLAIN_REACH, REACH = 8, 14  # characters on each side that are compared; official clauses are longer
LEAST = 4  # characters in common on both sides together
Join = Literal["both", "either", ""]
_WORDS = words("connectors")
_BOTH, _EITHER = _WORDS["both"], _WORDS["or"]
_TELLING = re.compile(rf"(?:{one_of([*_BOTH, *_EITHER])})(?![更一])")  # 或更大: the same and more
_JOINING = re.compile(rf",?(?:{one_of([*_BOTH, *_EITHER, *_WORDS['and']])})|[,、:]")
_CLAUSE = re.compile("[,。;:、]")


class Junction(NamedTuple):
    """A word or mark that joins: what it is, how it joins, the characters that say something on its two sides."""

    word: str
    join: Join
    before: frozenset[str]
    after: frozenset[str]


def joined_otherwise(plain: str, official: str) -> Iterator[tuple[str, str]]:
    """Yield (the word here, the one there) where normalised `official` joins the other way what is most like it."""
    for here in _junctions(plain, _TELLING, PLAIN_REACH):
        scored = [(_likeness(here, each), each) for each in _junctions(official, _JOINING, REACH)]
        best = max((score for score, _ in scored), default=0)
        there = [each for score, each in scored if score == best]
        if best >= LEAST and all(each.join not in ("", here.join) for each in there):
            yield here.word, there[0].word.lstrip(",")


def _likeness(one: Junction, other: Junction) -> int:
    before, after = len(one.before & other.before), len(one.after & other.after)
    return before + after if before and after else 0


@lru_cache(maxsize=8192)
def _junctions(text: str, pattern: re.Pattern[str], reach: int) -> tuple[Junction, ...]:
    return tuple(_junction(text, match, reach) for match in pattern.finditer(text))


def _junction(text: str, match: re.Match[str], reach: int) -> Junction:
    word = match.group()
    before = _CLAUSE.split(text[: match.start()].rstrip(",、"))[-1][-reach:]
    after = _CLAUSE.split(text[match.end() :])[0][:reach]
    plain = word.lstrip(",")
    join: Join = "either" if plain in _EITHER else "both" if plain in _BOTH else ""
    return Junction(word, join, frozenset(before) - FILLING, frozenset(after) - FILLING)
