"""The glossary."""

from collections.abc import Iterator
from datetime import date

from generator.model import Site
from generator.pages.page import Page
from generator.pages.review import named


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the glossary, in the order of terms.yml, if there is any term."""
    if site.terms:
        entries = named("terms", (each.id for each in site.terms))
        yield Page("terms/", "名词解释", "pages/terms.html", {"terms": site.terms}, entries=entries)
