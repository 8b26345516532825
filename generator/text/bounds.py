"""Is a number exact, the most, the least or about so much? By the words right before and after it."""

import re
from collections.abc import Iterator
from typing import Literal, get_args

from generator.lexicon.words import one_of, words
from generator.text.numbers import Quantity, quantities

SHARE = frozenset(words("measures")["share"])
NEAR = 8  # characters before the number, in its clause, among which such a word may stand
_CLAUSE_END = ",;:。!?"
Bound = Literal["exact", "max", "min", "about"]
_BEFORE: dict[str, Bound] = {
    word: bound for bound in get_args(Bound)[1:] for word in words("bounds")[bound]["before"]
}
_AFTER: dict[str, Bound] = {
    word: bound for bound in get_args(Bound)[1:] for word in words("bounds")[bound]["after"]
}
_NAMES = re.compile(one_of(words("bounds")["names"]))
_LOOSE = words("bounds")["loose"]
RANGE = re.compile(rf"(?:{one_of(words('bounds')['ranges'])})(?=\d)")
_INCLUSION = {name: words("bounds")[name] for name in ("includes", "excludes")}
_INCLUDES = frozenset(_INCLUSION["includes"]["before"] + _INCLUSION["includes"]["after"])
_INCLUSION_BEFORE, _INCLUSION_AFTER = (
    re.compile(one_of([word for each in _INCLUSION.values() for word in each[side]]))
    for side in ("before", "after")
)
BOUND_WORDS = one_of(list(_BEFORE))
_WORD_BEFORE = re.compile(BOUND_WORDS)
_WORD_AND_BASE = re.compile(rf"({one_of(list(_BEFORE))})[^\d{_CLAUSE_END}]+的$")
_WORD_BEFORE_TIMES = re.compile(rf"({one_of(list(_BEFORE))})[^\d、{_CLAUSE_END}]+$")
_WORD_AFTER = re.compile(one_of(list(_AFTER)))
# What a number is the name of: 最低标准为每人每月178元.
_NAME_OF_IT = re.compile(rf"({one_of(list(_BEFORE))})(?:标准|档次|档|价)(?:为|是)[^\d{_CLAUSE_END}]*$")


def bound_at(text: str, quantity: Quantity) -> Bound:
    """Return the bound of a quantity of `text`, which is in the form in which texts are compared.

    The word after the unit decides before those in front: 约5万元以上 is the least. What a share is a share of may
    stand between: 不超过投资额的30%. In a list the word at the first counts for all: 最高50万元、30万元.
    """
    text = _NAMES.sub(lambda match: "□" * len(match.group()), text)
    if before := _list_before(text, quantity):
        return bound_at(text, before)
    start = clause_start(text, quantity)
    if match := _WORD_AFTER.match(text, quantity.end):
        return _AFTER[match.group()]
    found = _near(_WORD_BEFORE, text, start, quantity.at) or _before_list(text, start)
    if found:
        return _BEFORE[found[-1]]
    base = _WORD_BEFORE_TIMES if quantity.unit in SHARE else _WORD_AND_BASE
    match = base.search(text, start, quantity.at)
    return _BEFORE[match.group(1)] if match else "exact"


def bounds_at(text: str, quantity: Quantity) -> frozenset[Bound]:
    """Return all bounds that may be said of a quantity of `text`: its own; exact, where it is reached (满70周岁) or
    where a stretch of time ends (5日内); each end of a range (3个月至12个月).
    """
    found: set[Bound] = {bound_at(text, quantity)}
    before = _near(_WORD_BEFORE, text, clause_start(text, quantity), quantity.at)
    after = _WORD_AFTER.match(text, quantity.end)
    if (before and before[-1] in _LOOSE["before"]) or (after and after.group() in _LOOSE["after"]):
        found.add("exact")
    if name := _NAME_OF_IT.search(text, clause_start(text, quantity), quantity.at):
        found.add(_BEFORE[name[1]])  # 最低标准为每人每月178元
    if any(each.end == quantity.end and each.at != quantity.at for each in quantities(text)):
        found |= {"exact", "min", "max"}  # 1—2个
    if RANGE.match(text, quantity.end):
        found |= {"exact", "min"}
    if any(
        each.end < quantity.at <= each.end + 2 and RANGE.match(text, each.end) for each in quantities(text)
    ):
        found |= {"exact", "max"}
    start = clause_start(text, quantity)
    same = (each for each in quantities(text) if clause_start(text, each) == start and each.at != quantity.at)
    found |= {bound_at(text, each) for each in same if each[:2] == quantity[:2]}  # 30人和30人以下
    return frozenset(found)


def includes(text: str, quantity: Quantity) -> bool | None:
    """Does the bound of a quantity include the number itself? 30人(含)以下: True, 不到30人: False, 30人以下: None."""
    if match := _INCLUSION_AFTER.match(text, quantity.end):
        return match.group() in _INCLUDES
    if _WORD_AFTER.match(text, quantity.end):
        return None
    found = _near(_INCLUSION_BEFORE, text, clause_start(text, quantity), quantity.at)
    return found[-1] in _INCLUDES if found else None


def _near(pattern: re.Pattern[str], text: str, start: int, end: int) -> list[str]:
    """What is found at most NEAR characters before `end`; a word is not cut: 不得高于 is never 高于."""
    return [each.group() for each in pattern.finditer(text, start, end) if each.end() >= end - NEAR]


def bound_words(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the words stand that bound the quantities of normalised `text`.

    A word of one character (满, 超) is one only right before its quantity: 满意 bounds nothing.
    """
    text = _NAMES.sub(lambda match: "□" * len(match.group()), text)
    for each in quantities(text):
        for match in _WORD_BEFORE.finditer(text, clause_start(text, each), each.at):
            if len(match.group()) > 1 or match.end() == each.at:
                yield match.span()
        if match_after := _WORD_AFTER.match(text, each.end):
            yield match_after.span()


def clause_start(text: str, quantity: Quantity) -> int:
    """Where the clause begins in which the quantity stands."""
    return max(text.rfind(mark, 0, quantity.at) for mark in _CLAUSE_END) + 1


def _before_list(text: str, start: int) -> list[str]:
    """The word in front of a list that a colon opens: 最多报:甲类300元,乙类500元."""
    sentence = max(text.rfind(mark, 0, start) for mark in "。!?;") + 1
    colon = text.rfind(":", sentence, start)
    return _near(_WORD_BEFORE, text, sentence, colon) if colon > 0 else []


def _list_before(text: str, quantity: Quantity) -> Quantity | None:
    """The quantity right before this one in a list of the same unit, unless a word of its own bounds this one."""
    if text[quantity.at - 1 : quantity.at] != "、" or _WORD_AFTER.match(text, quantity.end):
        return None
    return next((each for each in quantities(text) if each.end == quantity.at - 1), None)
