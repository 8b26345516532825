"""What a sentence of the original suggests for its provision: force, audience, time, amounts. An editor decides.

A suggestion is words of the sentence itself; without such words there is none.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from generator.lexicon.words import one_of, words
from generator.model import Audience, Bound, Force
from generator.model.force import FORCE_WORDS, GOVERNORS
from generator.text.bounds import bound_at
from generator.text.characters import normalise
from generator.text.numbers import quantities
from generator.text.periods import periods
from generator.text.ratios import ratios
from generator.text.shares import base, per

# What governs the verbs after it is looked for first.
ORDER: tuple[Force, ...] = ("choice", "may", "encouraged", "goal", "stated", "planned")
_GUESS = words("guess")
# Words that carry a force in some sentences only, and stand in many others.
TOO_COMMON = frozenset(_GUESS["common"])
_NAMES = re.compile(rf"{one_of(_GUESS['names'])}|《[^》]*》|“[^”]*”")
# 自2026年3月8日起实施 says from when the document counts; it is no plan.
_COUNTS_FROM = re.compile("[自从][^,;。]{1,25}?起(?:正式|开始|试行)?(?:施行|实施|执行|试行|生效)?")
# 可享受优惠的对象, 已实施保障的家庭: who they are, not what is done. 实施情况, 适当低于 do nothing either.
_WHO = re.compile(rf"[^,;。]*的(?:{one_of(_GUESS['who'])})(?:[,、]|[^,;。]{{1,12}},)")
# 5月9—15日: days of a month are no amounts.
_MONTH = re.compile(r"\d月(?:\d{1,2}日?[-—–~至到]+)?$")
_DOES_NOTHING = tuple(_GUESS["does_nothing"])
_CHOICE = re.compile(f"(?<![认许不]){GOVERNORS['choice']}")
_MAY = re.compile(rf"(?<![认许不])可(?:以(?!及)|(?={one_of(_GUESS['may'])}))")
_SHOULD = re.compile(rf"应(?={one_of(_GUESS['should'])})")
_MANNER = re.compile(rf"(?:{one_of(_GUESS['manner'])}|(?:{one_of(_GUESS['does'])})[^,;。]{{0,3}})$")
_NO_OBJECT = re.compile(r"(?:[、,;。]|等|和|与|及|的|服务|$)")


class Amount(NamedTuple):
    """A quantity of the sentence, as amounts have it."""

    value: str
    unit: str
    of: str | None
    per: str | None
    bound: Bound


class Suggestion(NamedTuple):
    """What may be right; None or nothing where the sentence says nothing."""

    force: Force | None
    force_word: str | None
    audiences: tuple[str, ...]
    from_: date | None
    until: date | None
    amounts: tuple[Amount, ...]


def suggest(sentence: str, audiences: Iterable[Audience]) -> Suggestion:
    """Return what `sentence` suggests; `audiences` are those the site has."""
    text = normalise(sentence)
    force, word = _force(_COUNTS_FROM.sub("□", _NAMES.sub("□", text)))
    found = tuple(
        each.id
        for each in audiences
        if any(len(name) > 1 and normalise(name) in text for name in each.official)
    )
    said = periods(text)
    names = {each.at: each.name for each in ratios(text)}
    amounts = (
        Amount(
            str(each.value),
            each.unit,
            base(text, each) or names.get(each.at),
            per(text, each),
            bound_at(text, each),
        )
        for each in quantities(text)
        if not (each.unit == "日" and _MONTH.search(text, 0, each.at))
    )
    return Suggestion(
        force,
        word,
        found,
        min(said.starts, default=None),
        max(said.ends, default=None),
        tuple(each for each in dict.fromkeys(amounts) if each.unit or each.of),
    )


def _force(text: str) -> tuple[Force | None, str | None]:
    for force in ORDER:
        if force == "choice":
            if match := _first(_CHOICE, text):
                return force, match.group()
        elif force == "may" and _first(_MAY, text):
            longest = next((word for word in ("可予以", "可给予") if word in text), "可")
            return force, longest
        else:
            found = [(at, -len(word), word) for word in FORCE_WORDS[force] for at in _places(text, word)]
            if force == "stated":
                found += [(match.start(), -1, "应") for match in _SHOULD.finditer(text)]
            if found:
                return force, min(found)[2]
    return None, None


def _first(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return next((each for each in pattern.finditer(text) if not _tells_who(text, *each.span())), None)


def _tells_who(text: str, start: int, end: int) -> bool:
    """Does the word at `start` belong to the name of somebody or something, and say nothing by itself?"""
    named = text.startswith(_DOES_NOTHING, end) or text[:start].endswith("已")
    return named or bool(_WHO.match(text, end))


def _places(text: str, word: str) -> Iterator[int]:
    """Where `word` says what is done: not as the half of a longer word, nor as a noun (市场拓展、功能完善等)."""
    longer = _GUESS["longer"].get(word, {})
    for match in re.finditer(re.escape(word), text if word not in TOO_COMMON else ""):
        before, after = text[: match.start()], text[match.end() :]
        if before.endswith(tuple(longer.get("before", ()))) or after.startswith(
            tuple(longer.get("after", ()))
        ):
            continue
        if _tells_who(text, *match.span()):
            continue
        clause = re.split("[、,;:。]", before)[-1]
        is_noun = len(word) < 3 and len(clause) > 1 and _NO_OBJECT.match(after) and not _MANNER.search(clause)
        if not is_noun:
            yield match.start()
