"""The finder: which provisions of the document were written for me?"""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from typing import NamedTuple

from generator.model import Document, Provision, Site
from generator.model.eligibility import NOT_COMPARED, Outline, outline
from generator.pages import weight
from generator.pages.cards import Card, card
from generator.pages.documents import newest_first
from generator.pages.page import Context, Page
from generator.pages.review import Entries, named, sections_of
from generator.pages.split import is_long, leaves
from generator.text.dates import months, years

TITLE = "这份文件哪几条写到了我"


Conditions = tuple[Outline, ...]


class Row(NamedTuple):
    """A provision in the table for readers without JavaScript."""

    card: Card
    conditions: Conditions


Told = tuple[Provision, Conditions]  # what becomes a row when its page is written


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the page, unless there is nothing to ask; assets/js/finder.js asks the questions, the table says the same without it.

    Where the table is too long for one page, each document has its own.
    """
    if not site.questions:
        return
    rows_of = {each.id: list(_told(site, each)) for each in site.documents}
    rows = [row for found in rows_of.values() for row in found]
    apart = is_long(site, sum(map(_heavy, rows)))
    days = [each.meta.signed_on for each in site.documents]
    context = {
        "questions": site.questions,
        "count": len(rows),
        "documents": [
            (each, f"finder/{each.id}/", len(rows_of[each.id])) for each in newest_first(site) if apart
        ],
        "age": months(days),
        "years": years(days),
    }
    needs = partial(_context, site, [] if apart else rows, today, context)
    description = "答几个问题，看看这份文件哪几条写到了您。您的回答不会发出去，也不会存下来。"
    asked = named("finder", site.question_of)
    entries = asked if apart else (*asked, *_entries(site, rows))
    yield Page("finder/", TITLE, "pages/finder.html", needs, description, entries=entries)
    for document in site.documents if apart else ():
        yield from _tables(site, document, rows_of[document.id], today)


def _context(site: Site, rows: list[Told], today: date, context: Context) -> Context:
    return {**context, "rows": _rows(site, rows, today)}


def _tables(site: Site, document: Document, rows: list[Told], today: date) -> Iterator[Page]:
    title = f"{document.meta.short}：写给谁"
    for leaf in leaves(site, f"finder/{document.id}/", rows, _heavy):
        context = {"title": title, "leaf": leaf, "age": months([document.meta.signed_on])}
        yield Page(
            leaf.url,
            leaf.titled(title),
            "pages/finder-table.html",
            partial(_context, site, list(leaf.items), today, context),
            document=document.id,
            entries=_entries(site, leaf.items),
            sections=document.sections,
        )


def _told(site: Site, document: Document) -> Iterator[Told]:
    for section in document.sections:
        for each in section.provisions:
            if each.effect != "none":
                yield each, _conditions(site, each)


def _conditions(site: Site, provision: Provision) -> Conditions:
    if provision.eligible is None:
        return (Outline(NOT_COMPARED),)
    found = outline(site, provision.eligible)
    return found.inner if provision.eligible.all else (found,)


def _rows(site: Site, told: Iterable[Told], today: date) -> list[Row]:
    return [Row(card(site, provision, today), conditions) for provision, conditions in told]


def _entries(site: Site, rows: Iterable[Told]) -> Entries:
    return sections_of(site, (provision for provision, _ in rows))


def _heavy(row: Told) -> int:
    return weight.row(*row)
