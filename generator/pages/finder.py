"""The finder: which provisions of the document were written for me?"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from generator.model import Document, Provision, Site
from generator.model.eligibility import NOT_COMPARED, Outline, outline
from generator.pages import weight
from generator.pages.cards import Card, card
from generator.pages.dates import months, years
from generator.pages.documents import newest_first
from generator.pages.page import Page
from generator.pages.review import Entries, named, sections_of
from generator.pages.split import is_long, leaves

TITLE = "这份文件哪几条写到了我"


class Row(NamedTuple):
    """A provision in the table for readers without JavaScript."""

    card: Card
    conditions: tuple[Outline, ...]


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the page, unless there is nothing to ask; assets/js/finder.js asks the questions, the table says the same without it.

    Where the table is too long for one page, each document has its own.
    """
    if not site.questions:
        return
    rows_of = {each.id: list(_rows(site, each, today)) for each in site.documents}
    rows = [row for found in rows_of.values() for row in found]
    apart = is_long(site, sum(map(_heavy, rows)))
    days = [each.meta.signed_on for each in site.documents]
    context = {
        "questions": site.questions,
        "count": len(rows),
        "rows": [] if apart else rows,
        "documents": [
            (each, f"finder/{each.id}/", len(rows_of[each.id])) for each in newest_first(site) if apart
        ],
        "age": months(days),
        "years": years(days),
    }
    description = "答几个问题，看看这份文件哪几条写到了您。您的回答不会发出去，也不会存下来。"
    asked = named("finder", site.question_of)
    entries = asked if apart else (*asked, *_entries(site, rows))
    yield Page("finder/", TITLE, "pages/finder.html", context, description, entries=entries)
    for document in site.documents if apart else ():
        yield from _tables(site, document, rows_of[document.id])


def _tables(site: Site, document: Document, rows: list[Row]) -> Iterator[Page]:
    title = f"{document.meta.short}：写给谁"
    for leaf in leaves(site, f"finder/{document.id}/", rows, _heavy):
        context = {"title": title, "leaf": leaf, "age": months([document.meta.signed_on])}
        entries = _entries(site, leaf.items)
        yield Page(
            leaf.url,
            leaf.titled(title),
            "pages/finder-table.html",
            context,
            document=document.id,
            entries=entries,
        )


def _rows(site: Site, document: Document, today: date) -> Iterator[Row]:
    for section in document.sections:
        yield from (_row(site, each, today) for each in section.provisions if each.effect != "none")


def _entries(site: Site, rows: Iterable[Row]) -> Entries:
    return sections_of(site, (row.card.provision for row in rows))


def _heavy(row: Row) -> int:
    return weight.row(row.card.provision, row.conditions)


def _row(site: Site, provision: Provision, today: date) -> Row:
    if provision.eligible is None:
        return Row(card(site, provision, today), (Outline(NOT_COMPARED),))
    found = outline(site, provision.eligible)
    return Row(card(site, provision, today), found.inner if provision.eligible.all else (found,))
