"""One page for each responsible unit: what it answers for and how to ask; and the list of units."""

from collections.abc import Iterator
from datetime import date

from generator.model import Site, Unit, urls
from generator.model.responsibility import Duty, duties
from generator.pages.cards import Link
from generator.pages.gaps import of_units
from generator.pages.page import Page
from generator.pages.review import named
from generator.pages.split import leaves


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the list, then the units in the order of units.yml; without any unit nothing."""
    if not site.units:
        return
    duties_of, asked = duties(site), of_units(site, today)
    found = [(unit, [_link(each) for each in duties_of[unit.id]]) for unit in site.units]
    tiles = [(unit, len(measures)) for unit, measures in found]
    entries = named("units", site.unit_of)
    yield Page("units/", "责任单位", "pages/units.html", {"tiles": tiles}, entries=entries, by_needs=True)
    for unit, measures in found:
        yield from _unit_pages(site, unit, measures, asked.get(unit.id, (0, "")))


def _unit_pages(site: Site, unit: Unit, measures: list[Link], asked: tuple[int, str]) -> Iterator[Page]:
    """Yield the page of a unit, and the pages that go on with its measures where they are too many for one."""
    url = f"units/{unit.id}/"
    first, *more = leaves(site, url, measures, _heavy)
    contacts = [site.contact_of[number] for number in unit.ask]
    context = {"unit": unit, "leaf": first, "measures": first.items, "contacts": contacts}
    context |= {"asked": asked[0], "asked_url": asked[1]}
    entries = (*named("units", [unit.id]), *named("contacts", unit.ask))
    yield Page(url, unit.short, "pages/unit.html", context, unit.does, entries=entries, by_needs=True)
    for leaf in more:
        context = {"unit": unit, "leaf": leaf, "measures": leaf.items}
        yield Page(leaf.url, leaf.titled(unit.short), "pages/unit-more.html", context, by_needs=True)


def _heavy(link: Link) -> int:
    return 120 + 3 * len(link.text)


def _link(duty: Duty) -> Link:
    """The measure in our words; else its official title, and that it is not written yet."""
    document, official, measure = duty
    url = urls.section(measure) if measure else urls.sentence(document.id, f"m{official.number:02}")
    words = measure.plain if measure and duty.written else f"{official.title}（还没有改成大白话）"
    name = document.official.names[f"m{official.number:02}"]
    return Link(f"{name}　{words}", url)
