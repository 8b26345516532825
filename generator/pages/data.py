"""The page that offers the data for download."""

from collections.abc import Iterator
from datetime import date

from generator.model import Document, Site, status, urls
from generator.model.answers import answers
from generator.pages.documents import newest_first
from generator.pages.page import Page
from generator.review.due import reviews


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the page of open data."""
    counts = {
        "documents": len(site.documents),
        "measures": len(site.measures),
        "provisions": len(site.provisions),
        "units": len(site.units),
        "terms": len(site.terms),
    }
    context = {
        "counts": counts,
        "asked": len(answers(site, today)),
        "tables": tuple(_tables(site)),
        "days": _has_days(site, today),
        "files": list(_files(site)),
    }
    yield Page("data/", "数据下载", "pages/data.html", context)


def _tables(site: Site) -> Iterator[tuple[str, str, int]]:
    """Yield (name of the table, what its rows are, how many) of those that have a row."""
    for name, what, records in (
        ("statements", "个事项，带原文、状态、没有写的", site.provisions),
        ("units", "个单位", site.units),
        ("contacts", "个电话", site.contacts),
        ("documents", "份文件", site.documents),
        ("terms", "个名词", site.terms),
    ):
        if records:
            yield name, what, len(records)


def _has_days(site: Site, today: date) -> bool:
    """Is there any day for the calendar: of a document, a statement, a later rule, a reply, a review?"""
    validities = (each.meta.validity for each in site.documents if each.meta.validity)
    periods = (status.period(site, each) for each in site.provisions)
    return (
        any(each.from_ or each.last_day for each in validities)
        or any(each.first or each.last for each in periods)
        or any(later.until for each in site.provisions for later in each.later)
        or any(each.until for each in site.replies)
        or bool(reviews(site, today))
    )


def _files(site: Site) -> Iterator[tuple[Document, str]]:
    """Yield each document with the file of its data, where it has one."""
    if site.has_many_documents:
        yield from ((each, urls.data_of(each.id)) for each in newest_first(site))
