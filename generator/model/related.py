"""What documents do to each other, as the reader meets it beside a sentence or a provision."""

from collections.abc import Collection
from dataclasses import dataclass

from generator.model import Document, Kind, Site, urls
from generator.model.relations import Related, incoming, outgoing, relations
from generator.official.labels import sentence_label
from generator.text.dates import day

VERBS: dict[Kind, str] = {"supplements": "补充", "replaces": "替换", "extends": "延长"}


@dataclass(frozen=True)
class Note:
    """A line on another document: what is done, in our words, and where the other sentence stands."""

    text: str
    says: str
    label: str
    url: str


def notes(site: Site, document: Document, sentences: Collection[str]) -> tuple[Note, ...]:
    """Return what other documents do to these sentences of `document`, and what these do to others."""
    return (
        *(_incoming(each) for each in incoming(site, document, sentences)),
        *(_outgoing(each, "这里") for each in outgoing(site, document, sentences)),
    )


def done_by(site: Site, document: Document) -> tuple[Note, ...]:
    """Return all that `document` does to others."""
    return tuple(_outgoing(each, "") for each in relations(site) if each.source is document)


def _incoming(each: Related) -> Note:
    text = f"{_name(each.source)}{VERBS[each.kind]}了这里"
    return _note(each, text, each.source, each.source_sentence)


def _outgoing(each: Related, here: str) -> Note:
    label = sentence_label(each.relation.sentence, each.target.official.names)
    text = f"{here}{VERBS[each.kind]}了{_name(each.target)}{label}"
    return _note(each, text, each.target, each.relation.sentence)


def _note(each: Related, text: str, other: Document, sentence: str) -> Note:
    label = f"{other.meta.short}{sentence_label(sentence, other.official.names)}"
    return Note(text, each.relation.says, label, urls.sentence(other.id, sentence))


def _name(document: Document) -> str:
    return f"{document.meta.short}（{day(document.meta.signed_on)}）"
