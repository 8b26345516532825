"""All that a site says, as search looks through it."""

from collections.abc import Iterator

from generator.model.document import Measure, Section
from generator.model.site import Site
from generator.text.characters import normalise


def plain(text: str) -> str:
    """The form in which words that people search for are compared."""
    return normalise(text).lower()


def searched(site: Site) -> Iterator[str]:
    """Yield every text of `site` that search looks through, as words are compared; each section is one, with | inside."""
    for section in site.sections:
        yield plain("|".join(_of_section(section)))
    yield plain("|".join(_around(site)))


def _of_section(section: Section) -> Iterator[str]:
    yield from (section.plain, section.summary, *(each.text for each in section.sentences))
    for provision in section.provisions:
        yield from (provision.title, provision.says)
    if isinstance(section, Measure):
        yield section.title


def _around(site: Site) -> Iterator[str]:
    for unit in site.units:
        yield from (unit.name, unit.short, *unit.as_written, unit.does)
    yield from (f"{each.number} {each.name} {each.what_for}" for each in site.contacts)
    for term in site.terms:
        yield from (term.term, *term.as_written, term.says)
    for audience in site.audiences:
        yield from (audience.name, *audience.official)
    yield from (need.name for need in site.needs)
