"""One page for each measure, and the list of all measures by chapter."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from generator.model import Document, Measure, Site, urls
from generator.pages.cards import Link, age, card, section_label, states
from generator.pages.page import Page
from generator.review import signatures


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the list, then the measures in the order of the documents."""
    yield Page(
        "measures/",
        "全部措施",
        "pages/measures.html",
        {"documents": [_chapters(site, each.id) for each in site.documents]},
    )
    for document in site.documents:
        for draft in document.unwritten:
            yield _unwritten(document, draft)
    for measure in site.measures:
        document = site.document_of[measure.document]
        found = [card(site, each, today) for each in measure.provisions]
        context = {
            "measure": measure,
            "document": document,
            "label": section_label(document, measure),
            "cards": found,
            "states": states(found),
            "age": age(found),
            "contents": [
                *(Link(each.provision.title, f"#{each.provision.id}") for each in found),
                Link("原文写的责任单位", "#units"),
            ],
            "units": [site.unit_of[id_] for id_ in measure.units],
            "previous": _neighbour(document.measures, measure, -1),
            "next": _neighbour(document.measures, measure, +1),
            "document_url": urls.document(document.id),
            "unsigned": site.settings.require_review and not signatures.is_signed(site, measure),
        }
        url, summary = urls.section(measure), measure.summary
        yield Page(url, measure.plain, "pages/measure.html", context, summary, document.id)


def _unwritten(document: Document, measure: Measure) -> Page:
    """A measure that is a draft: its original text alone."""
    official = document.official.measure_of[measure.measure]
    label = section_label(document, measure)
    context = {
        "document": document,
        "measure": measure,
        "label": label,
        "official": official,
        "document_url": urls.document(document.id),
    }
    title = official.title or label
    return Page(urls.section(measure), title, "pages/unwritten.html", context, document=document.id)


def _chapters(site: Site, document_id: str) -> dict[str, object]:
    """A document and its measures, grouped by the chapters of the text."""
    document = site.document_of[document_id]
    every = sorted((*document.measures, *document.unwritten), key=lambda each: each.measure)
    grouped = groupby(every, key=lambda each: document.official.measure_of[each.measure].chapter)
    return {"document": document, "chapters": [(chapter, list(measures)) for chapter, measures in grouped]}


def _neighbour(measures: tuple[Measure, ...], measure: Measure, step: int) -> Measure | None:
    at = measures.index(measure) + step
    return measures[at] if 0 <= at < len(measures) else None
