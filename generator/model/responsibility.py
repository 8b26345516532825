"""Which units does the official text name, measure by measure: also where no plain words are written yet?"""

from collections.abc import Iterator
from typing import NamedTuple

from generator.model.document import Document, Measure
from generator.model.places import Unit
from generator.model.site import Site
from generator.official import OfficialMeasure
from generator.text.characters import normalise


class Named(NamedTuple):
    """A body that a measure names: as written, the unit of the site with this name if there is one, does it lead?

    `inherited`: an earlier measure names it, for all that follow.
    """

    name: str
    unit: Unit | None
    leads: bool
    inherited: bool


class Duty(NamedTuple):
    """A measure that names a unit, and its record; None where it has no file."""

    document: Document
    official: OfficialMeasure
    measure: Measure | None

    @property
    def written(self) -> bool:
        """Are there plain words for it?"""
        return self.measure is not None and not self.measure.draft


def named(site: Site, official: OfficialMeasure) -> tuple[Named, ...]:
    """Return the bodies that a measure of the official text names, in its order."""
    unit_of = {normalise(name): unit for unit in site.units for name in unit.as_written}
    leading = set(official.leading)
    return tuple(
        Named(each, unit_of.get(normalise(each)), each in leading, inherited)
        for names, inherited in ((official.units, False), (official.inherited, True))
        for each in names
    )


def duties(site: Site, unit: Unit) -> Iterator[Duty]:
    """Yield the measures that name `unit`, document by document, by their files or, unwritten, by the text."""
    names = {normalise(each) for each in unit.as_written}
    for document in site.documents:
        record_of = {each.measure: each for each in (*document.measures, *document.unwritten)}
        for official in document.official.measures:
            duty = Duty(document, official, record_of.get(official.number))
            if _names(duty, unit, names):
                yield duty


def _names(duty: Duty, unit: Unit, names: set[str]) -> bool:
    if any(normalise(each) in names for each in duty.official.inherited):
        return True
    if duty.measure is not None and duty.written:
        return unit.id in duty.measure.units
    return any(normalise(each) in names for each in duty.official.units)
