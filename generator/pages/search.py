"""The page of search results; assets/js/search/page.js fills it."""

from collections.abc import Iterator
from datetime import date

from generator.model import Site
from generator.pages.page import Page


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the search page; its filters, and the needs as a way on for readers without JavaScript."""
    audiences = [each for each in site.audiences if each.guide]
    documents = [{"id": each.id, "name": each.meta.short} for each in site.documents]
    context = {
        "documents": documents if len(documents) > 1 else [],
        "needs": site.needs,
        "audiences": audiences,
        "asked": bool(site.asked),
    }
    yield Page("search/", "搜索", "pages/search.html", context)
