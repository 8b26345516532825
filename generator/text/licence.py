"""What do plain words say that no official word stands for? By characters, synonyms and words that say nothing."""

from collections.abc import Iterable
from functools import cache, lru_cache

from generator.lexicon.words import words
from generator.text.any_of import AnyOf, any_of
from generator.text.characters import normalise
from generator.text.operators import kinds

_PLAIN = words("plain")
LEAST = 2.0  # what a stretch must weigh to need a licence
EMPTY = frozenset(_PLAIN["filling"] + _PLAIN["characters"])
_WEIGHTY = frozenset(_PLAIN["weighty"])
_ALONE = frozenset(_PLAIN["alone"])


# Plain words, and for each the official words of which one must be there.
Same = tuple[tuple[str, tuple[str, ...]], ...]


class Licence:
    """What plain words may be said for which official ones: by the lexicon, and by a site's own words, `same`."""

    def __init__(self, same: Same = ()) -> None:
        found: dict[str, tuple[str, ...]] = {}
        for word, official in (*_PLAIN["same"].items(), *same):
            found[normalise(word)] = (*found.get(normalise(word), ()), *official)
        self.synonym = any_of(found)
        self.stands_for = {word: any_of(official) for word, official in found.items()}

    def unlicensed(
        self, plain: str, official: str, names: Iterable[str] = (), whole: str = ""
    ) -> tuple[str, ...]:
        """Return the stretches of normalised `plain` for which nothing of normalised `official` stands.

        `names`: what may be said besides (the spoken words for those concerned, the names of the place). `whole`: the
        whole document: what it says elsewhere is not said here.
        """
        said = tuple(each for each in dict.fromkeys(map(normalise, names)) if each in plain)
        found = _without_licence(plain, official, said, self)
        return tuple(each for each in found if _weight(each) >= LEAST or (len(each) > 1 and each in whole))


@lru_cache(maxsize=8)
def licence(same: Same = ()) -> Licence:
    """The licence of a site that has these words of its own; by the lexicon alone without any."""
    return Licence(same)


@cache
def _said_anyhow() -> AnyOf:
    """Words that need no licence here: those of the telling itself, and operators, which have rules of their own."""
    return any_of(
        [*_PLAIN["telling"], *(word for each in kinds() if not each.only_opposites for word in each.words)]
    )


def unlicensed(
    plain: str, official: str, names: Iterable[str] = (), whole: str = "", same: Same = ()
) -> tuple[str, ...]:
    """`Licence.unlicensed`, for who asks once."""
    return licence(same).unlicensed(plain, official, names, whole)


def _weight(stretch: str) -> float:
    """How much a stretch says: a character one, one of plain speech half, one that names a thing two."""
    return sum(2.0 if each in _WEIGHTY else 0.5 if each in _ALONE else 1.0 for each in stretch)


@lru_cache(maxsize=16384)
def _without_licence(plain: str, official: str, names: tuple[str, ...], mine: Licence) -> tuple[str, ...]:
    text = any_of(names).sub(" ", plain) if names else plain
    text = mine.synonym.sub(
        lambda match: " " if mine.stands_for[match.group()].stands_in(official) else match.group(), text
    )
    text = _said_anyhow().sub(" ", text)
    known = EMPTY | set(official)
    rest = "".join(each if "\u4e00" <= each <= "\u9fff" and each not in known else " " for each in text)
    return tuple(rest.split())
