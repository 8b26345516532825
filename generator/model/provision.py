"""事项: one plain statement with its quotes, amounts, conditions and time."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import (
    BeforeValidator,
    Field,
    PlainSerializer,
    PlainValidator,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)

from generator.model.finding import Keys
from generator.model.readers import Eligible
from generator.model.record import (
    Address,
    Day,
    Id,
    Number,
    PhoneNumber,
    Record,
    Text,
    TextOrNothing,
    Whole,
    YesNo,
)
from generator.official import Span
from generator.text.characters import normalise

Effect = Literal["receive", "apply", "protect", "chance", "duty", "limit", "step", "meaning", "none"]
Force = Literal["stated", "choice", "may", "encouraged", "planned", "goal"]
Bound = Literal["exact", "max", "min", "about"]
Unknown = Literal["amount", "who", "how", "where", "when", "papers", "threshold", "other-document"]


class Quote(NamedTuple):
    """Words of the official text, and where they stand in it: one span a sentence (none: not verbatim)."""

    text: str
    spans: tuple[Span, ...] = ()

    @property
    def sentences(self) -> tuple[str, ...]:
        """The ids of the sentences that hold the words."""
        return tuple(each.sentence for each in self.spans)


def _as_quote(value: object, info: ValidationInfo) -> Quote:
    """Make a quote of text; `info.context` says where in the official text to look for it."""
    if not isinstance(value, str) or not value.strip():
        raise ValueError("这里要写一段原文")
    find = (info.context or {}).get("find", lambda _text: ())
    return Quote(value.strip(), find(value))


QuotedText = Annotated[
    Quote,
    PlainValidator(_as_quote, json_schema_input_type=Text),
    PlainSerializer(lambda quote: [quote.text, list(quote.sentences)]),
]


class Amount(Record):
    """A quantity: `value` `unit` of `of`, for each `per` (每人每月); `bound`: exact, most, least or about.

    A ratio (补贴系数1.3) has no unit, so it has to say of what it is one.
    """

    value: Number
    unit: TextOrNothing = ""
    of: Text | None = None
    per: Text | None = None
    bound: Bound = "exact"

    def model_post_init(self, _context: Any, /) -> None:
        if not self.unit and not self.of:
            raise ValueError("没有单位的数，要写 of：是什么的数，例如 补贴系数")


class Condition(Record):
    """A limit of the original, in our words, with the words it rests on."""

    says: Text
    quote: QuotedText


NOT_WRITTEN = "（这个条件还没有写）"


class DraftCondition(Condition):
    """A condition of which only the words it rests on are known."""

    says: Annotated[str, BeforeValidator(lambda value: value or NOT_WRITTEN)] = Field(
        default="", validate_default=True
    )


TIME_KINDS = ("until", "during", "year", "cohort", "permanent")


class Time(Record):
    """When a provision counts: from a day on, and at most one of the kinds of end."""

    from_: Day | None = Field(default=None, alias="from")
    until: Day | None = None
    during: Text | None = None
    year: Whole | None = None
    cohort: Text | None = None
    permanent: YesNo | None = None
    quote: QuotedText | None = None

    def model_post_init(self, _context: Any, /) -> None:
        given = sum(getattr(self, kind) is not None for kind in TIME_KINDS)
        if given > 1 or (not given and self.from_ is None):
            raise ValueError(f"time 里要写 from，或者这几项中的一项：{'、'.join(TIME_KINDS)}")
        if self.from_ and self.until and self.from_ > self.until:
            raise ValueError("time 里 from 比 until 晚")


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


class Provision(Record):
    """事项: one plain statement resting on verbatim quotes, with one force and one effect.

    `heard`: how people say it who do not know the document's words; the search finds it by them, no page shows them.
    `aloud`: how a loudspeaker says it, where its own words are too long for one breath.
    `was`: ids it had before, and those of statements that are told in it by now; links to them still lead here.
    """

    id: Id
    title: Text
    says: Text
    effect: Effect
    force: Force
    force_word: Text
    for_: tuple[Id, ...] = Field(alias="for", min_length=1)
    about: tuple[Id, ...] = ()
    needs: tuple[Id, ...] = ()
    heard: tuple[Text, ...] = ()
    aloud: tuple[Text, ...] = ()
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
    was: tuple[Id, ...] = ()
    draft: YesNo = False

    @cached_property
    def quoted(self) -> str:
        """The words it rests on, as texts are compared; those of its conditions and time are not among them."""
        return normalise("。".join(quote.text for quote in self.quotes))

    @cached_property
    def all_quoted(self) -> str:
        """All words it quotes, as texts are compared."""
        return normalise("。".join(quote.text for _, quote in self.every_quote()))

    @cached_property
    def in_sight(self) -> str:
        """All that a reader of it sees of what the document says, as texts are compared."""
        says = (self.title, self.says, *(each.says for each in self.conditions))
        return normalise("。".join(says))

    @property
    def matter(self) -> Id:
        """What it is about first of all: its first need; "" without one."""
        return self.needs[0] if self.needs else ""

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
    conditions: tuple[DraftCondition, ...] = ()
    ask: tuple[PhoneNumber, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """The keys that an editor has still to write."""
        required = (name for name, each in Provision.model_fields.items() if each.is_required())
        lacking = [name for name in required if name not in self.model_fields_set]
        half = any(each.says == NOT_WRITTEN for each in self.conditions)
        return (*lacking, *(["conditions"] if half else []))


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
