"""政策文件: an official text with its metadata, and the sections that tell it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Any, Literal, NamedTuple, cast

from pydantic import (
    Field,
    PrivateAttr,
)

from generator.model.provision import ProvisionOrDraft, Quote, QuotedText
from generator.model.record import (
    Address,
    Addressed,
    Day,
    Id,
    PartName,
    Record,
    Reviewed,
    Sha256,
    Target,
    Text,
    TextOrNothing,
    Whole,
    YesNo,
)
from generator.official import OfficialText, Sentence
from generator.official.labels import AROUND, annex_of, stretch_of
from generator.text.characters import normalise


class LeftOut(Record):
    """A clause that no provision tells, and why."""

    quote: QuotedText
    why: Text


class Home(NamedTuple):
    """Where a section belongs: the id of its file and document, and the sentences that it tells."""

    id: str
    document: str
    sentences: tuple[Sentence, ...]


class Section(Reviewed):
    """A stretch of the official text told in provisions: a measure, or a part around the measures."""

    plain: Text
    summary: Text
    provisions: tuple[ProvisionOrDraft, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    draft: YesNo = False
    _home: Home = PrivateAttr()
    _drafted: tuple[Quote, ...] = PrivateAttr()

    @cached_property
    def id(self) -> str:
        """The name of its file, without the ending."""
        return self._home.id

    @cached_property
    def document(self) -> str:
        """The id of its document."""
        return self._home.document

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the official text that it tells."""
        return self._home.sentences

    @cached_property
    def compared(self) -> str:
        """The official text that it tells, as texts are compared."""
        return normalise("".join(each.text for each in self.sentences))

    @property
    def drafted(self) -> tuple[Quote, ...]:
        """What its drafts quote, also where these are left out."""
        return self._drafted

    def model_post_init(self, context: Any, /) -> None:
        self._home = (context or {}).get("home", Home("", "", ()))
        drafts = (each for each in self.provisions if each.draft)
        self._drafted = tuple(quote for each in drafts for _, quote in each.every_quote())


class Measure(Section, Addressed):
    """措施: one numbered item of a document."""

    measure: Whole = Field(ge=1)
    title: TextOrNothing  # an article (第一条) has none
    units: tuple[Id, ...]


class Part(Section):
    """A part of the document around its measures, or an annex: annex2."""

    part: PartName


class Forwarding(Record):
    """Who passed the document on."""

    issuer: Text
    number: Text
    signed_on: Day
    title: Text


class Note(Record):
    """编者注: a slip of the original, said beside it; the text itself is never changed."""

    quote: QuotedText
    says: Text


class Validity(Record):
    """How long a document counts, in its own words: from a day on, until a day or for a number of years."""

    from_: Day | None = Field(default=None, alias="from")
    until: Day | None = None
    years: Whole | None = Field(default=None, ge=1)
    permanent: YesNo | None = None
    quote: QuotedText

    def model_post_init(self, _context: Any, /) -> None:
        ends = sum(each is not None for each in (self.until, self.years, self.permanent))
        if ends > 1 or (not ends and self.from_ is None):
            raise ValueError("validity 里要写 from，或者 until、years、permanent 中的一项")
        if self.years and not self.from_:
            raise ValueError("写了 years，也要写 from：从哪天起算")
        if self.from_ and self.until and self.from_ > self.until:
            raise ValueError("validity 里 from 比 until 晚")

    @property
    def last_day(self) -> date | None:
        """The last day: `until`, or the day before the same day after so many years."""
        if self.until or not (self.from_ and self.years):
            return self.until
        year = self.from_.year + self.years
        leap_day = (self.from_.month, self.from_.day) == (2, 29)
        following = date(year, 3, 1) if leap_day else self.from_.replace(year=year)
        return following - timedelta(days=1)


BEFORE = ("notice", "preamble")  # the parts that stand before the measures
Kind = Literal["supplements", "replaces", "extends"]


class Relation(Record):
    """What this document does to a sentence of another one; `target` is DOC/m03s02."""

    target: Target
    quote: QuotedText
    says: Text

    @property
    def document(self) -> str:
        """The id of the other document."""
        return self.target.split("/")[0]

    @property
    def sentence(self) -> str:
        """The id of the other document's sentence."""
        return self.target.split("/")[1]


class DocumentMeta(Addressed):
    """document.yml: who issued the text, when, and what its editors noticed."""

    title: Text
    short: Text
    issuer: Text
    number: TextOrNothing = ""  # a paper of an office inside may have none
    signed_on: Day
    validity: Validity | None = None
    forwarded_by: Forwarding | None = None
    published_at: Text | None = None
    index_number: Text | None = None
    source_name: Text
    source: Address | None = None
    checked_on: Day | None = None
    sha256: Sha256 | None = None  # of text.txt, byte for byte
    notes: tuple[Note, ...] = ()
    supplements: tuple[Relation, ...] = ()
    replaces: tuple[Relation, ...] = ()
    extends: tuple[Relation, ...] = ()
    example: YesNo = False  # made up: every page says so
    draft: YesNo = False

    @property
    def cited(self) -> str:
        """Its number, by which papers are cited; its title where it has none."""
        return self.number or f"《{self.title}》"

    def relations(self) -> Iterator[tuple[Kind, int, Relation]]:
        """Yield (kind, place in its list, relation) of all that it does to other documents."""
        for kind, found in (
            ("supplements", self.supplements),
            ("replaces", self.replaces),
            ("extends", self.extends),
        ):
            yield from ((cast(Kind, kind), index, relation) for index, relation in enumerate(found))


@dataclass(frozen=True)
class Document:
    """政策文件: one official text, its metadata and what we made of it."""

    id: str
    meta: DocumentMeta
    text: str
    official: OfficialText
    measures: tuple[Measure, ...]
    parts: tuple[Part, ...]
    unwritten: tuple[Measure, ...] = ()
    """The measures that are drafts, where these were taken out: of them only the original text is shown."""

    @property
    def sections(self) -> tuple[Section, ...]:
        """All that is told, in the order of the text."""
        before = tuple(part for part in self.parts if part.part in BEFORE)
        after = tuple(part for part in self.parts if part.part not in BEFORE)
        return (*before, *self.measures, *after)

    def name_of(self, section: Section) -> str:
        """Where the text has a section: 第（四）条; a part around the measures by its name."""
        if isinstance(section, Measure):
            return self.official.measure_of[section.measure].name
        return self.name_of_stretch(stretch_of(section.part)) if isinstance(section, Part) else ""

    def name_of_stretch(self, stretch: str) -> str:
        """What readers call a stretch around the measures: 文件的结尾, 附件2."""
        number = annex_of(stretch)
        if number is None:
            return AROUND[stretch].name
        return self.official.names.get(stretch, f"附件{number}")
