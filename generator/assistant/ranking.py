"""Which entries of the search an assistant is shown for a query.

The entries, their words and the weights of these are those of the site's own search; the ranking is simpler than
assets/js/search/engine.js: no pinyin, no misspelt characters, no borders of words, no words of asking.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from math import log
from typing import NamedTuple

from generator.model import Site
from generator.search.entries import Entry, entries
from generator.search.meaning import widen
from generator.search.pipeline import runs, tokens
from generator.search.weights import LEVELS, levels

# As in engine.js: a pair that no entry has, pairs that stand side by side, a query that is not covered, a page met again.
UNKNOWN = 3.0
SIDE_BY_SIDE = 0.8
UNCOVERED = 0.35
SPREAD = 0.82
LEAST_SHARE = 0.3
SURE = 0.5  # of the query must be covered, or the hit is only offered


@dataclass(frozen=True)
class Index:
    """The entries, and for each token those that hold it: number → strength, at most 1."""

    entries: tuple[Entry, ...]
    holding: Mapping[str, Mapping[int, float]]


class Hit(NamedTuple):
    """An entry, its score, and the share of the query that it covers."""

    entry: Entry
    score: float
    coverage: float

    @property
    def sure(self) -> bool:
        """Does it cover so much of the query that it may be said to be about it?"""
        return self.coverage >= SURE


def index(site: Site, today: date) -> Index:
    """Return the index of all that can be found on the day `today`."""
    found = tuple(widen(entries(site, today), site.synonyms))
    holding: defaultdict[str, dict[int, float]] = defaultdict(dict)
    for number, entry in enumerate(found):
        for token, level in levels(entry.fields, entry.prior).items():
            holding[token][number] = (level + 1) / LEVELS
    return Index(found, dict(holding))


def ranked(known: Index, query: str, most: int) -> list[Hit]:
    """Return the hits for a query, the best first, at most `most`; a page that was met moves down."""
    found = sorted(_hits(known, query), key=lambda each: -each.score)
    pages: Counter[str] = Counter()
    spread: list[Hit] = []
    for hit in found:
        spread.append(hit._replace(score=hit.score * SPREAD ** pages[hit.entry.group]))
        pages[hit.entry.group] += 1
    spread.sort(key=lambda each: -each.score)
    return [each for each in spread[:most] if each.score >= LEAST_SHARE * spread[0].score]


def _hits(known: Index, query: str) -> Iterator[Hit]:
    """Score every entry that holds a piece of the query."""
    pieces = [(number, token) for number, run in enumerate(runs(query)) for token in tokens([run])]
    weights = [_weight(len(known.holding.get(token, ())), len(known.entries)) for _, token in pieces]
    held: defaultdict[int, dict[int, float]] = defaultdict(dict)
    for at, (_, token) in enumerate(pieces):
        for entry, strength in known.holding.get(token, {}).items():
            held[entry][at] = strength
    for entry, strengths in held.items():
        total = sum(weights[at] * strength for at, strength in strengths.items())
        for at in strengths.keys() & {each + 1 for each in strengths}:
            if pieces[at][0] == pieces[at - 1][0]:
                total += SIDE_BY_SIDE * weights[at] * min(strengths[at], strengths[at - 1])
        coverage = sum(weights[at] for at in strengths) / sum(weights)
        yield Hit(known.entries[entry], total * (UNCOVERED + (1 - UNCOVERED) * coverage), coverage)


def _weight(holding: int, every: int) -> float:
    """A token counts the more, the fewer entries hold it."""
    return log(1 + (every - holding + 0.5) / (holding + 0.5)) if holding else UNKNOWN
