"""When, told by what happens: before, after or during it (拨付以后), and from it on (自受理之日起)."""

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.lexicon.words import one_of, words
from generator.text.alignment import FILLING
from generator.text.licence import unlicensed

_WORDS = words("connectors")
_SIDE = {word: side for side, found in _WORDS["events"].items() for word in found}
_IN_EVENT = re.compile(rf"[\u4e00-\u9fff]{{2}}({one_of(list(_SIDE))})(?!后)")
_NOT_EVENTS = frozenset(_WORDS["not_events"])
_FROM = re.compile(rf"([^,;:。、自从]{{2,16}}?)(?:{one_of(_WORDS['from'])})")


def moved(plain: str, official: str) -> Iterator[tuple[str, str]]:
    """Yield (拨付前 here, 拨付后 there) where normalised `plain` puts on another side of the same event what it tells."""
    there = _sides(official)
    for event, sides in _sides(plain).items():
        known = there.get(event, sides)
        if known.isdisjoint(sides):
            yield event + min(sides), event + min(known)


@lru_cache(maxsize=8192)
def _sides(text: str) -> dict[str, frozenset[str]]:
    """For each event of two characters on which sides of it something stands."""
    found: dict[str, frozenset[str]] = {}
    for match in _IN_EVENT.finditer(text):
        event = match.group()[:2]
        if FILLING.isdisjoint(event) and event[-1] not in _NOT_EVENTS:
            found[event] = found.get(event, frozenset()) | {_SIDE[match[1]]}
    return found


def started(plain: str, official: str) -> Iterator[tuple[str, str]]:
    """Yield (from what time runs here, from what there) where the two have nothing in common: 受理, 公示结束."""
    there = _FROM.findall(official)
    for start in _FROM.findall(plain) if there else ():
        said = set(start) - FILLING
        if said and said.isdisjoint("".join(there)) and unlicensed(start, "|".join(there), whole=start):
            yield start, there[0]
