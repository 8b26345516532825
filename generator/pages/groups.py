"""Statements of a page by the matter that brings a reader: the first need of each."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.model import Site, Unknown
from generator.model.lacks import common
from generator.pages.cards import FIRMNESS, WORTH, Card, Link

Key = Callable[[Card], tuple[Any, ...]]


@dataclass(frozen=True)
class Group:
    """Statements of one matter: the id and the name of its heading, its cards; `gives`: is there anything to get?"""

    id: str
    name: str
    cards: tuple[Card, ...]
    gives: bool = True

    @property
    def lacks(self) -> tuple[Unknown, ...]:
        """What the document does not say of any of them."""
        return common(each.provision for each in self.cards)

    @property
    def heading(self) -> Link:
        """Its heading, and where it stands on the page."""
        return Link(self.name, f"#{self.id}")

    @property
    def titles(self) -> list[Link]:
        """The titles of its statements, and where each stands on the page."""
        return [Link(each.provision.title, f"#{each.provision.id}") for each in self.cards]


def contents(groups: Iterable[Group], *ends: tuple[str, str, bool]) -> list[tuple[Link, list[Link]]]:
    """What is on a page: its groups with their statements, then those of `ends` (id, name, is it there?) that are."""
    there = [(each.heading, each.titles) for each in groups]
    return [*there, *((Link(name, f"#{id_}"), []) for id_, name, is_there in ends if is_there)]


def by_firmness(card: Card) -> tuple[Any, ...]:
    """What a guide is sorted by: ended or not, then how firmly written, then how much it gives."""
    provision = card.provision
    return card.state == "expired", FIRMNESS.index(provision.force), WORTH.index(provision.effect)


def by_worth(card: Card) -> tuple[Any, ...]:
    """What the page of a measure is sorted by: ended or not, then what the reader can get first."""
    provision = card.provision
    return card.state == "expired", WORTH.index(provision.effect), FIRMNESS.index(provision.force)


def by_need(site: Site, found: list[Card], key: Key) -> list[Group]:
    """Group the cards of `found` that give something by their first need; groups and cards in the order of `key`."""
    mine: dict[str, list[Card]] = {each: [] for each in site.matters}
    for card in sorted((each for each in found if each.provision.effect != "none"), key=key):
        mine[card.provision.matter].append(card)
    groups = [
        Group(f"need-{id_ or 'other'}", site.matters[id_], tuple(each)) for id_, each in mine.items() if each
    ]
    return sorted(groups, key=lambda group: key(group.cards[0])[:2])


def of_government(found: list[Card]) -> Iterator[Group]:
    """Yield the cards that are the government's own business, in the order of `found`, if there are any."""
    mine = tuple(each for each in found if each.provision.effect == "none")
    if mine:
        yield Group("inside", "政府自己要做的事", mine, gives=False)
