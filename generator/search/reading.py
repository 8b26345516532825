"""The entries, gone through once: the levels of their words, and how these sound. What a page has is kept from run to run."""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import groupby

from generator.cache import Cache
from generator.search.entries import Entry
from generator.search.pipeline import cut
from generator.search.postings import Index, Postings
from generator.search.sounds import Sounds, sounds
from generator.search.weights import levels

# Token → level, entry by entry; and the runs of their texts, with how often each is met.
Words = tuple[list[dict[str, int]], Counter[str]]


def read(entries: Iterable[Entry], kept: Cache) -> tuple[list[Entry], Postings, Sounds]:
    """Return the entries, their index, and how they sound; page by page, since most pages are as they were."""
    found, index, heard = list[Entry](), Index(), Counter[str]()
    for _, page in groupby(entries, key=lambda each: each.group):
        mine = list(page)
        made_of = repr([(each.fields, each.prior) for each in mine])
        levels_of, runs = kept.once("search", (made_of,), partial(_words, mine))
        for number, each in enumerate(levels_of, len(found)):
            index.add(number, each)
        found += mine
        heard.update(runs)
    return found, index.postings, sounds(heard)


def _words(entries: Sequence[Entry]) -> Words:
    runs = Counter(run for entry in entries for each in entry.fields for run in cut(each.text).runs)
    return [levels(each.fields, each.prior) for each in entries], runs
