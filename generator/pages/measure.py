"""One page for each measure."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from generator.model import Document, Measure, Site, urls
from generator.model.lacks import common
from generator.model.phone_script import phone_script
from generator.model.responsibility import named
from generator.pages.cards import cards, states
from generator.pages.groups import by_need, by_worth, contents, of_government
from generator.pages.page import Context, Page
from generator.pages.review import sections_of, told_in


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the measures in the order of the documents."""
    for document in site.documents:
        for draft in document.unwritten:
            yield _unwritten(site, document, draft)
        every = document.measures
        around = zip((None, *every), every, (*every[1:], None), strict=False)
        for previous, measure, following in around:
            yield _written(site, measure, today, previous, following)


def _written(
    site: Site, measure: Measure, today: date, previous: Measure | None, following: Measure | None
) -> Page:
    needs = partial(_context, site, measure, today, previous, following)
    url, summary = urls.section(measure), measure.summary
    entries = tuple(dict.fromkeys((*told_in([measure]), *sections_of(site, measure.provisions))))
    shown = tuple(each for each in (previous, measure, following) if each)
    return Page(url, measure.plain, "pages/measure.html", needs, summary, measure.document, entries, shown)


def _context(
    site: Site, measure: Measure, today: date, previous: Measure | None, following: Measure | None
) -> Context:
    document = site.document_of[measure.document]
    found = cards(site, measure.provisions, today)
    groups = [*by_need(site, found, by_worth), *of_government(found)]
    gives = any(each.gives for each in groups)
    return {
        **_of_text(site, document, measure),
        "groups": groups,
        "states": states(found),
        "lacks": common(measure.provisions),
        "contents": contents(groups, ("ask", "打电话问", True)),
        "script": phone_script([document], document.name_of(measure), measure.plain, gives),
        "previous": previous,
        "next": following,
    }


def _unwritten(site: Site, document: Document, measure: Measure) -> Page:
    """A measure that is a draft: its original text alone."""
    context = _of_text(site, document, measure)
    title = document.official.measure_of[measure.measure].title or document.name_of(measure)
    return Page(
        urls.section(measure),
        title,
        "pages/unwritten.html",
        context,
        document=document.id,
        sections=(measure,),
    )


def _of_text(site: Site, document: Document, measure: Measure) -> dict[str, object]:
    """What the page of a measure needs to know of the official text."""
    official = document.official.measure_of[measure.measure]
    return {
        "measure": measure,
        "document": document,
        "label": document.name_of(measure),
        "official": official,
        "units": named(site, official),
        "document_url": urls.document(document.id),
    }
