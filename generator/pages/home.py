"""The home page: what was written for you, by need and by audience."""

from collections.abc import Iterator
from datetime import date

from generator.model import Site, document_state
from generator.model.coverage import progress
from generator.pages.documents import newest_first
from generator.pages.page import Page
from generator.text.dates import months


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the home page."""
    days = [each.meta.signed_on for each in site.documents]
    context = {
        "documents": [(each, progress([each])) for each in newest_first(site)],
        "age": months(days),
        "standing": document_state.words(site.documents, today),
        "dates": document_state.as_json(site.documents),
        "needs": site.needs,
        "audiences": [each for each in site.audiences if each.guide],
        "questions": site.questions,
        "asked": bool(site.asked),
        "government": site.settings.is_government,
        "progress": progress(site.documents),
    }
    yield Page("", site.settings.name, "pages/home.html", context, site.settings.description)
