"""The page that offers the data for download."""

from collections.abc import Iterator
from datetime import date

from generator.model import Document, Site, urls
from generator.model.answers import answers
from generator.pages.documents import newest_first
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
    context = {"counts": counts, "asked": len(answers(site, today)), "files": list(_files(site))}
    yield Page("data/", "数据下载", "pages/data.html", context)


def _files(site: Site) -> Iterator[tuple[Document, str]]:
    """Yield each document with the file of its data, where it has one."""
    if site.has_many_documents:
        yield from ((each, urls.data_of(each.id)) for each in newest_first(site))
