"""还要问清楚的: what the documents leave open, as questions to the units that can answer them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from generator.model import Provision, Site, status, urls
from generator.model.gaps import Gap, by_owner, gaps
from generator.pages.page import Page
from generator.pages.replies import Told, told
from generator.pages.review import sections_of

ADDRESS = "gaps/"


@dataclass(frozen=True)
class Line:
    """A statement of a question: where it is, how it stands today, and the note on its two readings."""

    provision: Provision
    url: str
    state: status.State
    state_label: str
    period: status.Period
    between: status.Between
    note: str


@dataclass(frozen=True)
class Row:
    """A question, the place in the text that it is about, its statements, and what was replied."""

    gap: Gap
    url: str
    lines: tuple[Line, ...]
    replies: tuple[Told, ...]


@dataclass(frozen=True)
class Asked:
    """A unit and what it is asked; `url` is that of its page, "" without one, `letter` that of the list to be sent."""

    id: str
    name: str
    url: str
    letter: str
    rows: tuple[Row, ...]


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
    return Asked(
        id=owner.id,
        name=owner.name,
        url=f"units/{owner.id}/" if owner.unit else "",
        letter=urls.letter(owner.id),
        rows=tuple(_row(site, each, today) for each in mine),
    )


def _row(site: Site, gap: Gap, today: date) -> Row:
    lines = tuple(_line(site, each.provision, each.note, today) for each in gap.asked)
    return Row(gap, urls.section(gap.section), lines, told(site, gap.replies, today))


def _line(site: Site, provision: Provision, note: str, today: date) -> Line:
    state, period = status.state(site, provision, today), status.period(site, provision)
    return Line(
        provision=provision,
        url=urls.provision(site, provision),
        state=state,
        state_label=status.state_label(state, period),
        period=period,
        between=status.between(site, provision),
        note=note,
    )
