"""全部措施: all measures by chapter; where they are too many for one page, a list of each document."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import Any

from generator.model import Document, Measure, Site, urls
from generator.pages.documents import newest_first
from generator.pages.page import Page
from generator.pages.split import is_long, leaves

ADDRESS, TITLE, TEMPLATE = "measures/", "全部措施", "pages/measures.html"
LINE, CHARACTER = 260, 3  # bytes around a measure of the list, and of a character of its words


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the list."""
    if not is_long(site, sum(_heavy(each) for document in site.documents for each in _every(document))):
        documents = [_chapters(each, _every(each)) for each in site.documents]
        yield Page(ADDRESS, TITLE, TEMPLATE, {"documents": documents})
        return
    rows = [(each, _url(each), len(_every(each))) for each in newest_first(site)]
    yield Page(ADDRESS, TITLE, "pages/measures-by-document.html", {"rows": rows})
    for document in site.documents:
        yield from _of_document(site, document)


def _of_document(site: Site, document: Document) -> Iterator[Page]:
    title = f"{document.meta.short}：{TITLE}"
    for leaf in leaves(site, _url(document), _every(document), _heavy):
        context = {"title": title, "leaf": leaf, "group": _chapters(document, leaf.items)}
        name = leaf.titled(title)
        yield Page(leaf.url, name, "pages/measures-of-document.html", context, document=document.id)


def _url(document: Document) -> str:
    return f"{urls.document(document.id)}measures/"


def _every(document: Document) -> list[Measure]:
    return sorted((*document.measures, *document.unwritten), key=lambda each: each.measure)


def _heavy(measure: Measure) -> int:
    return LINE + CHARACTER * (len(measure.title) + len(measure.plain))


def _chapters(document: Document, measures: Iterable[Measure]) -> dict[str, Any]:
    """A document and its measures, grouped by the chapters of the text."""
    grouped = groupby(measures, key=lambda each: document.official.measure_of[each.measure].chapter)
    return {"document": document, "chapters": [(chapter, list(found)) for chapter, found in grouped]}
