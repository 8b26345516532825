"""The home page: what was written for you, by need and by audience."""

from collections.abc import Iterator
from datetime import date

from generator.model import Site, document_state
from generator.model.coverage import progress
from generator.pages.dates import months
from generator.pages.page import Page


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the home page."""
    days = [each.meta.signed_on for each in site.documents]
    context = {
        "document": site.documents[0],
        "others": site.documents[1:],
        "age": months(days),
        "standing": document_state.words(site.documents, today),
        "dates": document_state.as_json(site.documents),
        "needs": site.needs,
        "audiences": [each for each in site.audiences if each.guide],
        "questions": site.questions,
        "first": progress(site.documents[:1]),
        "progress": progress(site.documents),
    }
    yield Page("", site.settings.name, "pages/home.html", context, site.settings.description)
