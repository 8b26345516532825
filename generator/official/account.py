"""Where each piece of a text went: the proof that nothing of it is lost."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.official.parse import parse


class Entry(NamedTuple):
    """A piece of the text: the number of its (first) line in the file, what it was read as, its words.

    kind: the id of a sentence, else the kind of its paragraph (title, chapter, measure, tail …).
    """

    line: int
    kind: str
    text: str


def account(text: str) -> list[Entry]:
    """Every character of `text` that is not blank stands in exactly one entry, in the order of the file."""
    return list(_entries(text))


def _entries(text: str) -> Iterator[Entry]:
    for paragraph in parse(text).paragraphs:
        if not paragraph.sentences:
            yield Entry(paragraph.lines[0], paragraph.kind, paragraph.text)
        at = 0
        for sentence in paragraph.sentences:
            # full_width changes marks one for one, so lengths are those of the file.
            start = at + len(paragraph.text[at:]) - len(paragraph.text[at:].lstrip())
            rows = paragraph.text.count("\n", 0, start)
            yield Entry(paragraph.lines[rows], sentence.id, sentence.text)
            at = start + len(sentence.text)
