"""data/site.json: everything the site says, with the sentences it rests on, and its JSON Schema."""

import posixpath
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from typing import Any

from pydantic import BaseModel

from generator.exports import answers
from generator.exports.json_text import json_text
from generator.model import Document, Measure, Provision, Quote, Reply, Site, coverage, urls
from generator.model.reply import ASKINGS
from generator.model.status import STATE_WORDS
from generator.model.vocabulary import BOUNDS, EFFECTS, FORCES
from generator.text.characters import full_width

PATH = "data/site.json"
VERSION = 1  # of the shape: another one when a key goes or its kind changes (tests/exports/site-json-1.txt)
TEXT = {"type": "string"}
TEXTS = {"type": "array", "items": TEXT}


def files(site: Site, today: date) -> Iterator[tuple[str, str]]:
    """Yield the data and their schema; of many documents, an index and a file of the same shape for each."""
    shared = _shared(site, today)
    if not site.has_many_documents:
        yield PATH, json_text({**_of(site, site.documents), **shared})
    else:
        indexed = [_indexed(each) for each in site.documents]
        yield PATH, json_text({"version": VERSION, "documents": indexed, **shared})
        for document in site.documents:
            yield urls.data_of(document.id), json_text(_of(site, [document]))
    yield "data/site.schema.json", json_text(SCHEMA)


def _of(site: Site, documents: Iterable[Document]) -> dict[str, Any]:
    """What these documents hold."""
    found = tuple(documents)
    sections = [section for each in found for section in each.sections]
    return {
        "version": VERSION,
        "documents": [_document(each) for each in found],
        "measures": [_measure(each) for document in found for each in document.measures],
        "provisions": [_provision(site, each) for section in sections for each in section.provisions],
    }


def _shared(site: Site, today: date) -> dict[str, Any]:
    """What all documents share."""
    settings = site.settings
    return {
        "site": {"name": settings.name, "description": settings.description, "run_by": settings.run_by},
        "units": [_plain(each) for each in site.units],
        "contacts": [_plain(each) for each in site.contacts],
        "audiences": [_plain(each) for each in site.audiences],
        "needs": [_plain(each) for each in site.needs],
        "terms": [_plain(each) for each in site.terms],
        "questions": [_plain(each) for each in site.questions],
        "replies": [_reply(site, each) for each in site.replies],
        "answers": list(answers.rows(site, today)),
        "coverage": _coverage(site),
    }


def _indexed(document: Document) -> dict[str, Any]:
    """A document of the index: where its file is, from the folder of the index, and how much is in it."""
    return {
        "id": document.id,
        **_plain(document.meta),
        "path": urls.data_of(document.id).removeprefix(f"{posixpath.dirname(PATH)}/"),
        "measures": len(document.measures),
        "provisions": sum(len(each.provisions) for each in document.sections),
    }


def _measure(measure: Measure) -> dict[str, Any]:
    return {
        "id": measure.id,
        "document": measure.document,
        "measure": measure.measure,
        "title": measure.title,
        "plain": measure.plain,
        "summary": measure.summary,
        "units": list(measure.units),
        "provisions": [each.id for each in measure.provisions],
        "url": urls.section(measure),
    }


def _reply(site: Site, reply: Reply) -> dict[str, Any]:
    """A reply with its id, who gave it by name, and the statements that the site has."""
    known = [each.id for each in site.provisions if each.id in reply.provisions]
    return {"id": reply.id, **_plain(reply), "office": site.office_of(reply), "provisions": known}


def _document(document: Document) -> dict[str, Any]:
    return {
        "id": document.id,
        **_plain(document.meta),
        "sentences": [{"id": each.id, "text": each.text} for each in document.official.sentences],
    }


def _provision(site: Site, provision: Provision) -> dict[str, Any]:
    section = site.section_of[provision.id]
    return {
        **_plain(provision),
        "document": section.document,
        "section": section.id,
        "url": urls.provision(site, provision),
    }


def _coverage(site: Site) -> dict[str, int]:
    counts = coverage.counts(
        clause for document in site.documents for clause in coverage.document_clauses(document)
    )
    return {
        "clauses": counts.clauses,
        "covered": counts.covered,
        "left_out": counts.left_out,
        "unwritten": counts.unwritten,
        "missing": counts.missing,
    }


def _plain(value: Any) -> Any:
    """A record as JSON has it: quotes become {text, sentences}, what is not given is left away."""
    if isinstance(value, str):
        return value
    if isinstance(value, Quote):
        return {"text": full_width(value.text), "sentences": list(value.sentences)}
    if isinstance(value, BaseModel):
        found = ((key, getattr(value, name)) for key, name in _keys(type(value)))
        return {key: _plain(each) for key, each in found if each is not None}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value if isinstance(value, int) else str(value)


@cache
def _keys(kind: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    """The keys of a record, each with the name of its field; a draft is nobody else's business."""
    found = ((each.alias or name, name) for name, each in kind.model_fields.items())
    return tuple((key, name) for key, name in found if key != "draft")


def _records(required: str, **properties: Any) -> dict[str, Any]:
    names = required.split()
    known = {name: properties.get(name, TEXT) for name in names}
    return {"type": "array", "items": {"type": "object", "required": names, "properties": known}}


QUOTES = _records("text sentences", sentences=TEXTS)
COUNT = {"type": "integer", "minimum": 0}
# What documents hold; a file of one document has no more.
OF_DOCUMENTS = {
    "version": {"const": VERSION},
    "documents": _records("id title issuer number signed_on sentences", sentences=_records("id text")),
    "measures": _records(
        "id document measure title plain summary units provisions url",
        measure={"type": "integer", "minimum": 1},
        units=TEXTS,
        provisions=TEXTS,
    ),
    "provisions": _records(
        "id title says effect force force_word for about needs quotes amounts conditions unknown ask"
        " document section url",
        effect={"enum": list(EFFECTS)},
        force={"enum": list(FORCES)},
        quotes=QUOTES,
        amounts=_records("value unit bound", bound={"enum": list(BOUNDS)}),
        conditions=_records("says quote", quote=QUOTES["items"]),
        **dict.fromkeys(("for", "about", "needs", "unknown", "ask"), TEXTS),
    ),
}
INDEXED = _records(
    "id title issuer number signed_on path measures provisions", measures=COUNT, provisions=COUNT
)
SHARED = {
    "site": {
        "type": "object",
        "required": ["name", "description", "run_by"],
        "properties": dict.fromkeys(("name", "description", "run_by"), TEXT),
    },
    "units": _records("id short name kind does ask", ask=TEXTS),
    "contacts": _records("number name kind what_for caveat"),
    "audiences": _records("id name guide intro", guide={"type": "boolean"}),
    "needs": _records("id name intro"),
    "terms": _records("id term says explained_by"),
    "replies": _records(
        "id provisions answers office on paper quote says checked_on",
        provisions=TEXTS,
        answers={"type": "array", "items": {"enum": list(ASKINGS)}},
    ),
    "questions": _records("id name short options", options=_records("id name")),
    "answers": _records(
        " ".join(answers.COLUMNS),
        state={"enum": list(STATE_WORDS)},
        **dict.fromkeys(
            ("other", "conditions", "provisions", "clauses", "documents", "units", "not_written"), TEXTS
        ),
    ),
    "coverage": {
        "type": "object",
        "required": ["clauses", "covered", "left_out", "unwritten", "missing"],
        "properties": dict.fromkeys(("clauses", "covered", "left_out", "unwritten", "missing"), COUNT),
    },
}
REQUIRED = [each for each in SHARED if each != "questions"]
SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "明白：一个网站的全部内容",
    "description": "文件多的网站，site.json 是目录：documents[].path 是每份文件自己的数据，写法和 $defs.document 一样。",
    "type": "object",
    "properties": SHARED,
    "required": REQUIRED,
    "oneOf": [{"$ref": "#/$defs/document"}, {"$ref": "#/$defs/index"}],
    "$defs": {
        "document": {"type": "object", "required": list(OF_DOCUMENTS), "properties": OF_DOCUMENTS},
        "index": {
            "type": "object",
            "required": ["version", "documents"],
            "properties": {
                "version": {"const": VERSION},
                "documents": INDEXED,
                "measures": False,
                "provisions": False,
            },
        },
    },
}
