"""Where do the site's official texts have a word? A short stretch around it, with the sentence it stands in."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model import Document, Site, urls
from generator.official import Sentence
from generator.official.labels import sentence_label
from generator.text.characters import full_width, normalise
from generator.text.sentences import CLAUSE_END

_BETWEEN = f"\n{CLAUSE_END}"
_NUMBER = re.compile("[0-9A-Za-z%.]{2}")
AROUND = 12  # characters on each side of the word, at most


@dataclass(frozen=True)
class Example:
    """A word in its clause of an official text, and the sentence: its label, its address."""

    before: str
    word: str
    after: str
    label: str
    url: str


class Texts:
    """All sentences of a site one after the other, as texts are compared."""

    def __init__(self, site: Site) -> None:
        self.sentences: list[tuple[Document, Sentence]] = [
            (document, each) for document in site.documents for each in document.official.sentences
        ]
        self.named = len(site.documents) > 1
        self.starts: list[int] = []
        at = 0
        for _, sentence in self.sentences:
            self.starts.append(at)
            at += len(sentence.compared) + 1
        self.text = "\n".join(sentence.compared for _, sentence in self.sentences)

    def example(self, words: Iterable[str], longer: Iterable[str] = ()) -> Example | None:
        """Where the first of `words` that the texts have stands, not inside one of the `longer` words."""
        around = tuple(map(normalise, longer))
        for word in map(normalise, words):
            inside = tuple(
                (each, at) for each in around if each != word for at in _places(word, each)
            )  # where a longer word would have to begin
            for at in _places(word, self.text):
                if not any(self.text.startswith(each, max(at - back, 0)) for each, back in inside):
                    return self.shown(at, at + len(word))
        return None

    def shown(self, start: int, end: int) -> Example:
        """The stretch from `start` to `end`, with a little of its clause."""
        document, sentence = self.sentences[bisect_right(self.starts, start) - 1]
        first, last = start, end
        while not self._ends(first - 1) and (start - first < AROUND or self._is_inside_number(first)):
            first -= 1
        while not self._ends(last) and (last - end < AROUND or self._is_inside_number(last)):
            last += 1
        cut_before = "" if self._ends(first - 1) else "…"
        cut_after = "" if self._ends(last) else "…"
        name = document.meta.short if self.named else ""
        return Example(
            cut_before + full_width(self.text[first:start]),
            full_width(self.text[start:end]),
            full_width(self.text[end:last]) + cut_after,
            name + sentence_label(sentence.id, document.official.names),
            urls.sentence(document.id, sentence.id),
        )

    def _ends(self, at: int) -> bool:
        """Is there no character of the clause at `at`?"""
        return not 0 <= at < len(self.text) or self.text[at] in _BETWEEN

    def _is_inside_number(self, at: int) -> bool:
        """50% cut after the 5 would be another number."""
        return bool(_NUMBER.fullmatch(self.text[at - 1 : at + 1]))


def _places(word: str, text: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)
