"""Is every clause of the official text told by a provision or left out with a reason?"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from generator.model.document import Document, Measure, Part, Section
from generator.model.provision import Quote
from generator.official import Sentence
from generator.official.labels import find, stretch, stretch_of
from generator.text.characters import count_characters
from generator.text.sentences import clauses

_LINE = re.compile(r"\S.*")
_ITEMS = ("bracket", "number", "sub", "circle")  # what numbers the items of a list


@dataclass(frozen=True)
class Clause:
    """分句: a clause of `sentence`; `told` by provisions (their ids), or `left_out`, or `unwritten`, or none of these.

    `unwritten`: nothing finished tells it yet: a draft quotes it, or its measure or part is a draft or not begun.
    """

    sentence: Sentence
    text: str
    told: tuple[str, ...] = ()
    left_out: bool = False
    unwritten: bool = False

    @property
    def missing(self) -> bool:
        """Nothing quotes it and nobody says why."""
        return not (self.told or self.left_out or self.unwritten)


@dataclass(frozen=True)
class Counts:
    """How many clauses there are, are told, left out, unwritten, missing; and the share of characters left out."""

    clauses: int
    covered: int
    left_out: int
    unwritten: int
    missing: int
    share_left_out: float


@dataclass(frozen=True)
class Stretch:
    """A stretch of the official text, as `id` calls it: m03, or n, p, g, z around the measures, a01 an annex; who tells it."""

    id: str
    sentences: tuple[Sentence, ...]
    section: Section | None


class Progress(NamedTuple):
    """How many measures are finished, how many are so in part, and how many the official texts have."""

    finished: int
    begun: int
    measures: int

    @property
    def complete(self) -> bool:
        """Is every measure finished?"""
        return self.finished == self.measures


def progress(documents: Iterable[Document]) -> Progress:
    """Count the measures of `documents`; one with a draft inside is begun, not finished."""
    every = tuple(documents)
    written = [each for document in every for each in document.measures if not each.draft]
    begun = sum(bool(each.drafted) for each in written)
    return Progress(len(written) - begun, begun, sum(len(each.official.measures) for each in every))


def stretches(document: Document) -> Iterator[Stretch]:
    """Yield the complete official text, in its order, whether anybody tells it or not."""
    section_of = {_id(each): each for each in document.sections}
    found: dict[str, list[Sentence]] = defaultdict(list)
    for sentence in document.official.sentences:
        found[stretch(sentence.id)].append(sentence)
    for id_, sentences in found.items():
        yield Stretch(id_, tuple(sentences), section_of.get(id_))


def _id(section: Section) -> str:
    if isinstance(section, Measure):
        return f"m{section.measure:02}"
    return stretch_of(section.part) if isinstance(section, Part) else ""


def stretch_clauses(each: Stretch) -> Iterator[Clause]:
    """Yield all clauses of a stretch; headings tell nothing."""
    if each.section is not None and not each.section.draft:
        yield from section_clauses(each.section)
        return
    for sentence in each.sentences:
        for start, end in () if sentence.is_heading else clauses(sentence.compared):
            yield Clause(sentence, sentence.compared[start:end], unwritten=True)


def section_clauses(section: Section) -> Iterator[Clause]:
    """Yield all clauses of what a section tells, headings aside."""
    quotes = [
        (provision.id, quote)
        for provision in section.provisions
        if not provision.draft
        for _, quote in provision.every_quote()
    ]
    left_out = [("", each.quote) for each in section.left_out]
    drafts = [("", quote) for quote in section.drafted]
    for sentence in (each for each in section.sentences if not each.is_heading):
        text = sentence.compared
        told, left, drafted = (_marks(sentence, each) for each in (quotes, left_out, drafts))
        labels = _labels(sentence)
        for start, end in clauses(text):
            letters = [at for at in range(start, end) if text[at].isalnum() and at not in labels]
            if not letters:
                continue
            complete = all(told[at] or left[at] for at in letters)
            ids = dict.fromkeys(id_ for at in letters for id_ in told[at]) if complete else {}
            yield Clause(
                sentence,
                text[start:end],
                tuple(ids),
                left_out=complete and not ids,
                unwritten=not complete and all(told[at] or left[at] or drafted[at] for at in letters),
            )


def _labels(sentence: Sentence) -> frozenset[int]:
    """Where `sentence` as it is compared has the numbers of items (（一）, 1.), which say nothing: nobody has to quote them.

    They begin a line, or a clause of one: 下列职责：（一）建设；（二）管理。 2.5倍 is a figure.
    """
    starts = {match.start() for match in _LINE.finditer(sentence.text)}
    starts |= {sentence.as_shown(*each)[0] for each in clauses(sentence.compared)}
    found: set[int] = set()
    for start in starts:
        label = find(sentence.text[start:])
        if label and label.level in _ITEMS and not label.doubtful:
            found.update(range(*sentence.as_compared(start, start + label.length)))
    return frozenset(found)


def counts(found: Iterable[Clause]) -> Counts:
    """Count clauses."""
    every = tuple(found)
    characters = sum(count_characters(each.text) for each in every)
    left_out = sum(count_characters(each.text) for each in every if each.left_out)
    return Counts(
        clauses=len(every),
        covered=sum(bool(each.told) for each in every),
        left_out=sum(each.left_out for each in every),
        unwritten=sum(each.unwritten for each in every),
        missing=sum(each.missing for each in every),
        share_left_out=left_out / characters if characters else 0.0,
    )


def document_clauses(document: Document) -> Iterator[Clause]:
    """Yield all clauses of the complete official text."""
    for each in stretches(document):
        yield from stretch_clauses(each)


def _marks(sentence: Sentence, quotes: Iterable[tuple[str, Quote]]) -> list[list[str]]:
    """For each character of a sentence as it is compared: the ids of those who quote it."""
    marks: list[list[str]] = [[] for _ in sentence.compared]
    for id_, quote in quotes:
        for span in quote.spans:
            if span.sentence == sentence.id:
                for at in range(*sentence.as_compared(span.start, span.end)):
                    marks[at].append(id_)
    return marks
