"""和 for 或, 或 for 和, and the order of what is done: by what stands right before and after the word."""

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.lexicon.words import one_of, words

REACH = 6  # characters between a connector and what it connects
_WORDS = words("connectors")
_AND, _OR = one_of(_WORDS["and"]), one_of(_WORDS["or"])
_FIRST = re.compile(
    rf"(?:{one_of(_WORDS['first'])})([^。;]{{2,14}}?),?(?:{one_of(_WORDS['then'])})([^,。;]{{2,14}})"
)
_AFTER = re.compile(
    rf"([^,。;]{{2,14}})(?:{one_of(_WORDS['after'])})(?:{one_of(_WORDS['then'])}|,)([^,。;]{{2,14}})"
)

_SAME_ANCHOR: dict[str, str] = {word: group[0] for group in _WORDS["anchors"] for word in group}
_SIDE = {word: side for side, found in _WORDS["sides"].items() for word in found}
_ANCHORED = re.compile(
    rf"(\d{{1,2}}月\d{{1,2}}日|\d{{1,2}}月底|{one_of(list(_SAME_ANCHOR))})之?日?({one_of(list(_SIDE))})"
)


def exchanged(plain: str, official: str) -> Iterator[tuple[str, str]]:
    """Yield (the connector here, the one there) where normalised `plain` has 和 for the original's 或, or 或 for 和."""
    yield from _exchanged(plain, official, _AND, _OR, _AND)
    yield from _exchanged(plain, official, _OR, _AND, _OR)


def _exchanged(plain: str, official: str, here: str, there: str, same: str) -> Iterator[tuple[str, str]]:
    for match in re.finditer(rf"([\u4e00-\u9fff])(?:{here})([\u4e00-\u9fff]{{1,3}})", plain):
        before, after = match.group(1), match.group(2)
        between = rf"[^,。;]{{0,{REACH}}}?"
        joined = f"{before}{between}(?:%s){between}[{after}]"
        if not re.search(joined % same, official) and (found := re.search(joined % there, official)):
            word = re.search(here, match.group())
            other = re.search(there, found.group())
            if word and other:
                yield word.group(), other.group()


def reversed_(plain: str, official: str) -> Iterator[tuple[str, str]]:
    """Yield (what is said to come first, what after it) where normalised `official` has them the other way round."""
    for pattern in (_FIRST, _AFTER):
        for first, second in pattern.findall(plain):
            one, other = _places(first, official), _places(second, official)
            if one and other and min(one) > max(other):
                yield first, second


def turned(plain: str, official: str) -> Iterator[tuple[str, str]]:
    """Yield (前 or 后 here, the other there) where the two stand behind the same day: 6月30日前, 到期前."""
    there = _sides(official)
    for anchor, sides in _sides(plain).items():
        known = there.get(anchor)
        if known and known.isdisjoint(sides):
            yield sorted(sides)[0], sorted(known)[0]


@lru_cache(maxsize=8192)
def _sides(text: str) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for match in _ANCHORED.finditer(text):
        anchor = _SAME_ANCHOR.get(match[1], match[1])
        found[anchor] = found.get(anchor, frozenset()) | {_SIDE[match[2]]}
    return found


@lru_cache(maxsize=8192)
def _places(words_: str, official: str) -> tuple[int, ...]:
    """Where the pairs of characters of `words_` stand in `official`."""
    pairs = {words_[at : at + 2] for at in range(len(words_) - 1)}
    return tuple(at for at in range(len(official) - 1) if official[at : at + 2] in pairs)
