"""原文逐句对照: the whole text on the left, what we made of every clause on the right."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator import coverage, urls
from generator.coverage import Clause
from generator.labels import sentence_label
from generator.model import Document, Measure, Provision, Section, Site
from generator.official import Sentence
from generator.pages import Page
from generator.pages.cards import Link, section_label
from generator.text import normalise


@dataclass(frozen=True)
class Row:
    """A sentence: its label and link, its provisions, and its clauses that were left out, with the reason."""

    sentence: Sentence
    label: str
    url: str
    provisions: tuple[tuple[Link, str], ...]
    left_out: tuple[tuple[str, str], ...]


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield one page for each document."""
    for document in site.documents:
        clauses = list(coverage.document_clauses(document))
        context = {
            "document": document,
            "counts": coverage.counts(clauses),
            "sections": [
                (_heading(document, section), _rows(site, document, section, clauses))
                for section in document.sections
            ],
        }
        yield Page(
            f"coverage/{document.id}/", "原文逐句对照", "pages/coverage.html", context, document=document.id
        )


def _heading(document: Document, section: Section) -> str:
    label = section_label(document, section)
    return f"{label}　{section.title}" if isinstance(section, Measure) else label


def _rows(site: Site, document: Document, section: Section, clauses: list[Clause]) -> list[Row]:
    by_id = {each.id: each for each in section.provisions}
    rows = []
    for sentence in section.sentences:
        mine = [each for each in clauses if each.sentence.id == sentence.id]
        told = dict.fromkeys(id_ for clause in mine for id_ in clause.told)
        rows.append(
            Row(
                sentence=sentence,
                label=sentence_label(sentence.id),
                url=urls.sentence(document.id, sentence.id),
                provisions=tuple(_told(site, by_id[id_]) for id_ in told),
                left_out=tuple((each.text, _reason(section, each)) for each in mine if each.left_out),
            )
        )
    return rows


def _told(site: Site, provision: Provision) -> tuple[Link, str]:
    return Link(provision.title, urls.provision(site, provision)), provision.says


def _reason(section: Section, clause: Clause) -> str:
    """Why the editor left out `clause`."""
    return next(
        (
            each.why
            for each in section.left_out
            if clause.sentence.id in each.quote.sentences and _overlap(each.quote.text, clause.text)
        ),
        "",
    )


def _overlap(quote: str, clause: str) -> bool:
    words = normalise(quote)
    return clause in words or words in clause
