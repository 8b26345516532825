"""An official text, cut up: measures, paragraphs, sentences."""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.text.characters import aligned


@dataclass(frozen=True)
class Sentence:
    """原文句: `id` is permanent inside the document; `text` has its full-width punctuation restored."""

    id: str
    text: str

    @cached_property
    def compared(self) -> str:
        """The text in the form in which quotes are compared."""
        return self._aligned[0]

    def as_shown(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of `text` that stands at start … end of `compared`."""
        places = self._aligned[1]
        return places[start], places[end - 1] + 1

    def as_compared(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of `compared` that stands at start … end of `text`."""
        places = self._aligned[1]
        return bisect_left(places, start), bisect_left(places, end)

    @cached_property
    def _aligned(self) -> tuple[str, tuple[int, ...]]:
        return aligned(self.text)


@dataclass(frozen=True)
class Paragraph:
    """One stretch of the text: its `kind`, its words, and the sentences in it, if it has any.

    kind: meta, number, title, line (addressee, signature, date …), chapter, group, measure (label and
    title), text, tail.
    """

    kind: str
    text: str
    sentences: tuple[Sentence, ...] = ()
    measure: int | None = None


@dataclass(frozen=True)
class OfficialMeasure:
    """措施 as the text has it: `label` is （一）, `units` the bodies of its tail, spelled as there."""

    number: int
    label: str
    title: str
    chapter: str
    sentences: tuple[Sentence, ...]
    units: tuple[str, ...]


@dataclass(frozen=True)
class OfficialText:
    """An official text, cut up: nothing of it is lost, all in the order of the file."""

    metadata: Mapping[str, str]
    number: str
    titles: tuple[str, ...]
    paragraphs: tuple[Paragraph, ...]
    measures: tuple[OfficialMeasure, ...]

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences, in order."""
        return tuple(each for paragraph in self.paragraphs for each in paragraph.sentences)

    @cached_property
    def chapters(self) -> tuple[str, ...]:
        """The headings of the chapters."""
        return tuple(each.text for each in self.paragraphs if each.kind == "chapter")
