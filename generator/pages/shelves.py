"""Statements of a long guide on shelves: a tile for each under each state, and pages of cards below it.

The browser counts and sorts again what has begun or ended meanwhile (assets/js/shelves.js); so a list and a page have
a place for every state that a statement may come into, hidden as long as it is empty.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from generator.model import Provision, Site, status
from generator.model.phone_script import phone_script
from generator.model.status import STATE_MEANINGS, STATE_WORDS, State
from generator.pages import weight
from generator.pages.cards import FIRMNESS, WORTH, Card, Link, cards, states
from generator.pages.page import Context, Page
from generator.pages.review import holding, sections_of
from generator.pages.split import Leaf, leaves

ORDER: tuple[State, ...] = ("dated", "future", "unclear", "changed", "expired")


@dataclass(frozen=True)
class Shelf:
    """Statements of a guide with pages below it: their folder, name and title; `lines`: only titles are shown."""

    id: str
    name: str
    title: str
    provisions: tuple[Provision, ...]
    lines: bool = False
    lead: str = ""


@dataclass(frozen=True)
class Placed:
    """A shelf and its pages."""

    shelf: Shelf
    leaves: tuple[Leaf[Provision], ...]

    @property
    def url(self) -> str:
        """Its first page."""
        return self.leaves[0].url


@dataclass(frozen=True)
class Tile:
    """A shelf under a state: how many of its statements are in it, and where they begin."""

    shelf: str
    name: str
    count: int
    url: str


@dataclass(frozen=True)
class Stand:
    """Statements in one state: its word and what it means; `items` are tiles or cards, none where it may come yet."""

    state: State
    items: Sequence[Any]
    is_there: bool

    @property
    def name(self) -> str:
        """The word of the state."""
        return STATE_WORDS[self.state].short

    @property
    def meaning(self) -> str:
        """The sentence that says what the word means."""
        return STATE_MEANINGS[self.state]


def placed(site: Site, today: date, url: str, shelves: Iterable[Shelf]) -> list[Placed]:
    """Cut the shelves that have anything into pages below `url`: newest documents first, what has ended last."""
    found = []
    for each in shelves:
        if each.provisions:
            weigh = weight.line if each.lines else partial(weight.brief, site)
            ordered = sorted(each.provisions, key=partial(_order, site, today))
            found.append(Placed(each, tuple(leaves(site, f"{url}{each.id}/", ordered, weigh))))
    return found


def stands(site: Site, today: date, on: Sequence[Placed]) -> list[Stand]:
    """The shelves under each state in which any of their statements is, or will be."""
    found = ((state, [tile for each in on if (tile := _tile(site, today, state, each))]) for state in ORDER)
    return [Stand(state, tiles, any(each.count for each in tiles)) for state, tiles in found if tiles]


def standing(site: Site, mine: Iterable[Provision], on: Iterable[Placed]) -> str:
    """When the statements of a guide ("") and of its shelves count, for the browser."""
    found = {"": _alike(site, mine)} | {each.shelf.id: _alike(site, each.shelf.provisions) for each in on}
    return json.dumps(found, separators=(",", ":"))


def below(site: Site, today: date, guide: Link, on: Iterable[Placed]) -> Iterator[Page]:
    """Yield the pages below the list `guide`."""
    for each in on:
        deciding = holding(site, each.shelf.provisions)  # all of them decide what stands on which page
        for leaf in each.leaves:
            needs = partial(_context, site, today, guide, each.shelf, leaf)
            title, entries = leaf.titled(each.shelf.title), sections_of(site, leaf.items)
            yield Page(leaf.url, title, "pages/shelf.html", needs, entries=entries, sections=deciding)


def _context(site: Site, today: date, guide: Link, shelf: Shelf, leaf: Leaf[Provision]) -> Context:
    found = cards(site, leaf.items, today)
    return {
        "guide": guide,
        "shelf": shelf,
        "leaf": leaf,
        "stands": list(_stands_of_cards(site, found)),
        "states": states(found),
        "contents": [(Link(each.provision.title, f"#{each.provision.id}"), []) for each in found],
        "script": phone_script(site.documents, "", shelf.title, gives=not shelf.lines),
    }


def _stands_of_cards(site: Site, found: Sequence[Card]) -> Iterator[Stand]:
    later = {state for each in found for state in _reachable(site, each.provision)}
    for state in ORDER:
        mine = [each for each in found if each.state == state]
        if state in later:
            yield Stand(state, mine, bool(mine))


def _tile(site: Site, today: date, state: State, each: Placed) -> Tile | None:
    """The shelf under `state`, unless none of its statements can ever be in it."""
    now = [[status.state(site, one, today) == state for one in leaf.items] for leaf in each.leaves]
    ever = [any(state in _reachable(site, one) for one in leaf.items) for leaf in each.leaves]
    there = [any(leaf) for leaf in now]
    where = there if any(there) else ever
    if not any(where):
        return None
    leaf = each.leaves[where.index(True)]
    return Tile(each.shelf.id, each.shelf.name, sum(map(sum, now)), f"{leaf.url}#{state}")


def _reachable(site: Site, provision: Provision) -> set[State]:
    """The states in which a statement is on one day or another."""
    when, between = status.period(site, provision), status.between(site, provision)
    found: set[State] = {"dated" if between == "reckoned" else between}
    if when.first:
        found.add("future")
    if when.last:
        found.add("expired")
    return found


def _alike(site: Site, provisions: Iterable[Provision]) -> list[tuple[str, str, str, int]]:
    """How many statements count alike: first day, last day, the state between them, how many."""
    times: Counter[tuple[str, str, str]] = Counter()
    for each in provisions:
        when = status.period(site, each)
        days = (str(day) if day else "" for day in (when.first, when.last))
        times[(*days, status.between(site, each))] += 1  # type: ignore[index]
    return [(*key, number) for key, number in sorted(times.items())]


def _order(site: Site, today: date, provision: Provision) -> tuple[int, ...]:
    signed = site.document_of[site.section_of[provision.id].document].meta.signed_on
    state = ORDER.index(status.state(site, provision, today))
    return state, -signed.toordinal(), FIRMNESS.index(provision.force), WORTH.index(provision.effect)
