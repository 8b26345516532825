"""还要问清楚的: what the documents leave open, as questions to the units that can answer them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from generator.model import Provision, Site, status, urls
from generator.model.gaps import Gap, by_owner, gaps
from generator.model.per_site import per_site
from generator.pages.cards import Link
from generator.pages.page import Page
from generator.pages.replies import Told, told
from generator.pages.review import Entries, holding, sections_of
from generator.pages.split import is_long, leaves

ADDRESS, TITLE = "gaps/", "还要问清楚的"
SETTLED = f"{ADDRESS}settled/"
ABOUT = "文件没有写、要请单位答复的事。"


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


@dataclass(frozen=True)
class Open:
    """What is asked on the day of the site: unit by unit, and what is settled; `by_unit`: on pages of their own."""

    asked: tuple[Asked, ...]
    settled: tuple[Row, ...]
    by_unit: bool

    def place(self, owner: str) -> str:
        """Where the questions to a unit stand."""
        return f"{ADDRESS}{owner}/" if self.by_unit else f"{ADDRESS}#unit-{owner}"


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the page; where nothing is open, it says so. Where it is too long, each unit has its own."""
    found = gaps(site, today)
    still_open = [each for each in found if not each.settled]
    opened = _open(site, today)
    context = {
        "asked": opened.asked,
        "settled": opened.settled,
        "counts": {"gaps": len(still_open), "statements": _statements(still_open)},
    }
    entries = sections_of(site, (each.provision for gap in found for each in gap.silences))
    if not opened.by_unit:
        yield Page(ADDRESS, TITLE, "pages/gaps.html", context, ABOUT, entries=entries)
        return
    yield Page(ADDRESS, TITLE, "pages/gaps-by-unit.html", context, ABOUT)
    for each in opened.asked:
        yield from _of_unit(site, each)
    for leaf in leaves(site, SETTLED, opened.settled, _heavy) if opened.settled else ():
        rows = {"leaf": leaf, "settled": leaf.items}
        yield Page(
            leaf.url,
            leaf.titled("已经答复的"),
            "pages/gaps-settled.html",
            rows,
            entries=_of(site, leaf.items),
        )


def of_units(site: Site, today: date) -> dict[str, tuple[int, str]]:
    """Return unit id → how many questions are put to it, and where they stand."""
    opened = _open(site, today)
    return {each.id: (each.count, opened.place(each.id)) for each in opened.asked}


@per_site
def _open(site: Site, today: date) -> Open:
    found = gaps(site, today)
    asked = tuple(
        _asked(site, mine, today) for _, mine in by_owner(site, (each for each in found if not each.settled))
    )
    settled = tuple(_row(site, each, today) for each in found if each.settled)
    rows = (row for each in asked for section in each.sections for row in section)
    return Open(asked, settled, is_long(site, sum(map(_heavy, (*rows, *settled)))))


def _of_unit(site: Site, asked: Asked) -> Iterator[Page]:
    # What stands on a page is also decided by what stands on the others: a longer question moves the next.
    deciding = holding(site, _silent(row for section in asked.sections for row in section))
    for leaf in leaves(site, f"{ADDRESS}{asked.id}/", asked.sections, lambda rows: sum(map(_heavy, rows))):
        rows = [row for section in leaf.items for row in section]
        title = f"{TITLE}：{asked.name}"
        yield Page(
            leaf.url,
            leaf.titled(title),
            "pages/gaps-of-unit.html",
            {"title": title, "asked": asked, "leaf": leaf},
            ABOUT,
            entries=_of(site, rows),
            sections=deciding,
        )


def _of(site: Site, rows: Iterable[Row]) -> Entries:
    return sections_of(site, _silent(rows))


def _silent(rows: Iterable[Row]) -> Iterator[Provision]:
    return (each.provision for row in rows for each in row.gap.silences)


def _heavy(row: Row) -> int:
    """About the bytes of a question with its statements, notes and replies."""
    links = [each for line in row.lines for each in line.links]
    texts = (row.gap.question, *row.notes, *row.gap.together, *(each.text for each in links))
    replies = sum(900 + 3 * len(each.reply.says + each.reply.quote) for each in row.replies)
    return 600 + 70 * len(links) + 3 * sum(map(len, texts)) + replies


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
