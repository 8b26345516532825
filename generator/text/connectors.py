"""和 for 或, 或 for 和, and the order of what is done: by what stands right before and after the word."""

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.lexicon.words import one_of, words
from generator.text.numbers import alike, quantities

REACH = 6  # characters between a connector and what it connects
_WORDS = words("connectors")
_AND, _OR = (re.compile(one_of(_WORDS[each])) for each in ("and", "or"))
_CLAUSE = re.compile("[,。;]")
_OR_ELSE = re.compile(rf"\((?:{one_of(_WORDS['or'])})[^()]*\)")  # 父(或母)的函: it joins nothing around it
_CHOSEN = re.compile(one_of(_WORDS["chosen"]))
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

_SPAN = {word: side for side, found in _WORDS["spans"].items() for word in found}
_BEHIND = re.compile(one_of(list(_SPAN)))
_TIME = frozenset(words("measures")["time"])


def exchanged(plain: str, official: str) -> Iterator[tuple[str, str]]:
    """Yield (the connector here, the one there) where normalised `plain` has 和 for the original's 或, or 或 for 和."""
    official = _OR_ELSE.sub("", official)
    for here, there in ((_AND, _OR), (_OR, _AND)):
        for match in here.finditer(plain):
            before, after = plain[match.start() - 1 : match.start()], plain[match.end() : match.end() + 3]
            is_chosen = _CHOSEN.search(plain[match.end() :].split("。")[0])
            if not (before and after) or is_chosen or _joined(before, after, here, official):
                continue
            if other := _joined(before, after, there, official):
                yield match.group(), other


def _joined(before: str, after: str, connector: re.Pattern[str], official: str) -> str:
    """The connector that stands there a little behind `before` and in front of a character of `after`, or nothing."""
    for match in connector.finditer(official):
        left = official[max(0, match.start() - REACH - 1) : match.start()]
        right = official[match.end() : match.end() + REACH + 1]
        if before in _CLAUSE.split(left)[-1] and not set(after).isdisjoint(_CLAUSE.split(right)[0]):
            return match.group()
    return ""


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
    for each in quantities(text):
        if each.unit in _TIME and (side := _BEHIND.match(text, each.end)):
            anchor = f"{each.value}{alike(each.unit)}"
            found[anchor] = found.get(anchor, frozenset()) | {_SPAN[side.group()]}
    return found


@lru_cache(maxsize=8192)
def _places(words_: str, official: str) -> tuple[int, ...]:
    """Where the pairs of characters of `words_` stand in `official`."""
    pairs = {words_[at : at + 2] for at in range(len(words_) - 1)}
    return tuple(at for at in range(len(official) - 1) if official[at : at + 2] in pairs)
