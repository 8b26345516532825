"""还要问清楚的: what the statements of a measure leave open, once for each kind, under the unit that is to answer."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from generator.lexicon.words import words
from generator.model.asking import GROUPS, question
from generator.model.document import Document, Measure, Section
from generator.model.per_site import per_site
from generator.model.places import EVERYBODYS_NUMBER, Unit
from generator.model.provision import Provision, Quote
from generator.model.reply import ASKINGS, Asking, Reply
from generator.model.responsibility import named
from generator.model.site import Site
from generator.text.any_of import any_of
from generator.text.characters import normalise
from generator.text.sentences import sentences

_TWO_READINGS = any_of(words("readings")["two"])


@dataclass(frozen=True)
class Owner:
    """Who is asked: a unit of the site, or a body that it only knows by name; `id` is good for a file's name."""

    id: str
    name: str
    unit: Unit | None


@dataclass(frozen=True)
class Silence:
    """A statement of a gap: what of it is still open, what a reply has answered, and a note on two readings."""

    provision: Provision
    open: tuple[Asking, ...]
    answered: tuple[Asking, ...]
    note: str


@dataclass(frozen=True)
class Gap:
    """One question to one unit: about one measure, one kind of thing that is not written.

    `together`: the other bodies that the measure names; `replies`: all that are about it, ended ones, too.
    """

    id: str
    owner: Owner
    together: tuple[str, ...]
    document: Document
    clause: str
    section: Section
    silences: tuple[Silence, ...]
    replies: tuple[Reply, ...]

    @property
    def settled(self) -> bool:
        """Has everything been answered, by replies that still hold?"""
        return not any(each.open for each in self.silences)

    @property
    def asked(self) -> tuple[Silence, ...]:
        """The statements that the question is about: those of which something is open; settled, all."""
        return tuple(each for each in self.silences if each.open or self.settled)

    @property
    def kinds(self) -> tuple[Asking, ...]:
        """What is asked, in the order of the vocabulary."""
        found = {kind for each in self.asked for kind in (each.answered if self.settled else each.open)}
        return tuple(kind for kind in ASKINGS if kind in found)

    @property
    def question(self) -> str:
        """The question as it can be sent."""
        asked = [each.provision for each in self.asked]
        gives = any(each.effect != "none" for each in asked)
        return question([each.title for each in asked], self.kinds, gives)


@per_site
def gaps(site: Site, today: date) -> tuple[Gap, ...]:
    """Return every gap of the site as it is on the day `today`, in the order of the documents."""
    return tuple(gap for document in site.documents for gap in _of_document(site, document, today))


def by_owner(site: Site, found: Iterable[Gap]) -> list[tuple[Owner, list[Gap]]]:
    """Return (unit, its gaps): units in the order of units.yml, after them those that are only names."""
    lists: dict[Owner, list[Gap]] = {}
    for gap in found:
        lists.setdefault(gap.owner, []).append(gap)
    order = {unit.id: at for at, unit in enumerate(site.units)}
    return sorted(lists.items(), key=lambda each: order.get(each[0].id, len(order)))


def two_readings(document: Document, provision: Provision) -> str:
    """What says that a statement can be read in two ways: the note on its words, its own text or note; "" if none.

    That nobody chooses for the reader, and whom he may ring, is no part of the question.
    """
    beside = (
        each.says
        for each in document.meta.notes
        if any(_overlap(each.quote, quote) for quote in provision.quotes)
    )
    texts = (*beside, provision.says, provision.note or "")
    found = next((each for each in texts if _TWO_READINGS.search(normalise(each))), "")
    return "".join(each for each in sentences(found) if EVERYBODYS_NUMBER not in each)


def _of_document(site: Site, document: Document, today: date) -> Iterator[Gap]:
    for section in document.sections:
        owners = _owners(site, document, section)
        for group in GROUPS:
            silences = tuple(_silences(site, document, section, group, today))
            if silences:
                yield Gap(
                    id=f"{section.id if isinstance(section, Measure) else f'{document.id}-{section.id}'}-{group[0]}",
                    owner=owners[0],
                    together=tuple(each.name for each in owners[1:]),
                    document=document,
                    clause=document.name_of(section),
                    section=section,
                    silences=silences,
                    replies=_replies(site, silences),
                )


def _owners(site: Site, document: Document, section: Section) -> tuple[Owner, ...]:
    """The bodies that the text names for a section, first the one that leads; without any who issued it."""
    official = document.official.measure_of.get(section.measure) if isinstance(section, Measure) else None
    found = named(site, official) if official else ()
    first = sorted(found, key=lambda each: not each.leads)
    owners = dict.fromkeys(_owner(each.name, each.unit) for each in first)
    return tuple(owners) or (
        _owner(document.meta.issuer, site.unit_by_spelling.get(normalise(document.meta.issuer))),
    )


def _owner(name: str, unit: Unit | None) -> Owner:
    if unit:
        return Owner(unit.id, unit.short, unit)
    return Owner(f"name-{sha256(normalise(name).encode()).hexdigest()[:8]}", name, None)


def _silences(
    site: Site, document: Document, section: Section, group: tuple[Asking, ...], today: date
) -> Iterator[Silence]:
    """The statements of a section that leave something of `group` open, or left it until a reply came."""
    for provision in section.provisions:
        note = two_readings(document, provision) if "reading" in group else ""
        lacking = [each for each in group if each in provision.unknown or (each == "reading" and note)]
        holding = [each for each in site.replies_to.get(provision.id, ()) if not each.ended(today)]
        answered = [each for each in lacking if any(one.settles(provision.id, each) for one in holding)]
        if lacking:
            still_open = tuple(each for each in lacking if each not in answered)
            yield Silence(provision, still_open, tuple(answered), note)


def _overlap(one: Quote, other: Quote) -> bool:
    """Do two quotes have words of the same place in common?"""
    return any(
        a.sentence == b.sentence and a.start < b.end and b.start < a.end
        for a in one.spans
        for b in other.spans
    )


def _replies(site: Site, silences: Iterable[Silence]) -> tuple[Reply, ...]:
    """The replies about any of it, each once, the newest first."""
    found = (
        reply
        for each in silences
        for reply in site.replies_to.get(each.provision.id, ())
        if any(reply.settles(each.provision.id, kind) for kind in (*each.open, *each.answered))
    )
    return tuple(sorted(dict.fromkeys(found), key=lambda each: (each.on, each.id), reverse=True))
