"""What the document does not say of a statement: once a page what all lack, and on a card what it alone does."""

import re
from collections.abc import Iterable

from generator.lexicon.words import one_of, words
from generator.model import Provision, Unknown
from generator.model.vocabulary import UNKNOWNS, UNKNOWNS_SHORT

_KINDS = dict(words("unwritten"))
_SAY = re.compile(one_of(_KINDS.pop("say")))
_TOLD = {key: re.compile(one_of(found)) for key, found in _KINDS.items()}


def told(text: str) -> set[Unknown]:
    """Return what `text` itself says is not written: 发给谁、发多少，没有写 → who, amount."""
    silent = [each for each in re.split("[。；]", text) if _SAY.search(each)]
    return {key for key in UNKNOWNS for each in silent if _TOLD[key].search(each)}


def common(provisions: Iterable[Provision]) -> tuple[Unknown, ...]:
    """Return what every one of two or more `provisions` that give something lacks."""
    every = [set(each.unknown) for each in provisions if each.effect != "none"]
    shared = set.intersection(*every) if len(every) > 1 else set()
    return tuple(key for key in UNKNOWNS if key in shared)


def left(provision: Provision, already: Iterable[Unknown]) -> tuple[str, ...]:
    """Return in words what `provision` lacks, without what `says` tells and what the page said `already`."""
    said = {*told(provision.says), *already}
    return in_words(each for each in provision.unknown if each not in said)


def in_words(unknown: Iterable[Unknown]) -> tuple[str, ...]:
    """Return the words of a card for each of `unknown`."""
    return tuple(UNKNOWNS_SHORT[each] for each in unknown)
