"""An official text, cut up: measures, paragraphs, sentences."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.official.labels import find
from generator.text.characters import aligned


@dataclass(frozen=True)
class Sentence:
    """原文句: `id` is permanent inside the document; `text` has its full-width punctuation restored.

    A lead-in with items that are no sentences is one sentence over several lines. Where the items are sentences,
    `lead` is the id of the one that leads them in; "" else.

    A row of a table is one sentence, with wide blanks between its cells; the heads of its columns lead it in. `cells`
    are head and words of each cell, where the text says surely which belong together; `carried` are those words that
    stand in a row above, in a cell that was merged.

    `is_heading`: it names what follows (2.封顶线). It can be quoted, and nobody has to tell it.
    """

    id: str
    text: str
    lead: str = ""
    cells: tuple[tuple[str, str], ...] = ()
    carried: tuple[str, ...] = ()
    is_row: bool = False
    is_heading: bool = False

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
    def _aligned(self) -> tuple[str, Sequence[int]]:
        return aligned(self.text)


@dataclass(frozen=True)
class Paragraph:
    """One stretch of the text: its `kind`, its words, and the sentences in it, if it has any.

    kind: meta, number, title, line (addressee, signature, date …), chapter, section, group, measure (label
    and title), text, tail, annex (its heading). `lines`: the numbers of its lines in the file.
    """

    kind: str
    text: str
    sentences: tuple[Sentence, ...] = ()
    measure: int | None = None
    lines: tuple[int, ...] = ()
    annex: int | None = None


@dataclass(frozen=True)
class OfficialMeasure:
    """措施 as the text has it: `label` is （一）, `name` what readers call it, `units` the bodies of its tails.

    `units` are spelled as in the text, in its order; the `leading` ones (牵头) are among them; `others`: “等” says
    that more are meant; `deadlines` as written (2026年底前); `inherited` are those that an earlier measure gives to
    all after it (以下均涉及…).
    """

    number: int
    label: str
    title: str
    chapter: str
    section: str
    sentences: tuple[Sentence, ...]
    units: tuple[str, ...]
    leading: tuple[str, ...]
    others: bool
    deadlines: tuple[str, ...]
    name: str = ""
    inherited: tuple[str, ...] = ()


@dataclass(frozen=True)
class OfficialAnnex:
    """附件 as the text has it: `name` is what readers call it (附件1), `title` what stands below or behind that."""

    number: int
    name: str
    title: str
    sentences: tuple[Sentence, ...]

    @property
    def heading(self) -> str:
        """Its name and, where it has one, its title."""
        return f"{self.name}　{self.title}".rstrip()


@dataclass(frozen=True)
class OfficialText:
    """An official text, cut up: nothing of it is lost, all in the order of the file.

    `issuer`: who issued it, where its number says so (示例市人民政府令第9号); "" else.
    """

    metadata: Mapping[str, str]
    number: str
    issuer: str
    titles: tuple[str, ...]
    paragraphs: tuple[Paragraph, ...]
    measures: tuple[OfficialMeasure, ...]
    annexes: tuple[OfficialAnnex, ...] = ()

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences, in order."""
        return tuple(each for paragraph in self.paragraphs for each in paragraph.sentences)

    @cached_property
    def sentence_of(self) -> Mapping[str, Sentence]:
        """Id → sentence."""
        return {each.id: each for each in self.sentences}

    @cached_property
    def chapters(self) -> tuple[str, ...]:
        """The headings of the chapters."""
        return tuple(each.text for each in self.paragraphs if each.kind == "chapter")

    @cached_property
    def measure_of(self) -> Mapping[int, OfficialMeasure]:
        """Number → measure."""
        return {each.number: each for each in self.measures}

    @cached_property
    def annex_of(self) -> Mapping[int, OfficialAnnex]:
        """Number → annex."""
        return {each.number: each for each in self.annexes}

    @cached_property
    def names(self) -> Mapping[str, str]:
        """What pages call each measure (m04) and annex (a01): by its own label; （四） counted through is 第4条."""
        labels = [find(each.label) for each in self.measures]
        counted = all(
            label is None or (label.number == each.number and label.level in ("bracket", "sub"))
            for label, each in zip(labels, self.measures, strict=True)
        )
        measures = {
            f"m{each.number:02}": f"第{each.number}条" if counted else each.name for each in self.measures
        }
        return measures | {f"a{each.number:02}": each.name for each in self.annexes}
