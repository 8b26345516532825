"""A statement as paper says it: nothing can be opened there, so all that limits it stands in sight."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from generator.model import Document, Later, Provision, Section, Site, related, status
from generator.model.amounts import amounts_in_words
from generator.model.gaps import two_readings
from generator.model.lacks import left
from generator.model.leaflets import LeafletKind
from generator.model.time_in_words import time_in_words
from generator.model.vocabulary import FORCES
from generator.text.characters import normalise
from generator.text.dates import day

UNSAID = "没写管到哪天"  # who passes by takes 没写到期 for 没到期


class Line(NamedTuple):
    """A line of a statement and what it is called, "" where it needs no name."""

    label: str
    text: str


class Item(NamedTuple):
    """A statement, or a measure of a document, with the id of its record."""

    id: str
    title: str
    lines: tuple[Line, ...]


def item(site: Site, provision: Provision, today: date, lacks: Iterable[str], kind: LeafletKind) -> Item:
    """Return a statement ready to be set. `lacks` is what the sheet has said that none tells.

    An audience knows whom its sheet is for. Of the notes paper has room for those that tell of two readings.
    """
    found = [each for each in _lines(site, provision, today, lacks, kind) if each.text]
    return Item(provision.id, provision.title, tuple(found))


def of_measure(measure: Section, name: str) -> Item:
    """A measure in the list of its document."""
    return Item(measure.id, f"{name}：{measure.plain}", ())


def _lines(
    site: Site, provision: Provision, today: date, lacks: Iterable[str], kind: LeafletKind
) -> Iterator[Line]:
    gives = provision.effect != "none"
    section = site.section_of[provision.id]
    document = site.document_of[section.document]
    yield Line("", _standing(site, document, section, provision, today))
    yield Line("", provision.says)
    if gives and kind != "audience":
        yield Line("写给", "、".join(site.audience_of[each].name for each in provision.for_))
    yield Line("条件", "；".join(each.says for each in provision.conditions))
    yield Line("数字", _amounts(provision))
    yield Line("时间", time_in_words(provision))
    yield from map(_later, provision.later)
    yield from (Line(each.text, each.says) for each in _done_to(site, document, provision))
    yield Line("文件没有写", "、".join(each for each in left(provision, ()) if gives and each not in lacks))
    yield Line("文件提到", provision.refers_to or "")
    yield Line("编者注", _two_readings(document, provision))


def _standing(site: Site, document: Document, section: Section, provision: Provision, today: date) -> str:
    """2020年第（一）条，没写管到哪天。文件写明。"""
    which = "" if len(site.documents) == 1 else document.meta.short
    state = status.state(site, provision, today)
    label = UNSAID if state == "unclear" else status.state_label(state, status.period(site, provision))
    return f"{document.meta.signed_on.year}年{which}{document.name_of(section)}，{label}。{FORCES[provision.force]}。"


def _amounts(provision: Provision) -> str:
    """The amounts that nothing above says in the same figures."""
    said = provision.in_sight
    every = zip(provision.amounts, amounts_in_words(provision), strict=True)
    return "；".join(text for amount, text in every if normalise(f"{amount.value}{amount.unit}") not in said)


def _two_readings(document: Document, provision: Provision) -> str:
    """The note on two readings of the original, where the statement itself does not tell them."""
    found = two_readings(document, provision)
    return "" if found in provision.says else found


def _later(later: Later) -> Line:
    """What changed, by what, until when, as known on which day."""
    place = f"，{later.place_}" if later.place_ else ""
    number = f"依据：{later.number}。" if later.number else ""
    until = f"管到{day(later.until)}。" if later.until and day(later.until) not in later.says else ""
    text = f"{later.says}{number}{until}{day(later.checked_on)}查的。"
    return Line(f"后来有变化（{later.as_of}{place}）", text)


def _done_to(site: Site, document: Document, provision: Provision) -> tuple[related.Note, ...]:
    """What other documents do to its sentences."""
    return related.notes(site, document, {id_ for each in provision.quotes for id_ in each.sentences})
