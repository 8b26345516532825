"""The page of hotlines, and of how to say that something on the site is wrong."""

from collections.abc import Iterator
from datetime import date

from generator.model import Site
from generator.pages.page import Page
from generator.pages.review import named


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the page of contacts."""
    kinds = [[each for each in site.contacts if each.kind == kind] for kind in ("hotline", "emergency")]
    context = {
        "hotlines": kinds[0],
        "emergency": kinds[1],
        "asked": bool(site.asked),
        "organizer": site.settings.organizer,
        "mailbox": site.settings.mailbox,
        "day": today,
    }
    entries = named("contacts", site.contact_of)
    yield Page("contacts/", "打电话问", "pages/contacts.html", context, entries=entries, by_needs=True)
