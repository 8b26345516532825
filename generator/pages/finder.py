"""The finder: which provisions of the document were written for me?"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from generator.model import Provision, Site
from generator.model.eligibility import NOT_COMPARED, Outline, outline
from generator.pages.cards import Card, card
from generator.pages.dates import months, years
from generator.pages.page import Page
from generator.pages.review import named, sections_of


class Row(NamedTuple):
    """A provision in the table for readers without JavaScript."""

    card: Card
    conditions: tuple[Outline, ...]


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the page, unless there is nothing to ask; assets/js/finder.js asks the questions, the table says the same without it."""
    if not site.questions:
        return
    rows = [_row(site, each, today) for each in site.provisions if each.effect != "none"]
    days = [each.meta.signed_on for each in site.documents]
    context = {"questions": site.questions, "rows": rows, "age": months(days), "years": years(days)}
    description = "答几个问题，看看这份文件哪几条写到了您。您的回答不会发出去，也不会存下来。"
    asked = named("finder", site.question_of)
    entries = (*asked, *sections_of(site, (row.card.provision for row in rows)))
    title = "这份文件哪几条写到了我"
    yield Page("finder/", title, "pages/finder.html", context, description, entries=entries)


def _row(site: Site, provision: Provision, today: date) -> Row:
    if provision.eligible is None:
        return Row(card(site, provision, today), (Outline(NOT_COMPARED),))
    found = outline(site, provision.eligible)
    return Row(card(site, provision, today), found.inner if provision.eligible.all else (found,))
