"""The nouns of the project (design, section 3) as immutable values. `Site` is the whole input, resolved."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Annotated, Any, Literal, NamedTuple, cast

from pydantic import (
    BeforeValidator,
    Field,
    PrivateAttr,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)

from generator.official import OfficialText, Sentence
from generator.record import (
    Address,
    AddressOrNothing,
    Day,
    Hash,
    Id,
    Keys,
    Number,
    PhoneNumber,
    Record,
    SectionName,
    Target,
    Text,
    TextOrNothing,
    Whole,
    YesNo,
)

Effect = Literal["receive", "chance", "protect", "limit", "none"]
Force = Literal["stated", "may", "encouraged", "planned", "goal"]
Unknown = Literal["amount", "who", "how", "where", "when", "papers", "threshold", "other-document"]


class Quote(NamedTuple):
    """Words of the official text, and the ids of the sentences that hold them (none: not verbatim)."""

    text: str
    sentences: tuple[str, ...] = ()


def _as_quote(value: object, info: ValidationInfo) -> Quote:
    """Make a quote of text; `info.context` says where in the official text to look for it."""
    if not isinstance(value, str) or not value.strip():
        raise ValueError("这里要写一段原文")
    find = (info.context or {}).get("find", lambda _text: ())
    return Quote(value.strip(), find(value))


QuotedText = Annotated[Quote, BeforeValidator(_as_quote, json_schema_input_type=Text)]


class Amount(Record):
    """A quantity: `value` `unit` of `of`; `bound` says whether it is exact, the most or the least."""

    value: Number
    unit: Text
    of: Text | None = None
    bound: Literal["exact", "max", "min"] = "exact"


class Condition(Record):
    """A limit of the original, in our words, with the words it rests on."""

    says: Text
    quote: QuotedText


class Time(Record):
    """How long a provision counts; exactly one of the first five is given."""

    until: Day | None = None
    during: Text | None = None
    year: Whole | None = None
    cohort: Text | None = None
    permanent: YesNo | None = None
    quote: QuotedText | None = None

    def model_post_init(self, _context: Any, /) -> None:
        kinds = ("until", "during", "year", "cohort", "permanent")
        if sum(getattr(self, kind) is not None for kind in kinds) != 1:
            raise ValueError(f"time 里要写、也只能写这几项中的一项：{'、'.join(kinds)}")


class Later(Record):
    """A sourced change after the document; never mixed into what the document says."""

    as_of: Text
    says: Text
    checked_on: Day
    until: Day | None = None
    place_: Text | None = Field(default=None, alias="place")
    number: Text | None = None
    source: Address | None = None


class Exemption(Record):
    """A written reason why one rule does not apply in one place."""

    rule: Text
    why: Text


class Eligible(Record):
    """Whom a provision is written for, in answers to the finder's questions; exactly one kind is given.

    `all`, `any` and `not` nest. A question is met when one of the options `is` was chosen; `written` is how
    the document says it. `unknown` says what neither the document nor the reader's answers can tell.
    """

    all: tuple["Eligible", ...] | None = None
    any: tuple["Eligible", ...] | None = None
    not_: "Eligible | None" = Field(default=None, alias="not")
    question: Id | None = None
    is_: tuple[Id, ...] | None = Field(default=None, alias="is")
    written: Text | None = None
    unknown: Text | None = None

    def model_post_init(self, _context: Any, /) -> None:
        kinds = {"all": self.all, "any": self.any, "not": self.not_, "question": self.question}
        kinds["unknown"] = self.unknown
        if sum(kind is not None for kind in kinds.values()) != 1:
            raise ValueError(f"这里要写、也只能写这几项中的一项：{'、'.join(kinds)}")
        if () in (self.all, self.any, self.is_):
            raise ValueError("all、any、is 里至少要写一项")
        if (self.question is None) != (self.is_ is None):
            raise ValueError("question 和 is 要一起写")
        if self.written is not None and self.question is None:
            raise ValueError("written 只能和 question 一起写")

    def leaves(self) -> Iterator["Eligible"]:
        """Yield the questions and unknowns inside, in the order in which they are written."""
        inner = (*(self.all or ()), *(self.any or ()), *((self.not_,) if self.not_ else ()))
        if not inner:
            yield self
        for each in inner:
            yield from each.leaves()


class Provision(Record):
    """事项: one plain statement resting on verbatim quotes, with one force and one effect."""

    id: Id
    title: Text
    says: Text
    effect: Effect
    force: Force
    force_word: Text
    for_: tuple[Id, ...] = Field(alias="for", min_length=1)
    about: tuple[Id, ...] = ()
    needs: tuple[Id, ...] = ()
    quotes: tuple[QuotedText, ...] = Field(min_length=1)
    amounts: tuple[Amount, ...] = ()
    conditions: tuple[Condition, ...] = ()
    time: Time | None = None
    unknown: tuple[Unknown, ...] = ()
    refers_to: Text | None = None
    note: Text | None = None
    ask: tuple[PhoneNumber, ...] = Field(min_length=1)
    later: tuple[Later, ...] = ()
    except_: tuple[Exemption, ...] = Field(default=(), alias="except")
    eligible: Eligible | None = None
    draft: YesNo = False
    _overtaken: bool = PrivateAttr(default=False)

    @property
    def overtaken(self) -> bool:
        """Another document replaces or extends a sentence that it rests on."""
        return self._overtaken

    def overtake(self) -> None:
        """Remember that another document replaces or extends it; load does so."""
        self._overtaken = True

    def every_quote(self) -> Iterator[tuple[Keys, Quote]]:
        """Yield (keys, quote) of all words this provision quotes, its conditions and time included."""
        yield from ((("quotes", index), quote) for index, quote in enumerate(self.quotes))
        for index, condition in enumerate(self.conditions):
            yield ("conditions", index, "quote"), condition.quote
        if self.time and self.time.quote:
            yield ("time", "quote"), self.time.quote


class Draft(Provision):
    """草稿: a provision that is not written yet. What is missing says so; it is never published."""

    draft: YesNo = True
    title: Text = "草稿"
    says: Text = "这一项还没有写成大白话。"
    effect: Effect = "none"
    force: Force = "planned"
    force_word: Text = "（还没有写）"
    for_: tuple[Id, ...] = Field(default=(), alias="for")
    ask: tuple[PhoneNumber, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """The keys that an editor has still to write."""
        required = (name for name, each in Provision.model_fields.items() if each.is_required())
        return tuple(name for name in required if name not in self.model_fields_set)


def is_draft(data: object) -> bool:
    """Does what was read from YAML say `draft: true`?"""
    return isinstance(data, Mapping) and data.get("draft") == "true"


def _provision_or_draft(
    value: object, whole: ValidatorFunctionWrapHandler, info: ValidationInfo
) -> Provision:
    provision: Provision = (
        Draft.model_validate(value, context=info.context) if is_draft(value) else whole(value)
    )
    return provision


ProvisionOrDraft = Annotated[
    Provision, WrapValidator(_provision_or_draft, json_schema_input_type=Provision | Draft)
]


class Reviewed(Record):
    """What is looked over again from time to time: when it was last, and when it must be next."""

    reviewed_on: Day | None = None
    review_by: Day | None = None


class LeftOut(Record):
    """A clause that no provision tells, and why."""

    quote: QuotedText
    why: Text


class Home(NamedTuple):
    """Where a section belongs: the id of its file and document, and the sentences that it tells.

    `drafted` are the quotes of its drafts, where these were left out.
    """

    id: str
    document: str
    sentences: tuple[Sentence, ...]
    drafted: tuple[Quote, ...] = ()


class Section(Reviewed):
    """A stretch of the official text told in provisions: a measure, or a part around the measures."""

    plain: Text
    summary: Text
    provisions: tuple[ProvisionOrDraft, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    draft: YesNo = False
    _home: Home = PrivateAttr(default=None)  # type: ignore[assignment]  # load always sets it

    @property
    def id(self) -> str:
        """The name of its file, without the ending."""
        return self._home.id

    @property
    def document(self) -> str:
        """The id of its document."""
        return self._home.document

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the official text that it tells."""
        return self._home.sentences

    @property
    def home(self) -> Home:
        """Where it belongs."""
        return self._home

    @property
    def drafted(self) -> tuple[Quote, ...]:
        """What its drafts quote, where these were left out."""
        return self._home.drafted

    def settle(self, home: Home) -> None:
        """Say where this section belongs; load does so once."""
        self._home = home


class Measure(Section):
    """措施: one numbered item of a document."""

    measure: Whole = Field(ge=1)
    title: TextOrNothing  # an article (第一条) has none
    units: tuple[Id, ...]


class Part(Section):
    """A part of the document around its measures."""

    part: Literal["notice", "preamble", "between", "closing"]


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


class DocumentMeta(Reviewed):
    """document.yml: who issued the text, when, and what its editors noticed."""

    title: Text
    short: Text
    issuer: Text
    number: Text
    signed_on: Day
    validity: Text
    forwarded_by: Forwarding | None = None
    published_at: Text | None = None
    index_number: Text | None = None
    source_name: Text
    source: Address | None = None
    checked_on: Day
    notes: tuple[Note, ...] = ()
    supplements: tuple[Relation, ...] = ()
    replaces: tuple[Relation, ...] = ()
    extends: tuple[Relation, ...] = ()
    draft: YesNo = False

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
    unfinished: frozenset[int] = frozenset()
    """Numbers of the measures that were left out because they are drafts."""

    @property
    def sections(self) -> tuple[Section, ...]:
        """All that is told, in the order of the text."""
        before = tuple(part for part in self.parts if part.part in ("notice", "preamble"))
        after = tuple(part for part in self.parts if part not in before)
        return (*before, *self.measures, *after)


class Source(Record):
    """Where a fact comes from; `url` only for official hosts."""

    what: Text
    number: Text | None = None
    url: Address | None = None


class UnitChange(Record):
    """What became of a body after the document."""

    as_of: Text
    says: Text
    checked_on: Day
    source: Address | None = None


class Unit(Reviewed):
    """责任单位: a body named in a tail."""

    id: Id
    short: Text
    as_written: tuple[Text, ...] = Field(min_length=1)
    name: Text
    name_note: Text | None = None
    kind: Literal["部门", "驻市机构", "企业", "人民团体", "开发区", "统称"]
    does: Text
    later: tuple[UnitChange, ...] = ()
    note: Text | None = None
    ask: tuple[PhoneNumber, ...] = Field(min_length=1)


class Contact(Reviewed):
    """联系方式: a hotline."""

    number: PhoneNumber
    name: Text
    kind: Literal["hotline", "emergency"]
    what_for: Text
    run_by: Text
    caveat: Text
    since: Text | None = None
    sources: tuple[Source, ...] = Field(min_length=1)
    checked_on: Day


class Audience(Reviewed):
    """人群: whom a guide is made for. `guide: false` for bodies, which get no guide."""

    id: Id
    name: Text
    official: Text
    guide: YesNo
    intro: Text
    not_written: tuple[Text, ...] = ()


class Need(Reviewed):
    """想办的事: what a citizen comes for."""

    id: Id
    name: Text
    intro: Text


class TermChange(Record):
    """What became of a term's meaning after the document."""

    as_of: Text
    says: Text


class Term(Reviewed):
    """名词: a word that needs explaining."""

    id: Id
    term: Text
    as_written: tuple[Text, ...] = Field(min_length=1)
    says: Text
    explained_by: Literal["document", "source", "common"]
    later: tuple[TermChange, ...] = ()
    sources: tuple[Source, ...] = ()
    not_: Text | None = Field(default=None, alias="not")


class Option(Record):
    """An answer that the finder offers; `written` is how the document calls it.

    `heading` stands above this option and those that follow.
    """

    id: Id
    name: Text
    written: Text | None = None
    heading: Text | None = None


class Question(Record):
    """A question of the finder, asked unless `when` is false; `many`: several options may be chosen."""

    id: Id
    name: Text
    short: Text
    hint: Text | None = None
    many: YesNo = False
    when: Eligible | None = None
    options: tuple[Option, ...] = Field(min_length=2)

    @cached_property
    def option_of(self) -> Mapping[str, Option]:
        """Option id → option."""
        return {option.id: option for option in self.options}


class Synonym(Record):
    """群众说法 → 文件说法: who searches for `said` means what the site calls `written`.

    `weight` says how near the meanings are; `both`: it holds the other way round too. Without `written`,
    people ask for it and the documents have nothing about it.
    """

    said: tuple[Text, ...] = Field(min_length=1)
    written: tuple[Text, ...]
    weight: Number = Decimal(1)
    both: YesNo = False


class Settings(Reviewed):
    """site.yml: what the site is called and where it will live. `address` is empty until it is known."""

    name: Text
    description: Text
    address: AddressOrNothing = ""
    run_by: Text
    require_review: YesNo = False


Step = Literal["初审", "复审", "终审"]


class SignOff(Record):
    """签字: a person stands for a section as it was when its content had this hash."""

    section: SectionName
    step: Step
    name: Text
    role: Text
    on: Day
    hash: Hash


class FieldChange(Record):
    """One field of a changed record: what it said, what it says; nothing where it was not there."""

    field: Text
    before: TextOrNothing = ""
    after: TextOrNothing = ""


class Change(Record):
    """One record that was added, removed or changed, with all fields that differ."""

    what: Text
    id: Text
    title: Text
    kind: Literal["added", "removed", "changed"]
    fields: tuple[FieldChange, ...] = ()


class ChangeSet(Record):
    """改动记录: what changed for citizens on one day (data/changes/)."""

    day: Day
    why: Text | None = None
    changes: tuple[Change, ...] = Field(min_length=1)


@dataclass(frozen=True)
class Site:
    """The whole input, resolved and immutable."""

    settings: Settings
    documents: tuple[Document, ...]
    units: tuple[Unit, ...]
    contacts: tuple[Contact, ...]
    audiences: tuple[Audience, ...]
    needs: tuple[Need, ...]
    terms: tuple[Term, ...]
    questions: tuple[Question, ...] = ()
    signoffs: tuple[SignOff, ...] = ()
    changes: tuple[ChangeSet, ...] = ()
    synonyms: tuple[Synonym, ...] = ()

    @cached_property
    def measures(self) -> tuple[Measure, ...]:
        """All measures, document by document."""
        return tuple(measure for document in self.documents for measure in document.measures)

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """All measures and parts, document by document."""
        return tuple(section for document in self.documents for section in document.sections)

    @cached_property
    def provisions(self) -> tuple[Provision, ...]:
        """All provisions, in the order of the text."""
        return tuple(provision for section in self.sections for provision in section.provisions)

    @cached_property
    def section_of(self) -> Mapping[str, Section]:
        """Provision id → the section that holds it."""
        return {each.id: section for section in self.sections for each in section.provisions}

    @cached_property
    def document_of(self) -> Mapping[str, Document]:
        """Document id → document."""
        return {document.id: document for document in self.documents}

    @cached_property
    def unit_of(self) -> Mapping[str, Unit]:
        """Unit id → unit."""
        return {unit.id: unit for unit in self.units}

    @cached_property
    def audience_of(self) -> Mapping[str, Audience]:
        """Audience id → audience."""
        return {audience.id: audience for audience in self.audiences}

    @cached_property
    def need_of(self) -> Mapping[str, Need]:
        """Need id → need."""
        return {need.id: need for need in self.needs}

    @cached_property
    def question_of(self) -> Mapping[str, Question]:
        """Question id → question of the finder."""
        return {question.id: question for question in self.questions}

    @cached_property
    def contact_of(self) -> Mapping[str, Contact]:
        """Number → contact."""
        return {contact.number: contact for contact in self.contacts}
