"""What does a figure stand for? By the words in front of it; in a list (甲、乙分别给10元、5元), by its place."""

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.lexicon.words import words
from generator.text.alignment import points
from generator.text.bounds import BOUND_WORDS, RANGE, clause_start
from generator.text.numbers import Quantity, alike, measured, quantities

TIME = frozenset(words("measures")["time"])
LONGEST = 4  # characters of a list item that name it
LEAST_OF_TIME = 8  # a stretch of time stands more often before what it is a time of
LEAST = 4  # points at which words in front of two figures name the same
_SENTENCE_END = "。;!?"
_CUT = re.compile("[,;:。!?]")
_BRACKETS = re.compile(r"\([^()]*\)")
_BEHIND = re.compile(r"(?:([及和]?以[上下])的?|(以?内)?的)([^,;:。、()\d]{2,20})")
LEAST_BEHIND = 4  # characters behind a stretch of time that name what it is reckoned by
_BOUNDS = re.compile(rf"{BOUND_WORDS}|[,、且并但的]")
_NAMED_ANEW = re.compile(",[^,]+")
_AND = ("、", "[、和及]")


@lru_cache(maxsize=8192)
def labelled(text: str) -> tuple[tuple[Quantity, str], ...]:
    """Return each quantity of normalised `text` with the words that say what it stands for."""
    found: list[tuple[Quantity, str]] = []
    for each, label in _labelled(text):
        # The other end of a range, which only a bound is in front of: 收入高于100元,不高于200元.
        goes_on = found and found[-1][0].unit == each.unit and not _BOUNDS.sub("", label)
        found.append((each, found[-1][1] + label if goes_on else label))
    return tuple(found)


def exchanged(plain: str, official: str, is_title: bool = False) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield (figure here, figure there) where `plain` gives to one thing the figure that `official` gives another.

    A title says what the whole is about, and what a sentence begins with is said of all its figures.
    """
    known = labelled(official)
    for figure, label in labelled(plain):
        if RANGE.match(plain, figure.end):
            continue
        same = [each for each in known if _alike(each[0], figure)]
        mine = [(each, words) for each, words in same if _is(each, figure)]
        own = [
            points(label, _subject(official, each.at) + words if is_title else words) for each, words in mine
        ]
        others = [(points(label, words), each) for each, words in same if not _is(each, figure)]
        if own and others:
            best, other = max(others, key=lambda pair: pair[0])
            if best >= (LEAST_OF_TIME if figure.unit in TIME else LEAST) and best > 2 * max(own):
                yield figure, other


def _subject(text: str, at: int) -> str:
    """The clauses before that of the first figure of a sentence: they are said of the others, too."""
    sentence = max(text.rfind(mark, 0, at) for mark in _SENTENCE_END) + 1
    first = next(each for each in quantities(text) if each.at >= sentence)
    return text[sentence : clause_start(text, first)] if first.at < at else ""


def _alike(one: Quantity, other: Quantity) -> bool:
    """Both measure the same, or both a time."""
    return alike(one.unit) == alike(other.unit) or {one.unit, other.unit} <= TIME


def _is(one: Quantity, other: Quantity) -> bool:
    return measured(one) == measured(other)


def _labelled(text: str) -> Iterator[tuple[Quantity, str]]:
    group: list[Quantity] = []
    for each in quantities(text):
        if group and text[group[-1].end : each.at] != "、":
            yield from _group(text, group)
            group = []
        group.append(each)
    yield from _group(text, group)


def _group(text: str, group: list[Quantity]) -> Iterator[tuple[Quantity, str]]:
    if not group:
        return
    before = _BRACKETS.sub("", text[_start(text, group[0].at) : group[0].at])
    items = _items(before, len(group)) if len(group) > 1 else []
    for at, each in enumerate(group):
        yield each, items[at] if items else _with_what_follows(text, each, before)


def _with_what_follows(text: str, figure: Quantity, before: str) -> str:
    """The words in front; with those behind where they belong to them (近两年内的病历), or nothing stands in front
    (10万元及以下的贷款). What a stretch of time is reckoned by says more than they do: 6个月的失业保险金.
    """
    match = _BEHIND.match(text, figure.end)
    if not match or (before and (figure.unit not in TIME or len(match[3]) < LEAST_BEHIND)):
        return before
    return before + match[3] if match[1] or match[2] else match[3]


def _start(text: str, at: int) -> int:
    """Where the words in front of a figure begin: behind the figure before it, or with the clause before its own."""
    sentence = max(text.rfind(mark, 0, at) for mark in _SENTENCE_END) + 1
    behind = (each.end for each in quantities(text) if each.end < at and _is_named_anew(text, each.end, at))
    return max(sentence, *behind, 0)


def _is_named_anew(text: str, end: int, at: int) -> bool:
    """What stands between two figures names the second: 一级100元,二级300元; but 由3%降至1% are figures of the same."""
    between = text[end:at]
    return between[0] != "、" and (len(between) > LONGEST or bool(_NAMED_ANEW.fullmatch(between)))


def _items(before: str, count: int) -> list[str]:
    """The names of a list of so many items in front of a list of figures."""
    for clause in reversed(_CUT.split(before)):
        for mark in _AND:
            found = re.split(mark, clause)
            if len(found) == count:
                return [*(each[-LONGEST:] for each in found[:-1]), found[-1][:LONGEST]]
    return []
