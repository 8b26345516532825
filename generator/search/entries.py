"""What can be found: one entry for each provision, measure, unit, contact, guide and term of the site."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from generator.model import Document, Measure, Provision, Section, Site, status, urls
from generator.official.labels import sentence_label

# “给多少、怎么申请，没有写。” says what is *not* there; nobody who searches for it should land here.
LONGEST_SHOWN = 40
# Weight of people's own words: less than those of the statement, more than those of its conditions.
HEARD = 2.0
OLDER = 0.96  # for each newer document of the site, of …
MOST_OLDER = 3  # … so many
_ASIDE = re.compile("[（(][^（()）]*[）)]")
_NOT_THERE = re.compile("[^。！？]*(?:没有(?:写|列|解释|说|查到)|没写)[^。！？]*[。！？]?")


class Field(NamedTuple):
    """A text of an entry, and how much a word in it counts; `heard`: it is what people say, not what is written."""

    text: str
    weight: float
    heard: bool = False


class Entry(NamedTuple):
    """A thing to find.

    `shown` is what the page of results says of it, `fields` are the words it is found by, `prior` below 1
    moves it down. `group` is the page it stands on: results of one group are spread. `clause` is where the document
    has it: 第（一）条; `document` is the id of the document, `id` that of the provision or question.
    """

    kind: str
    title: str
    url: str
    shown: str
    fields: tuple[Field, ...]
    prior: float
    group: str
    year: int | None = None
    state: str = ""
    period: status.Period = status.NEVER_SAID
    audiences: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    people: str = ""
    unknown: tuple[str, ...] = ()
    has_amounts: bool = False
    clause: str = ""
    document: str = ""
    conditions: tuple[str, ...] = ()
    later: str = ""
    id: str = ""


def entries(site: Site, today: date) -> list[Entry]:
    """Return everything that can be found, page by page."""
    found: list[Entry] = []
    questions = _questions(site)
    for section in site.sections:
        if isinstance(section, Measure):
            found.append(_measure(site, section))
        place = _place(site, section)
        found += [
            _provision(site, place, each, today, questions.get(each.id, ())) for each in section.provisions
        ]
    for document in site.documents:
        found += [_unwritten(document, each) for each in document.unwritten]
        found += _untold(document)
    newest = _newest_first(site)
    aged = (each._replace(prior=each.prior * newest[each.document]) for each in found)
    return [*aged, *_units(site), *_contacts(site), *_guides(site), *_terms(site)]


def _newest_first(site: Site) -> Mapping[str, float]:
    """Document → by how much its entries move down: where scores are close, the newer document comes first."""
    newest = sorted(site.documents, key=lambda each: each.meta.signed_on, reverse=True)
    return {each.id: OLDER ** min(at, MOST_OLDER) for at, each in enumerate(newest)}


def _questions(site: Site) -> Mapping[str, list[str]]:
    """Provision → the wordings of the questions that it answers."""
    found: dict[str, list[str]] = {}
    for asked in site.asked:
        for provision in asked.answered_by:
            found.setdefault(provision, []).extend((asked.asks, *asked.also))
    return found


class _Place(NamedTuple):
    """What the provisions of a section have in common."""

    section: str
    names: tuple[str, str]
    document: str
    clause: str
    year: int


def _place(site: Site, section: Section) -> _Place:
    document = site.document_of[section.document]
    names = (section.plain, section.title if isinstance(section, Measure) else "")
    return _Place(section.id, names, document.id, document.name_of(section), document.meta.signed_on.year)


def _provision(
    site: Site, place: _Place, provision: Provision, today: date, questions: Iterable[str]
) -> Entry:
    people = [site.audience_of[each] for each in provision.for_]
    state = status.state(site, provision, today)
    return Entry(
        kind="provision",
        title=provision.title,
        url=urls.provision(site, provision),
        shown=provision.says,
        fields=(
            *_fields(
                (5, [provision.title]),
                (2.5, [said(provision.says)]),
                (2.5, [quote.text for quote in provision.quotes]),
                (1.5, [bare(quote.text) for quote in provision.quotes]),
                (1, [said(each.says) for each in provision.conditions]),
                (0.8, place.names),
                (0.8, [each.name for each in people] + [site.need_of[each].name for each in provision.needs]),
            ),
            *(Field(each, HEARD, heard=True) for each in (*provision.heard, *questions)),
        ),
        prior=(0.94 if provision.effect == "none" else 1.0) * (0.95 if state == "expired" else 1.0),
        group=place.section,
        year=place.year,
        state=status.between(site, provision),
        period=status.period(site, provision),
        audiences=(*provision.for_, *provision.about),
        needs=provision.needs,
        people="、".join(each.name for each in people),
        unknown=provision.unknown,
        has_amounts=bool(provision.amounts),
        clause=place.clause,
        document=place.document,
        conditions=tuple(each.says for each in provision.conditions),
        later=provision.later[0].says if provision.later else "",
        id=provision.id,
    )


def _measure(site: Site, measure: Measure) -> Entry:
    return Entry(
        kind="measure",
        title=measure.plain,
        url=urls.section(measure),
        shown=measure.summary,
        fields=_fields(
            (4, [measure.plain, measure.title]),
            (2, [said(measure.summary)]),
            (1.5, [each.text for each in measure.sentences]),
            (1, [bare(each.text) for each in measure.sentences]),
        ),
        prior=0.9,
        group=measure.id,
        year=site.document_of[measure.document].meta.signed_on.year,
        clause=site.document_of[measure.document].name_of(measure),
        document=measure.document,
    )


def _unwritten(document: Document, measure: Measure) -> Entry:
    """A measure that is a draft is found by its original text."""
    official = document.official.measure_of[measure.measure]
    texts = [each.text for each in official.sentences]
    return Entry(
        kind="measure",
        title=official.title or document.official.names[f"m{measure.measure:02}"],
        url=urls.section(measure),
        shown=f"这一条还没有改成大白话。原文：{''.join(texts)[:LONGEST_SHOWN]}",
        fields=_fields((4, [official.title]), (1.5, texts), (1, map(bare, texts))),
        prior=0.8,
        group=measure.id,
        year=document.meta.signed_on.year,
        clause=document.name_of(measure),
        document=document.id,
    )


def _untold(document: Document) -> Iterator[Entry]:
    """Sentences that no provision of a finished section tells: what was left out, what stands in a draft part."""
    told = {
        span.sentence
        for section in document.sections
        for each in section.provisions
        for quote in each.quotes
        for span in quote.spans
    }
    unwritten = {sentence.id for each in document.unwritten for sentence in each.sentences}
    for sentence in document.official.sentences:
        if sentence.id not in told | unwritten:
            yield Entry(
                kind="original",
                title=f"原文：{sentence.text[:LONGEST_SHOWN]}",
                url=urls.sentence(document.id, sentence.id),
                shown=sentence.text,
                fields=_fields((1.5, [sentence.text])),
                prior=0.5,
                group=document.id,
                year=document.meta.signed_on.year,
                clause=sentence_label(sentence.id, document.official.names),
                document=document.id,
            )


def _units(site: Site) -> Iterator[Entry]:
    for unit in site.units:
        names = (unit.short, *unit.as_written)
        later = [each.says for each in unit.later]
        fields = _fields((6, names), (3, [unit.name]), (1, [unit.does]), (0.5, later))
        # “各责任部门” is nobody to turn to.
        prior = 0.5 if unit.kind == "统称" else 0.9
        yield Entry("unit", unit.short, f"units/{unit.id}/", unit.does, fields, prior, "units")


def _contacts(site: Site) -> Iterator[Entry]:
    for contact in site.contacts:
        title = f"{contact.number} {contact.name}"
        fields = _fields((6, [title]), (2.5, [contact.what_for]), (0.5, [contact.run_by]))
        yield Entry(
            "contact", title, f"contacts/#tel-{contact.number}", contact.what_for, fields, 0.8, "contacts"
        )


def _guides(site: Site) -> Iterator[Entry]:
    for audience in site.audiences:
        if audience.guide:
            fields = _fields((4, [audience.name, *audience.official]), (1, [said(audience.intro)]))
            url, intro = f"for/{audience.id}/", audience.intro
            yield Entry("audience", f"写给{audience.name}的", url, intro, fields, 0.6, "for")
    for need in site.needs:
        fields = _fields((4, [need.name]), (1, [said(need.intro)]))
        yield Entry("need", need.name, f"needs/{need.id}/", need.intro, fields, 0.6, "needs")


def _terms(site: Site) -> Iterator[Entry]:
    for term in site.terms:
        # Not by its explanation: whoever uses those words looks for what the document says of the matter.
        fields = _fields((4, [term.term, *term.as_written]))
        yield Entry("term", term.term, f"terms/#term-{term.id}", term.says, fields, 0.40, "terms")


def said(text: str) -> str:
    """Leave out the sentences that say what the document does not say."""
    return _NOT_THERE.sub("", text)


def bare(text: str) -> str:
    """瞪羚(潜在)企业 is looked for as 瞪羚企业; "" if nothing stands in brackets."""
    without = _ASIDE.sub("", text)
    return without if without != text else ""


def _fields(*found: tuple[float, Iterable[str]]) -> tuple[Field, ...]:
    return tuple(Field(text, weight) for weight, texts in found for text in texts if text)
