"""The official text as an assistant reads it: word for word, with what was made of every clause."""

from datetime import date
from typing import Any

from generator.assistant import statements
from generator.assistant.known import one_of
from generator.model import Document, Section, Site, coverage, urls
from generator.model.coverage import Clause, Stretch
from generator.official import Sentence
from generator.official.labels import sentence_label, stretch

MADE = {"told": "写成了大白话", "left_out": "没有写成事项，写明了原因", "unwritten": "还没有写成大白话"}


def clause(site: Site, held: Document, wanted: str, today: date) -> dict[str, Any]:
    """Return the sentences of a measure (m03, 第（三）条, the id of its page) or one sentence (m03s02) of `held`.

    Raises Refused, with the nearest id, for what the document does not have.
    """
    stretches = {each.id: each for each in coverage.stretches(held)}
    names = {_name(held, each): id_ for id_, each in stretches.items()}
    pages = {each.section.id: id_ for id_, each in stretches.items() if each.section}
    sentences = held.official.sentence_of
    known = {**pages, **names, **{id_: id_ for id_ in stretches}, **{id_: stretch(id_) for id_ in sentences}}
    found = stretches[one_of(known, wanted, f"{held.meta.cited}里的条文")]
    chosen = (sentences[wanted],) if wanted in sentences else found.sentences
    made = list(coverage.stretch_clauses(found))
    return {
        "document": statements.source(site, held, today),
        "clause": _name(held, found),
        "id": found.id,
        "sentences": [_sentence(site, held, each, made) for each in chosen],
        "left_out": _left_out(found.section, {each.id for each in chosen}),
        "url": urls.whole(site, urls.sentence(held.id, chosen[0].id)),
    }


def _name(held: Document, each: Stretch) -> str:
    return held.name_of(each.section) if each.section else held.official.names.get(each.id, each.id)


def _sentence(site: Site, held: Document, each: Sentence, made: list[Clause]) -> dict[str, Any]:
    mine = [clause for clause in made if clause.sentence.id == each.id]
    return {
        "id": each.id,
        "label": sentence_label(each.id, held.official.names),
        "text": each.text,
        "clauses": [
            {"text": _words(each, clause.text), "made_of_it": _made(clause), "statements": list(clause.told)}
            for clause in mine
        ],
        "url": urls.whole(site, urls.sentence(held.id, each.id)),
    }


def _words(sentence: Sentence, compared: str) -> str:
    """A clause as the text has it, with its full-width marks."""
    start = sentence.compared.index(compared)
    shown = sentence.as_shown(start, start + len(compared))
    return sentence.text[slice(*shown)]


def _made(clause: Clause) -> str:
    return MADE["told" if clause.told else "left_out" if clause.left_out else "unwritten"]


def _left_out(section: Section | None, sentences: set[str]) -> list[dict[str, str]]:
    return [
        {"quote": each.quote.text, "why": each.why}
        for each in (section.left_out if section else ())
        if sentences.intersection(each.quote.sentences)
    ]
