"""Where words stand in an official text. A quote carries its spans; nothing searches for it again."""

from collections.abc import Callable
from typing import NamedTuple

from generator.official import labels
from generator.official.official_text import Sentence
from generator.text.characters import normalise


class Span(NamedTuple):
    """A stretch of the sentence `sentence` of `document`: from `start` up to `end` in its text."""

    document: str
    sentence: str
    start: int
    end: int


def finder(document: str, sentences: tuple[Sentence, ...]) -> Callable[[str], tuple[Span, ...]]:
    """Return a function: words → where they stand first in each of these sentences that has them.

    Words are compared by NFKC and without white space; see docs/decisions.md. The label of a measure, which
    is copied along with its first words, is part of no sentence.
    """

    def find(words: str) -> tuple[Span, ...]:
        if found := find_bare(words):
            return found
        label = labels.find(words.strip())
        if label is None or label.doubtful:  # 2.5倍
            return ()
        return find_bare(words.strip()[label.length :])

    def find_bare(words: str) -> tuple[Span, ...]:
        wanted = normalise(words)
        holders = ((each, each.compared.find(wanted)) for each in sentences if wanted)
        return tuple(
            Span(document, each.id, *each.as_shown(at, at + len(wanted))) for each, at in holders if at >= 0
        )

    return find
