"""Which units does the official text name, measure by measure: also where no plain words are written yet?"""

from collections.abc import Iterable, Mapping
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
    leading = set(official.leading)
    return tuple(
        Named(each, site.unit_by_spelling.get(normalise(each)), each in leading, inherited)
        for names, inherited in ((official.units, False), (official.inherited, True))
        for each in names
    )


def duties(site: Site) -> Mapping[str, list[Duty]]:
    """Return unit id → the measures that name the unit, by their files or, unwritten, by the text."""
    found: dict[str, list[Duty]] = {unit.id: [] for unit in site.units}
    for document in site.documents:
        record_of = {each.measure: each for each in (*document.measures, *document.unwritten)}
        for official in document.official.measures:
            duty = Duty(document, official, record_of.get(official.number))
            for id_ in _units(site, duty):
                found[id_].append(duty)
    return found


def _units(site: Site, duty: Duty) -> Iterable[str]:
    """The ids of the units that the measure names, each once."""
    spelt = [each for each in named(site, duty.official) if each.inherited or not duty.written]
    written = duty.measure.units if duty.measure and duty.written else ()
    return dict.fromkeys((*written, *(each.unit.id for each in spelt if each.unit)))
