"""The closed classes of language: how often, when, where, how much, or and and, must and may. By the lexicon.

An entry of a class is an operator (每年, 每月). Its `words` stand for it on either side; `plain` words are enough to
keep it, `official` words to allow it, and both are too common to stand for it alone.
"""

from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from itertools import chain, combinations
from typing import Any, NamedTuple

from generator.lexicon.words import words
from generator.text.any_of import AnyOf, any_of
from generator.text.characters import normalise
from generator.text.occurring import Words


class Operator(NamedTuple):
    """An entry of a class: whether its loss is a fault, what keeps it in plain words, what allows it.

    `headed`: what allows it in the title above. `anyhow`: it may be said where the original does without it,
    `in_conditions`: in a condition. `by_clause`: only the very clause that is told allows it.
    """

    limits: bool
    anyhow: bool
    in_conditions: bool
    by_clause: bool
    kept: AnyOf
    allowed: AnyOf
    headed: AnyOf


# Operators in normalised text: name → (its first word, where it stands).
Reader = Callable[[str], Mapping[str, tuple[str, int]]]


class Kind(NamedTuple):
    """A class: the code of its rule with its explanation, its operators, who contradicts whom.

    `only_opposites`: its words are too common to be missed or licensed alone. `names`: they name places or bodies.
    """

    name: str
    code: str
    why: str
    bad: str
    good: str
    words: tuple[str, ...]
    operators: Mapping[str, Operator]
    words_of: Mapping[str, tuple[str, ...]]
    read: Reader
    compare_plain: Reader
    compare_official: Reader
    opposites: frozenset[tuple[str, str]]
    only_opposites: bool
    names: bool


@cache
def kinds() -> tuple[Kind, ...]:
    """All classes of the lexicon, in its order."""
    return tuple(_kind(name, each) for name, each in words("operators").items())


@cache
def _words() -> tuple[Words, Mapping[str, frozenset[str]]]:
    """All words by which operators are found or compared, and of which classes each is."""
    classes: dict[str, set[str]] = {}
    for name, read in words("operators").items():
        for entry in read["entries"].values():
            for word in chain.from_iterable(entry.get(key, ()) for key in ("words", "also", "also_plain")):
                classes.setdefault(normalise(word), set()).add(name)
    return Words(classes), {word: frozenset(names) for word, names in classes.items()}


@lru_cache(maxsize=65536)
def classes_in(text: str) -> frozenset[str]:
    """The names of the classes of which any word stands in normalised `text`; in all others nothing need be read."""
    known, classes = _words()
    return frozenset(chain.from_iterable(map(classes.__getitem__, known.standing_in(text))))


def _kind(name: str, read: dict[str, Any]) -> Kind:
    entries: dict[str, dict[str, Any]] = read["entries"]
    operators = {
        each: Operator(
            entry.get("limits", read["limits"]),
            entry.get("anyhow", False),
            entry.get("in_conditions", False),
            entry.get("by_clause", read.get("by_clause", False)),
            any_of([*entry["words"], *entry.get("plain", ())]),
            any_of([*entry["words"], *entry.get("official", ())]),
            any_of(entry.get("headed", ())),
        )
        for each, entry in entries.items()
    }
    groups = read.get("opposites", [list(entries)])
    pairs = {pair for group in groups for one in combinations(group, 2) for pair in (one, one[::-1])}
    return Kind(
        name=name,
        code=read["code"],
        why=read["why"],
        bad=read["bad"],
        good=read["good"],
        words=tuple(word for entry in entries.values() for word in entry["words"]),
        operators=operators,
        words_of={name: tuple(map(normalise, entry["words"])) for name, entry in entries.items()},
        read=_reader(entries, ("words",)),
        compare_plain=_reader(entries, ("words", "also", "also_plain")),
        compare_official=_reader(entries, ("words", "also")),
        opposites=frozenset(pairs),
        only_opposites=read.get("only_opposites", False),
        names=read.get("names", False),
    )


def _reader(entries: Mapping[str, dict[str, Any]], keys: tuple[str, ...]) -> Reader:
    """Return what finds the operators by these words, the longest first; a longer word of `not` means nothing."""
    names = {
        normalise(word): each
        for each, entry in entries.items()
        for key in keys
        for word in entry.get(key, ())
    }
    pattern = any_of([*names, *(word for entry in entries.values() for word in entry.get("not", ()))])

    @lru_cache(maxsize=16384)
    def read(text: str) -> Mapping[str, tuple[str, int]]:
        found: dict[str, tuple[str, int]] = {}
        for match in pattern.finditer(text):
            if name := names.get(match.group()):
                found.setdefault(name, (match.group(), match.start()))
        return found

    return read
