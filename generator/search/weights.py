"""BM25F (Robertson, Zaragoza & Taylor 2004), worked out here: the browser only adds up numbers.

A token's weight in an entry is its count in each field, times the field's weight, dampened for long fields,
then saturated. Times the entry's prior it lies between 0 and 1 and is kept in 16 levels.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.search.entries import Entry
from generator.search.pipeline import is_chinese, runs, tokens

SATURATION = 4.0
DAMPING = 0.35
USUAL_LENGTH = 14
LEVELS = 16
LEAST = 2  # a token that says less of an entry is left out of the index: a tenth of all
# A character on its own is looked for only in titles and names, and in what people say.
STRONG = 4.0
SHORT = 4


@dataclass(frozen=True)
class Posting:
    """Entry number and level (0 … LEVELS - 1) of a token."""

    entry: int
    level: int


def index(found: Iterable[Entry], simplified: Mapping[str, str]) -> dict[str, list[Posting]]:
    """Return token → postings, in the order of the entries."""
    postings: dict[str, list[Posting]] = {}
    for number, entry in enumerate(found):
        for token, count in _counts(entry, simplified).items():
            share = entry.prior * count / (SATURATION + count)
            level = min(LEVELS - 1, int(share * LEVELS))
            if level < LEAST:
                continue
            postings.setdefault(token, []).append(Posting(number, level))
    return postings


def _counts(entry: Entry, simplified: Mapping[str, str]) -> dict[str, float]:
    """Token → its weighted count in the entry."""
    counts: dict[str, float] = {}
    for field in entry.fields:
        found = runs(field.text, simplified)
        length = sum(map(len, found))
        weight = field.weight / (1 - DAMPING + DAMPING * max(length, 4) / USUAL_LENGTH)
        words = set(tokens(found))
        if field.weight >= STRONG or length <= SHORT:
            words |= {character for run in found if is_chinese(run) for character in run}
        for token in words:
            counts[token] = counts.get(token, 0.0) + weight
    return counts
