"""What an assistant is told of documents, statements and hits: plain values, with the official words beside ours."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from generator.model import (
    Amount,
    Contact,
    Document,
    Later,
    Measure,
    Provision,
    Quote,
    Reply,
    Site,
    Time,
    document_state,
    status,
    urls,
)
from generator.model.asking import ASKING_WORDS
from generator.model.responsibility import named
from generator.model.vocabulary import EFFECTS, FORCES, UNKNOWNS, amount_in_words
from generator.search.entries import Entry

Told = dict[str, Any]


def document(site: Site, each: Document, today: date) -> Told:
    """A document: number, dates, how long it counts in its own words, and how it stands on the day `today`."""
    meta = each.meta
    return {
        "id": each.id,
        "title": meta.title,
        "number": meta.cited,
        "issuer": meta.issuer,
        "signed_on": meta.signed_on.isoformat(),
        "year": meta.signed_on.year,
        "validity": document_state.says(each),
        "state": document_state.words([each], today).home,
        "example": meta.example,
        "measures": len(each.official.measures),
        "sentences": len(each.official.sentences),
        "url": urls.whole(site, urls.document(each.id)),
    }


def source(site: Site, each: Document, today: date) -> Told:
    """The document that something is from, in short."""
    known = document(site, each, today)
    return {key: known[key] for key in ("id", "number", "issuer", "signed_on", "year", "state", "example")}


def statement(site: Site, provision: Provision, today: date) -> Told:
    """All that is known of a statement, on the day `today`."""
    section = site.section_of[provision.id]
    held = site.document_of[section.document]
    cited = dict.fromkeys(id_ for _, quote in provision.every_quote() for id_ in quote.sentences)
    return {
        **in_short(site, provision, today),
        "effect": EFFECTS[provision.effect],
        "force": FORCES[provision.force],
        "force_word": provision.force_word,
        "for": [site.audience_of[each].name for each in provision.for_],
        "about": [site.audience_of[each].name for each in provision.about],
        "needs": [site.need_of[each].name for each in provision.needs],
        "units": list(_units(site, provision)),
        "quotes": [_quote(held, each) for each in provision.quotes],
        "sentences": [{"id": id_, "text": held.official.sentence_of[id_].text} for id_ in cited],
        "conditions": [
            {"says": each.says, "quote": _quote(held, each.quote)} for each in provision.conditions
        ],
        "time": _time(held, provision.time) if provision.time else None,
        "amounts": [_amount(each) for each in provision.amounts],
        "not_written": [UNKNOWNS[each] for each in provision.unknown],
        "refers_to": provision.refers_to,
        "note": provision.note,
        "later": [_later(each) for each in provision.later],
        "replies": [reply(site, each, today) for each in site.replies_to.get(provision.id, ())],
        "ask": [_contact(number, site.contact_of.get(number)) for number in provision.ask],
    }


def in_short(site: Site, provision: Provision, today: date) -> Told:
    """A statement as a list has it: what it says, where the document has it, how it stands on the day `today`."""
    section = site.section_of[provision.id]
    held = site.document_of[section.document]
    found = status.state(site, provision, today)
    return {
        "id": provision.id,
        "title": provision.title,
        "says": provision.says,
        "state": found,
        "state_says": status.state_label(found, status.period(site, provision)),
        "state_means": status.STATE_MEANINGS[found],
        "document": source(site, held, today),
        "clause": held.name_of(section),
        "url": urls.whole(site, urls.provision(site, provision)),
    }


def hit(site: Site, entry: Entry, today: date) -> Told:
    """An entry of the search: a statement, or another thing of the site."""
    if entry.kind == "provision":
        return {"kind": entry.kind, **in_short(site, site.provision_of[entry.id], today)}
    held = site.document_of.get(entry.document)
    return {
        "kind": entry.kind,
        "id": entry.id or None,
        "title": entry.title,
        "says": entry.shown,
        "document": source(site, held, today) if held else None,
        "clause": entry.clause or None,
        "url": urls.whole(site, entry.url),
    }


def reply(site: Site, each: Reply, today: date) -> Told:
    """What an office said later; no part of the document."""
    return {
        "office": site.office_of(each),
        "on": each.on.isoformat(),
        "paper": each.paper,
        "answers": [ASKING_WORDS[kind] for kind in each.answers],
        "says": each.says,
        "quote": each.quote,
        "until": each.until.isoformat() if each.until else None,
        "ended": each.ended(today),
    }


def _units(site: Site, provision: Provision) -> Iterator[str]:
    section = site.section_of[provision.id]
    if isinstance(section, Measure):
        official = site.document_of[section.document].official.measure_of[section.measure]
        yield from (each.unit.name if each.unit else each.name for each in named(site, official))


def _quote(held: Document, quote: Quote) -> Told:
    """Official words as they stand in the text, and their sentences."""
    official = held.official.sentence_of
    return {
        "text": "".join(official[each.sentence].text[each.start : each.end] for each in quote.spans),
        "sentences": list(quote.sentences),
    }


def _time(held: Document, time: Time) -> Told:
    days = {"from": time.from_, "until": time.until}
    return {
        **{key: each.isoformat() if each else None for key, each in days.items()},
        "year": time.year,
        "during": time.during,
        "cohort": time.cohort,
        "permanent": bool(time.permanent),
        "quote": _quote(held, time.quote) if time.quote else None,
    }


def _amount(amount: Amount) -> Told:
    return {
        "says": amount_in_words(amount),
        "value": str(amount.value),
        "unit": amount.unit,
        "bound": amount.bound,
    }


def _later(later: Later) -> Told:
    return {
        "as_of": later.as_of,
        "says": later.says,
        "place": later.place_,
        "number": later.number,
        "source": later.source,
        "checked_on": later.checked_on.isoformat(),
    }


def _contact(number: str, contact: Contact | None) -> Told:
    return {"number": number, "name": contact.name if contact else None}
