"""One page for each responsible unit: what it answers for and how to ask; and the list of units."""

from collections.abc import Iterator
from datetime import date

from generator.model import Site, urls
from generator.model.responsibility import Duty, duties
from generator.pages.cards import Link
from generator.pages.gaps import of_units, place
from generator.pages.page import Page
from generator.pages.review import named


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the list, then the units in the order of units.yml; without any unit nothing."""
    if not site.units:
        return
    duties_of, asked = duties(site), of_units(site, today)
    found = [(unit, [_link(each) for each in duties_of[unit.id]]) for unit in site.units]
    tiles = [(unit, len(measures)) for unit, measures in found]
    entries = named("units", site.unit_of)
    yield Page("units/", "责任单位", "pages/units.html", {"tiles": tiles}, entries=entries)
    for unit, measures in found:
        contacts = [site.contact_of[number] for number in unit.ask]
        context = {"unit": unit, "measures": measures, "contacts": contacts}
        context |= {"asked": asked.get(unit.id, 0), "asked_url": place(unit.id)}
        entries = (*named("units", [unit.id]), *named("contacts", unit.ask))
        yield Page(f"units/{unit.id}/", unit.short, "pages/unit.html", context, unit.does, entries=entries)


def _link(duty: Duty) -> Link:
    """The measure in our words; else its official title, and that it is not written yet."""
    document, official, measure = duty
    url = urls.section(measure) if measure else urls.sentence(document.id, f"m{official.number:02}")
    words = measure.plain if measure and duty.written else f"{official.title}（还没有改成大白话）"
    name = document.official.names[f"m{official.number:02}"]
    return Link(f"{name}　{words}", url)
