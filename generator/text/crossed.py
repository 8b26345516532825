"""Do two figures stand crosswise? 一级100元、二级120元 for 一级120元、二级100元: by the words in which the two differ."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations, pairwise

from generator.text.alignment import FILLING
from generator.text.licence import EMPTY
from generator.text.numbers import Quantity, alike, measured, quantities

_SENTENCE = re.compile("[。;!?]")
_CLAUSE = re.compile("[,:]")


def crossed(plain: str, official: str) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield two figures of normalised `official` that `plain` gives each to what is the other's.

    Each stands once on either side. Only the characters in which the words in front of the two differ count.
    """
    ours = _named(plain)
    for (one, of_one), (other, of_other) in combinations(_named(official).values(), 2):
        if alike(one.unit) != alike(other.unit) or not {measured(one), measured(other)} <= ours.keys():
            continue
        mine, others = of_one - of_other, of_other - of_one
        here, there = ours[measured(one)][1], ours[measured(other)][1]
        if len(here & others) > len(here & mine) and len(there & mine) > len(there & others):
            yield one, other


@lru_cache(maxsize=8192)
def _named(text: str) -> dict[tuple[object, str], tuple[Quantity, frozenset[str]]]:
    """For each figure that `text` has once the characters of the clause that names it."""
    found: dict[tuple[object, str], tuple[Quantity, frozenset[str]]] = {}
    twice = set()
    known = quantities(text)
    ends = [0, *(each.end for each in known)]
    for each, start in zip(known, ends, strict=False):
        twice |= {measured(each)} & found.keys()
        found[measured(each)] = (each, _name(_SENTENCE.split(text[start : each.at])[-1]))
    lists = {
        measured(each)
        for one, two in pairwise(known)
        if text[one.end : two.at] == "、"
        for each in (one, two)
    }
    return {key: each for key, each in found.items() if key not in twice | lists}


def _name(before: str) -> frozenset[str]:
    """The characters of the last clause before the figure that names something."""
    for clause in reversed(_CLAUSE.split(before)):
        said = frozenset(each for each in clause if "\u4e00" <= each <= "\u9fff") - FILLING
        if said - EMPTY:
            return said
    return frozenset()
