"""The page that offers the data for download."""

from collections.abc import Iterator
from datetime import date

from generator.model import Site
from generator.model.answers import answers
from generator.pages.page import Page


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the page of open data."""
    counts = {
        "documents": len(site.documents),
        "measures": len(site.measures),
        "provisions": len(site.provisions),
        "units": len(site.units),
        "terms": len(site.terms),
    }
    yield Page("data/", "数据下载", "pages/data.html", {"counts": counts, "asked": len(answers(site, today))})
