"""For editors: what must be looked over again, and when."""

from collections.abc import Iterator
from datetime import date

from generator.model import Site
from generator.pages.page import Page
from generator.review.due import reviews


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the list of reviews, the most urgent first."""
    yield Page("editors/due/", "编辑手册：该核对的内容", "pages/due.html", {"reviews": reviews(site, today)})
