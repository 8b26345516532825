"""One page for each responsible unit: what it answers for and how to ask; and the list of units."""

from collections.abc import Iterator
from datetime import date

from generator.model import Site
from generator.pages.page import Page


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the list, then the units in the order of units.yml."""
    tiles = [(unit, sum(unit.id in measure.units for measure in site.measures)) for unit in site.units]
    yield Page("units/", "责任单位", "pages/units.html", {"tiles": tiles})
    for unit in site.units:
        measures = [
            (measure, site.document_of[measure.document])
            for measure in site.measures
            if unit.id in measure.units
        ]
        contacts = [site.contact_of[number] for number in unit.ask]
        context = {"unit": unit, "measures": measures, "contacts": contacts}
        yield Page(f"units/{unit.id}/", unit.short, "pages/unit.html", context, unit.does)
