"""A: is each answer to what people ask borne out, and each question there once? (data/questions.yml)"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.model import Asked, Document, Finding, Place, Provision, Section, Site
from generator.model.per_site import per_site
from generator.model.searched import plain
from generator.model.vocabulary import UNKNOWNS
from generator.rules.registry import rule
from generator.text.occurring import Words
from generator.text.sentences import sentences

FILE = "data/questions.yml"
MOST_SENTENCES = 2
_MARKS = re.compile(r"[\s？?！!。，,、“”：:的了吗呢啊呀吧]|请问|我想问")


@rule("A101")
def written_after_all(site: Site) -> Iterator[Finding]:
    """回答说没有写，事项的 unknown 里却没有它。"""
    by_id = site.provision_of
    for asked in site.asked:
        for index, unknown in enumerate(asked.unknown):
            for id_ in asked.answered_by:
                if id_ in by_id and unknown not in by_id[id_].unknown:
                    message = f"“{id_}”的 unknown 里没有 {unknown}（{UNKNOWNS[unknown]}）。"
                    hint = "请核对原文：写了的，不能答没有写；没写的，补进那一项的 unknown。"
                    yield Finding(asked.place("unknown", index), message, hint)


@rule("A102")
def word_is_there(site: Site) -> Iterator[Finding]:
    """回答说整件事都没有写，原文里却有这个词。"""
    texts = [(document, plain(document.text)) for document in site.documents]
    for asked in site.asked:
        for index, word in enumerate(asked.absent):
            for document, text in texts:
                if plain(word) in text:
                    message = f"“{document.meta.short}”的原文里有“{word}”。"
                    yield Finding(asked.place("absent", index), message, "请写明是哪几项回答，或者换一个词。")


@rule("A103")
def asked_twice(site: Site) -> Iterator[Finding]:
    """两个问题其实是同一个问题。"""
    meant = {
        plain(said): plain(each.written[0]) for each in site.synonyms if each.written for said in each.said
    }
    meaning = _Meaning(meant)
    first: dict[str, Asked] = {}
    for asked in site.asked:
        for keys, words in (
            (("asks",), asked.asks),
            *((("also", n), each) for n, each in enumerate(asked.also)),
        ):
            same = first.setdefault(meaning.core(words), asked)
            if same is not asked:
                message = f"“{words}”和“{same.id}”问的是同一件事。"
                yield Finding(asked.place(*keys), message, "请合并成一个问题，或者去掉这个问法。")


class _Meaning:
    """Questions without particles and marks, their words in the words of the documents, the longest first."""

    def __init__(self, meant: Mapping[str, str]) -> None:
        self._meant = meant
        self._order = {each: at for at, each in enumerate(sorted(meant, key=len, reverse=True))}
        self._known = Words(meant)

    def core(self, words: str) -> str:
        """What is left of a question."""
        core, done = _MARKS.sub("", plain(words)), -1
        while found := [each for each in self._known.standing_in(core) if self._order[each] > done]:
            said = min(found, key=self._order.__getitem__)
            done = self._order[said]
            core = core if self._meant[said] in core else core.replace(said, self._meant[said])
        return core


@rule("A104")
def answer_too_long(site: Site) -> Iterator[Finding]:
    """回答超过两句。"""
    for asked in site.asked:
        if asked.answer and len(sentences(asked.answer)) > MOST_SENTENCES:
            message = f"回答有 {len(sentences(asked.answer))} 句，最多 {MOST_SENTENCES} 句。"
            yield Finding(asked.place("answer"), message, "条件、没有写的，卡片上另有地方。")


def is_of_answer(place: Place) -> bool:
    """Is it in the file of the questions?"""
    return place.path == FILE


@per_site
def readings(site: Site) -> tuple[Site, ...]:
    """Return `site` with its answers in the place of its provisions, for the rules that read what is told; none without.

    An answer must tell what the first of its provisions tells, and may say what the others say: their quotes are
    among its own only in the second, wide reading. What is wrong with it is wrong in both.
    """
    return tuple(each for each in (_as_told(site, wide=False), _as_told(site, wide=True)) if each.provisions)


def _as_told(site: Site, wide: bool) -> Site:
    told: dict[str, list[Provision]] = {}
    for asked in site.asked:
        mine = list(filter(None, map(site.provision_of.get, asked.answered_by)))
        if asked.answer and mine:
            section = site.section_of[mine[0].id]
            told.setdefault(section.id, []).append(_as_provision(asked, mine if wide else mine[:1]))
    documents = (_with(document, told) for document in site.documents)
    return replace(site, documents=tuple(each for each in documents if each.sections), asked=())


def _as_provision(asked: Asked, mine: list[Provision]) -> Provision:
    quotes = {each.text: each for one in mine for each in one.quotes}
    told = mine[0].model_copy(
        update={
            "id": asked.id,
            "says": asked.answer,
            "quotes": tuple(quotes.values()),
            "conditions": tuple(each for one in mine for each in one.conditions),
            "amounts": tuple(each for one in mine for each in one.amounts),
        }
    )
    return told.moved(asked, "answer")


def _with(document: Document, told: Mapping[str, list[Provision]]) -> Document:
    """The sections of the document that answers stand for, with these in them."""

    def changed(section: Section) -> dict[str, tuple[Provision, ...]]:
        return {"provisions": tuple(told[section.id])}

    measures = (each.model_copy(update=changed(each)) for each in document.measures if each.id in told)
    parts = (each.model_copy(update=changed(each)) for each in document.parts if each.id in told)
    return replace(document, measures=tuple(measures), parts=tuple(parts))
