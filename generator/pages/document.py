"""The complete official text, sentence by sentence, with the provisions that rest on each."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

from generator.model import Document, Note, Site, document_state, related, urls
from generator.model.coverage import progress
from generator.model.phone_script import phone_script
from generator.official import Paragraph, Sentence
from generator.official.labels import sentence_label
from generator.official.tails import without_persons
from generator.pages.cards import Link, cards
from generator.pages.linked_data import legislation, script
from generator.pages.page import Context, Page
from generator.pages.review import replies_to, told_in
from generator.text.characters import full_width, normalise


@dataclass(frozen=True)
class Row:
    """A sentence of the text: its label, the provisions that rest on it, the editor's notes on it."""

    sentence: Sentence
    label: str
    provisions: tuple[Link, ...]
    notes: tuple[Note, ...]
    related: tuple[related.Note, ...]


@dataclass(frozen=True)
class Block:
    """A paragraph of the text with full-width punctuation, and its sentences, if it has any."""

    kind: str
    id: str
    text: str
    rows: tuple[Row, ...]
    measure: Link | None
    notes: tuple[Note, ...]


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield one page for each document."""
    for document in site.documents:
        replied = replies_to(site, (each for part in document.parts for each in part.provisions))
        yield Page(
            urls.document(document.id),
            f"原文：{document.meta.title}",
            "pages/document.html",
            partial(_context, site, document, today),
            document=document.id,
            entries=(("documents", document.id), *told_in(document.parts), *replied),
            sections=(*document.sections, *document.unwritten),
        )


def _context(site: Site, document: Document, today: date) -> Context:
    blocks = list(_blocks(site, document))
    return {
        "document": document,
        "validity": document_state.says(document),
        "standing": document_state.words([document], today),
        "dates": document_state.as_json([document]),
        "progress": progress([document]),
        "blocks": blocks,
        "contents": [
            (Link("全文", "#full-text"), []),
            *((Link(each.text, f"#{each.id}"), []) for each in blocks if each.kind == "measure"),
            *((Link(part.plain, f"#part-{part.id}"), []) for part in document.parts),
        ],
        "parts": [(part, cards(site, part.provisions, today)) for part in document.parts],
        "script": phone_script([document], "", document.meta.title, gives=True),
        "linked_data": script(legislation(site, document, today)),
    }


def _blocks(site: Site, document: Document) -> Iterator[Block]:
    resting = _resting(site, document)
    url_of = {each.measure: urls.section(each) for each in document.measures}
    plain_of = {each.measure: each.plain for each in document.measures}
    for paragraph in document.official.paragraphs:
        rows = tuple(_row(site, document, each, resting) for each in paragraph.sentences)
        number = paragraph.measure if paragraph.kind == "measure" else None
        link = Link(plain_of[number], url_of[number]) if number in url_of else None
        notes = () if rows else _notes(document, paragraph)
        text = without_persons(paragraph.text) if paragraph.kind == "tail" else paragraph.text
        yield Block(paragraph.kind, f"m{number:02}" if number else "", full_width(text), rows, link, notes)


def _resting(site: Site, document: Document) -> Mapping[str, list[Link]]:
    """Sentence id → the provisions that quote it."""
    found: dict[str, list[Link]] = defaultdict(list)
    for section in document.sections:
        for provision in section.provisions:
            quoted = {id_ for quote in provision.quotes for id_ in quote.sentences}
            for id_ in sorted(quoted):
                found[id_].append(Link(provision.title, urls.provision(site, provision)))
    return found


def _row(site: Site, document: Document, sentence: Sentence, resting: Mapping[str, list[Link]]) -> Row:
    notes = tuple(each for each in document.meta.notes if sentence.id in each.quote.sentences)
    return Row(
        sentence,
        sentence_label(sentence.id, document.official.names),
        tuple(resting.get(sentence.id, ())),
        notes,
        related.notes(site, document, {sentence.id}),
    )


def _notes(document: Document, paragraph: Paragraph) -> tuple[Note, ...]:
    """The notes on a paragraph that is no sentence, such as the document's number."""
    text = normalise(paragraph.text)
    return tuple(
        each
        for each in document.meta.notes
        if not each.quote.sentences and normalise(each.quote.text) in text
    )
