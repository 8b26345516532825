"""Which records of the nationwide library does a site use? Only these reach its pages, search and finder."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from itertools import chain
from typing import Any, TypeVar

from generator.model import Contact, Provision, Question, Record, Site, Synonym, Term
from generator.model.places import EVERYBODYS_NUMBER
from generator.model.searched import plain, searched
from generator.text.borders import mentions
from generator.text.characters import normalise
from generator.text.occurring import Words

R = TypeVar("R", bound=Record)
_LONG_NUMBER = re.compile("[0-9]{4,}")
NONE_OF_THESE = "other"  # the id of the option for who finds himself in none


def used(site: Site) -> Site:
    """Return `site` without the records of the library that nothing in it uses, and its terms as the text has them."""
    provisions = site.provisions
    questions = tuple(_questions(site.questions, provisions))
    people = {id_ for each in provisions for id_ in (*each.for_, *each.about)}
    site = replace(
        site,
        questions=questions,
        audiences=_kept(site.audiences, "id", people),
        needs=_kept(site.needs, "id", {id_ for each in provisions for id_ in each.needs}),
        contacts=_kept(site.contacts, "number", _asked(site)),
    )
    forms = (form for each in site.terms for form in each.as_written)
    words = (word for each in site.synonyms if each.packaged for word in each.written or each.said)
    wanted = Words(map(plain, chain(forms, words)))
    there = wanted.found_in(searched(replace(site, terms=())))
    site = replace(site, terms=tuple(_terms(site, there)))
    there |= wanted.found_in(searched(replace(site, documents=())))  # what the terms say
    return replace(site, synonyms=tuple(_synonyms(site, there)))


def _kept(records: tuple[R, ...], key: str, wanted: Collection[str]) -> tuple[R, ...]:
    return tuple(each for each in records if not each.packaged or getattr(each, key) in wanted)


def _asked(site: Site) -> set[str]:
    """The numbers that a provision or unit gives, and those that the official text or ours names."""
    asked = chain((each.ask for each in site.provisions), (each.ask for each in site.units))
    numbers = {EVERYBODYS_NUMBER, *chain.from_iterable(asked)}
    own = [each for each in (*site.sections, *site.audiences, *site.needs) if not each.packaged]
    texts = chain((each.text for each in site.documents), (text for each in own for _, text in each.texts))
    digits = " ".join(run for text in texts for run in _LONG_NUMBER.findall(text))
    return numbers | {each.number for each in site.contacts if _names(digits, each)}


def _names(texts: str, contact: Contact) -> bool:
    """Three digits may be any amount; a longer number of the text is the service's."""
    return len(contact.number) > len("110") and contact.number in texts


def _terms(site: Site, there: Collection[str]) -> Iterator[Term]:
    """The site's own terms, and those of the library that its texts have (`there`) and it does not explain itself."""
    own = {normalise(form) for each in site.terms if not each.packaged for form in each.as_written}
    forms = [
        tuple(one for one in each.as_written if not each.packaged or normalise(one) not in own)
        for each in site.terms
    ]
    place_of, end = _first_mentions(site, map(normalise, chain.from_iterable(forms)))
    found: list[tuple[int, Term]] = []
    for term, mine in zip(site.terms, forms, strict=True):
        at = [place_of[form] for form in map(normalise, mine) if form in place_of]
        if not term.packaged or at or any(plain(each) in there for each in mine):
            found.append((min(at, default=end), term.model_copy(update={"as_written": mine})))
    yield from (term for _, term in sorted(found, key=lambda each: each[0]))


def _first_mentions(site: Site, forms: Iterable[str]) -> tuple[dict[str, int], int]:
    """Where each of the words first stands as a word in the official texts, one behind the other; and their end."""
    wanted, found, behind = Words(forms), dict[str, int](), 0
    for document in site.documents:
        text = normalise(document.text)
        here = {each: next(mentions(text, each), -1) for each in wanted.standing_in(text)}
        found |= {each: behind + at for each, at in here.items() if at >= 0}
        wanted.discard(found.keys() & here.keys())
        behind += len(text)
    return found, behind


def _synonyms(site: Site, there: Collection[str]) -> Iterator[Synonym]:
    """The site's own synonyms, and those of the library that lead to a word that is `there`, or say what is not."""
    own = [each for each in site.synonyms if not each.packaged]
    absent = {plain(word) for each in own if not each.written for word in each.said}
    named = {plain(word) for each in own for word in each.said}
    for each in site.synonyms:
        if not each.packaged:
            yield each
        elif each.written:
            said = tuple(word for word in each.said if plain(word) not in absent)
            written = tuple(word for word in each.written if plain(word) in there)
            if said and written:
                yield each.model_copy(update={"said": said, "written": written})
        elif not any(plain(word) in there or plain(word) in named for word in each.said):
            yield each


def _questions(questions: Iterable[Question], provisions: Iterable[Provision]) -> Iterator[Question]:
    """The site's own questions, and those of the library that a provision asks, with the options that it names.

    A question is the site's own as soon as it has an option of its own, if only by its id.
    """
    leaves = [leaf for each in provisions if each.eligible for leaf in each.eligible.leaves()]
    named = {(leaf.question, option) for leaf in leaves for option in leaf.is_ or ()}
    asked = {question for question, _ in named}
    for question in questions:
        if any(not each.packaged for each in question.options):
            yield question
        elif question.id in asked:
            yield _asked_here(question, named)


def _asked_here(question: Question, named: Collection[tuple[str | None, str]]) -> Question:
    """The question with the options that a provision names, and asked whom one of the options left is for."""
    options = [
        each for each in question.options if each.id == NONE_OF_THESE or (question.id, each.id) in named
    ]
    changed: dict[str, Any] = {"options": tuple(options)}
    if question.when and question.when.question:
        left = tuple(each for each in question.when.is_ or () if (question.when.question, each) in named)
        changed["when"] = question.when.model_copy(update={"is_": left}) if left else None
    return question.model_copy(update=changed)
