"""还要问清楚的: what the documents leave open, as questions to the units that can answer them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from generator.model import Provision, Site, status, urls
from generator.model.gaps import Gap, by_owner, gaps
from generator.pages.cards import Link
from generator.pages.page import Page
from generator.pages.replies import Told, told
from generator.pages.review import sections_of

ADDRESS = "gaps/"


@dataclass(frozen=True)
class Line:
    """Statements of a question that stand alike today: how, and where they are."""

    state: status.State
    state_label: str
    period: status.Period
    between: status.Between
    links: tuple[Link, ...]


@dataclass(frozen=True)
class Row:
    """A question, the place in the text that it is about, its statements, what has two readings, what was replied."""

    gap: Gap
    url: str
    lines: tuple[Line, ...]
    notes: tuple[str, ...]
    replies: tuple[Told, ...]


@dataclass(frozen=True)
class Asked:
    """A unit and what it is asked, measure by measure; `url`: its page, if it has one; `letter`: the list to be sent."""

    id: str
    name: str
    url: str
    letter: str
    count: int
    sections: tuple[tuple[Row, ...], ...]


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the page; where nothing is open, it says so."""
    found = gaps(site, today)
    still_open = [each for each in found if not each.settled]
    context = {
        "asked": [_asked(site, owner_gaps, today) for _, owner_gaps in by_owner(site, still_open)],
        "settled": [_row(site, each, today) for each in found if each.settled],
        "counts": {"gaps": len(still_open), "statements": _statements(still_open)},
    }
    entries = sections_of(site, (each.provision for gap in found for each in gap.silences))
    about = "文件没有写、要请单位答复的事。"
    yield Page(ADDRESS, "还要问清楚的", "pages/gaps.html", context, about, entries=entries)


def of_units(site: Site, today: date) -> dict[str, int]:
    """Return unit id → how many questions are put to it."""
    still_open = (each for each in gaps(site, today) if not each.settled)
    return {owner.id: len(mine) for owner, mine in by_owner(site, still_open)}


def place(owner: str) -> str:
    """Where the questions to a unit stand."""
    return f"{ADDRESS}#unit-{owner}"


def _statements(found: Iterable[Gap]) -> int:
    return len({each.provision.id for gap in found for each in gap.asked})


def _asked(site: Site, mine: list[Gap], today: date) -> Asked:
    owner = mine[0].owner
    of_sections = groupby(mine, key=lambda each: (each.document.id, each.section.id))
    return Asked(
        id=owner.id,
        name=owner.name,
        url=f"units/{owner.id}/" if owner.unit else "",
        letter=urls.letter(owner.id),
        count=len(mine),
        sections=tuple(tuple(_row(site, each, today) for each in group) for _, group in of_sections),
    )


def _row(site: Site, gap: Gap, today: date) -> Row:
    lines = tuple(_lines(site, [each.provision for each in gap.asked], today))
    notes = tuple(each.note for each in gap.asked if each.note)
    return Row(gap, urls.section(gap.section), lines, notes, told(site, gap.replies, today))


def _lines(site: Site, provisions: Iterable[Provision], today: date) -> Iterator[Line]:
    alike: dict[tuple[status.State, status.Period, status.Between], list[Provision]] = {}
    for each in provisions:
        how = status.state(site, each, today), status.period(site, each), status.between(site, each)
        alike.setdefault(how, []).append(each)
    for (state, period, between), found in alike.items():
        links = tuple(Link(each.title, urls.provision(site, each)) for each in found)
        yield Line(state, status.state_label(state, period), period, between, links)
