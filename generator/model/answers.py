"""Questions that people ask → answers: in two sentences, with all that decides whether they hold for who asks."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from generator.model import status
from generator.model.asked import Asked
from generator.model.document import Document, Measure, Section
from generator.model.per_site import per_site
from generator.model.provision import Provision, Unknown
from generator.model.reply import Reply
from generator.model.responsibility import named
from generator.model.site import Site
from generator.model.vocabulary import UNKNOWNS

NOT_WRITTEN = "文件没有写{what}。"
ABSENT = "文件里没有写这件事。"
WHOLE = "全文"


@dataclass(frozen=True)
class Clause:
    """Where an answer stands or, of a negative, what is silent: 第（一）条; `section` is None for the whole text."""

    document: Document
    name: str
    section: Section | None


@dataclass(frozen=True)
class Answer:
    """What the clerk reads out: the words, is it that nothing is written, and on what it rests.

    `state` and `until` are those of the first provision on the day asked for; `units` the bodies that the measures
    name, `not_written` what the provisions do not say, in words; `replies` what offices said of it, the newest first,
    never part of the words.
    """

    asked: Asked
    text: str
    negative: bool
    provisions: tuple[Provision, ...]
    clauses: tuple[Clause, ...]
    units: tuple[str, ...]
    not_written: tuple[str, ...]
    replies: tuple[Reply, ...]
    state: status.State | None
    state_label: str
    until: date | None


@per_site
def answers(site: Site, today: date) -> tuple[Answer, ...]:
    """Return the answer to each question of which the site has a provision, or none, in the order of the questions."""
    found = ((each, tuple(filter(None, map(site.provision_of.get, each.answered_by)))) for each in site.asked)
    return tuple(_answer(site, each, mine, today) for each, mine in found if mine or each.absent)


def _answer(site: Site, asked: Asked, provisions: tuple[Provision, ...], today: date) -> Answer:
    first = provisions[0] if provisions else None
    when = status.period(site, first) if first else status.NEVER_SAID
    state = status.state(site, first, today) if first else None
    return Answer(
        asked=asked,
        text=text_of(asked, first),
        negative=bool(asked.unknown or asked.absent),
        provisions=provisions,
        clauses=tuple(_clauses(site, provisions)),
        units=tuple(dict.fromkeys(_units(site, provisions))),
        not_written=tuple(UNKNOWNS[each] for each in _unknown(asked, provisions)),
        replies=tuple(_replies(site, provisions)),
        state=state,
        state_label=status.state_label(state, when) if state else "",
        until=when.last,
    )


def text_of(asked: Asked, first: Provision | None) -> str:
    """The words of an answer: those that the question has, else that it is not written, else the provision's own."""
    if asked.answer:
        return asked.answer
    if first is None:
        return ABSENT
    if asked.unknown:
        silent = NOT_WRITTEN.format(what="、".join(UNKNOWNS[each] for each in asked.unknown))
        return f"{silent}写了的是：{first.title}。"
    return first.says


def _clauses(site: Site, provisions: Iterable[Provision]) -> Iterator[Clause]:
    sections = {each.id: each for each in (site.section_of[one.id] for one in provisions)}
    for section in sections.values():
        document = site.document_of[section.document]
        yield Clause(document, document.name_of(section), section)
    if not sections:
        yield from (Clause(document, WHOLE, None) for document in site.documents)


def _units(site: Site, provisions: Iterable[Provision]) -> Iterator[str]:
    for provision in provisions:
        section = site.section_of[provision.id]
        if isinstance(section, Measure):
            official = site.document_of[section.document].official.measure_of[section.measure]
            yield from (each.unit.short if each.unit else each.name for each in named(site, official))


def _replies(site: Site, provisions: Iterable[Provision]) -> Iterator[Reply]:
    found = dict.fromkeys(reply for each in provisions for reply in site.replies_to.get(each.id, ()))
    yield from sorted(found, key=lambda each: (each.on, each.id), reverse=True)


def _unknown(asked: Asked, provisions: tuple[Provision, ...]) -> list[Unknown]:
    """What the first provision does not say, and what the question is about that none says."""
    lacking = dict.fromkeys((*asked.unknown, *(provisions[0].unknown if provisions else ())))
    return [each for each in UNKNOWNS if each in lacking]
