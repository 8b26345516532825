"""What do plain words say that no official word stands for? By characters, synonyms and words that say nothing."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from generator.lexicon.words import words
from generator.text.characters import normalise
from generator.text.operators import any_of, kinds

_PLAIN = words("plain")
LEAST = 2.0  # what a stretch must weigh to need a licence
EMPTY = frozenset(_PLAIN["filling"] + _PLAIN["characters"])
_WEIGHTY = frozenset(_PLAIN["weighty"])
_ALONE = frozenset(_PLAIN["alone"])


# Plain words, and for each the official words of which one must be there.
Same = tuple[tuple[str, tuple[str, ...]], ...]


@lru_cache(maxsize=64)
def _synonyms(same: Same) -> tuple[re.Pattern[str], dict[str, re.Pattern[str]]]:
    """What finds the plain words of the lexicon and of `same`, and for each what finds its official words."""
    found: dict[str, tuple[str, ...]] = {}
    for word, official in (*_PLAIN["same"].items(), *same):
        found[normalise(word)] = (*found.get(normalise(word), ()), *official)
    return any_of(found), {word: any_of(official) for word, official in found.items()}


@cache
def _said_anyhow() -> re.Pattern[str]:
    """Words that need no licence here: those of the telling itself, and operators, which have rules of their own."""
    return any_of(
        [*_PLAIN["telling"], *(word for each in kinds() if not each.only_opposites for word in each.words)]
    )


def unlicensed(
    plain: str, official: str, names: Iterable[str] = (), whole: str = "", same: Same = ()
) -> tuple[str, ...]:
    """Return the stretches of normalised `plain` for which nothing of normalised `official` stands.

    `names`: what may be said besides (the spoken words for those concerned, the names of the place). `whole`: the
    whole document: what it says elsewhere is not said here. `same`: the site's own words, beside the lexicon's.
    """
    found = _without_licence(plain, official, tuple(names), same)
    return tuple(each for each in found if _weight(each) >= LEAST or (len(each) > 1 and each in whole))


def _weight(stretch: str) -> float:
    """How much a stretch says: a character one, one of plain speech half, one that names a thing two."""
    return sum(2.0 if each in _WEIGHTY else 0.5 if each in _ALONE else 1.0 for each in stretch)


@lru_cache(maxsize=16384)
def _without_licence(plain: str, official: str, names: tuple[str, ...], same: Same) -> tuple[str, ...]:
    text = any_of(list(names)).sub(" ", plain) if names else plain
    synonym, stands_for = _synonyms(same)
    text = synonym.sub(
        lambda match: " " if stands_for[match.group()].search(official) else match.group(), text
    )
    text = _said_anyhow().sub(" ", text)
    known = EMPTY | set(official)
    rest = "".join(each if "\u4e00" <= each <= "\u9fff" and each not in known else " " for each in text)
    return tuple(rest.split())
