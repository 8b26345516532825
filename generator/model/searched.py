"""All that a site says, as search looks through it."""

from collections.abc import Iterator

from generator.model.site import Site
from generator.text.characters import normalise


def plain(text: str) -> str:
    """The form in which words that people search for are compared."""
    return normalise(text).lower()


def searched(site: Site) -> Iterator[str]:
    """Yield every text of `site` that search looks through, as words are compared."""
    return map(plain, _texts(site))


def _texts(site: Site) -> Iterator[str]:
    for section in site.sections:
        yield from (section.plain, section.summary, *(each.text for each in section.sentences))
        for provision in section.provisions:
            yield from (provision.title, provision.says)
    yield from (measure.title for measure in site.measures)
    for unit in site.units:
        yield from (unit.name, unit.short, *unit.as_written, unit.does)
    yield from (f"{each.number} {each.name} {each.what_for}" for each in site.contacts)
    for term in site.terms:
        yield from (term.term, *term.as_written, term.says)
    for audience in site.audiences:
        yield from (audience.name, *audience.official)
    yield from (need.name for need in site.needs)
