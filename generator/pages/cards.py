"""A provision as the reader meets it: all that the page says of it, in plain words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from generator.model import (
    Contact,
    Document,
    Later,
    Provision,
    Section,
    Site,
    related,
    status,
    urls,
)
from generator.model.amounts import amounts_in_words
from generator.model.per_site import per_site
from generator.model.places import EVERYBODYS_NUMBER
from generator.model.time_in_words import time_in_words
from generator.model.vocabulary import EFFECT_WORDS, EFFECTS, FORCES
from generator.official.labels import sentence_label
from generator.pages.replies import Told, told
from generator.text.characters import full_width
from generator.text.dates import month

FIRMNESS, WORTH = tuple(FORCES), tuple(EFFECTS)


@dataclass(frozen=True)
class Link:
    """Words, and the address they lead to, if any."""

    text: str
    url: str | None


@dataclass(frozen=True)
class Passage:
    """A sentence of the text cut into pieces (text, is it quoted?), to be read in place."""

    document: str
    sentence: str
    label: str
    url: str
    pieces: tuple[tuple[str, bool], ...]


@dataclass(frozen=True)
class Change:
    """A later rule, and whether it, too, has ended."""

    later: Later
    ended: bool


@dataclass(frozen=True)
class Card:
    """Everything a template needs to show a provision."""

    provision: Provision
    url: str
    signed_on: date
    state: status.State
    state_label: str
    state_short: str
    period: status.Period
    between: status.Between
    time: str
    force: str
    effect: str
    effect_mark: str
    for_: tuple[Link, ...]
    about: tuple[Link, ...]
    conditions: tuple[tuple[str, str], ...]
    amounts: tuple[str, ...]
    ask: tuple[Contact, ...]
    passages: tuple[Passage, ...]
    later: tuple[Change, ...]
    measure: Link
    document: Link | None
    related: tuple[related.Note, ...]
    replies: tuple[Told, ...]


def card(site: Site, provision: Provision, today: date) -> Card:
    """Return `provision` ready to be shown on the day `today`; made once for all pages of a site."""
    made, key = _made(site), (provision.id, today)
    if key not in made:
        made[key] = _card(site, provision, today)
    return made[key]


@per_site
def _made(_site: Site) -> dict[tuple[str, date], Card]:
    """The cards that were made. A statement stands on the page of its measure and in several guides."""
    return {}


def _card(site: Site, provision: Provision, today: date) -> Card:
    section = site.section_of[provision.id]
    document = site.document_of[section.document]
    state, period = status.state(site, provision, today), status.period(site, provision)
    return Card(
        provision=provision,
        url=urls.provision(site, provision),
        signed_on=document.meta.signed_on,
        state=state,
        state_label=status.state_label(state, period),
        state_short=status.STATE_WORDS[state].short,
        period=period,
        between=status.between(site, provision),
        time=time_in_words(provision),
        force=FORCES[provision.force],
        effect_mark=EFFECT_WORDS[provision.effect].mark,
        effect=EFFECTS[provision.effect],
        for_=tuple(_audience(site, id_) for id_ in provision.for_),
        about=tuple(_audience(site, id_) for id_ in provision.about),
        conditions=tuple((each.says, full_width(each.quote.text)) for each in provision.conditions),
        amounts=amounts_in_words(provision),
        ask=tuple(site.contact_of[number] for number in provision.ask if number != EVERYBODYS_NUMBER),
        passages=tuple(_passages(document, section, provision)),
        later=tuple(Change(each, each.until is not None and each.until < today) for each in provision.later),
        measure=Link(document.name_of(section), urls.section(section)),
        document=_document(site, document),
        replies=told(site, site.replies_to.get(provision.id, ()), today),
        related=related.notes(site, document, {id_ for each in provision.quotes for id_ in each.sentences}),
    )


def cards(site: Site, provisions: Iterable[Provision], today: date) -> list[Card]:
    """Return cards in the order of `provisions`."""
    return [card(site, each, today) for each in provisions]


def states(found: list[Card]) -> list[tuple[status.State, str, int]]:
    """Every state in a word, and how many of `found` are in it; the browser counts again."""
    return [
        (state, words.short, sum(each.state == state for each in found))
        for state, words in status.STATE_WORDS.items()
    ]


def _passages(document: Document, section: Section, provision: Provision) -> Iterator[Passage]:
    """Yield every sentence that is quoted, once, in the order in which the provision quotes them."""
    text_of = {each.id: each.text for each in section.sentences}
    spans = [quote.spans[0] for quote in provision.quotes if quote.spans]
    for sentence in dict.fromkeys(each.sentence for each in spans):
        mine = sorted((each.start, each.end) for each in spans if each.sentence == sentence)
        yield Passage(
            document=document.id,
            sentence=sentence,
            label=sentence_label(sentence, document.official.names),
            url=urls.sentence(document.id, sentence),
            pieces=tuple(_pieces(text_of[sentence], mine)),
        )


def _pieces(sentence: str, quoted: list[tuple[int, int]]) -> Iterator[tuple[str, bool]]:
    """Cut `sentence` at the quotes; where they overlap, they stand alone, without their sentence."""
    if any(one[1] > other[0] for one, other in pairwise(quoted)):
        yield from ((sentence[start:end], True) for start, end in quoted)
        return
    at = 0
    for start, end in quoted:
        yield sentence[at:start], False
        yield sentence[start:end], True
        at = end
    yield sentence[at:], False


def _document(site: Site, document: Document) -> Link | None:
    """The document that a provision is from, where the site has several."""
    if len(site.documents) == 1:
        return None
    signed = document.meta.signed_on
    text = f"{document.meta.short}（{month(signed)}）"
    return Link(text, urls.document(document.id))


def _audience(site: Site, id_: str) -> Link:
    audience = site.audience_of[id_]
    return Link(audience.name, f"for/{id_}/" if audience.guide else None)
