"""Is every clause of the official text told by a provision or left out with a reason?"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model.document import Document, Section
from generator.model.provision import Quote
from generator.official import Sentence
from generator.text.characters import count_characters
from generator.text.sentences import clauses


@dataclass(frozen=True)
class Clause:
    """分句: a clause of `sentence`; `told` by provisions (their ids), or `left_out`, or neither."""

    sentence: Sentence
    text: str
    told: tuple[str, ...]
    left_out: bool

    @property
    def missing(self) -> bool:
        """Nothing quotes it and nobody says why."""
        return not (self.told or self.left_out)


@dataclass(frozen=True)
class Counts:
    """How many clauses there are, are told, left out, missing; and the share of characters left out."""

    clauses: int
    covered: int
    left_out: int
    missing: int
    share_left_out: float


def section_clauses(section: Section) -> Iterator[Clause]:
    """Yield all clauses of what a section tells."""
    quotes = [
        (provision.id, quote) for provision in section.provisions for _, quote in provision.every_quote()
    ]
    left_out = [("", each.quote) for each in section.left_out]
    for sentence in section.sentences:
        text, told, left = sentence.compared, _marks(sentence, quotes), _marks(sentence, left_out)
        for start, end in clauses(text):
            letters = [at for at in range(start, end) if text[at].isalnum()]
            complete = all(told[at] or left[at] for at in letters)
            ids = dict.fromkeys(id_ for at in letters for id_ in told[at])
            yield Clause(sentence, text[start:end], tuple(ids) if complete else (), complete and not ids)


def counts(found: Iterable[Clause]) -> Counts:
    """Count clauses."""
    every = tuple(found)
    characters = sum(count_characters(each.text) for each in every)
    left_out = sum(count_characters(each.text) for each in every if each.left_out)
    return Counts(
        clauses=len(every),
        covered=sum(bool(each.told) for each in every),
        left_out=sum(each.left_out for each in every),
        missing=sum(each.missing for each in every),
        share_left_out=left_out / characters if characters else 0.0,
    )


def document_clauses(document: Document) -> Iterator[Clause]:
    """Yield all clauses of all sections of a document."""
    for section in document.sections:
        yield from section_clauses(section)


def _marks(sentence: Sentence, quotes: Iterable[tuple[str, Quote]]) -> list[list[str]]:
    """For each character of a sentence as it is compared: the ids of those who quote it."""
    marks: list[list[str]] = [[] for _ in sentence.compared]
    for id_, quote in quotes:
        for span in quote.spans:
            if span.sentence == sentence.id:
                for at in range(*sentence.as_compared(span.start, span.end)):
                    marks[at].append(id_)
    return marks
