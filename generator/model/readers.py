"""人群、想办的事、“哪几条写到了我”的问题: whom the site is made for, and what the finder asks."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from pydantic import (
    Field,
)

from generator.model.record import (
    Addressed,
    Id,
    Record,
    Text,
    YesNo,
)


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


class Audience(Addressed):
    """人群: whom a guide is made for. `guide: false` for bodies, which get no guide.

    `official` are the words by which official texts name them, `spoken` our plain ones; `shown_by` lets see
    that something concerns them; `not_meant` has one of these words in it and means something else.
    """

    id: Id
    name: Text
    official: tuple[Text, ...] = Field(min_length=1)
    spoken: tuple[Text, ...] = ()
    shown_by: tuple[Text, ...] = ()
    not_meant: tuple[Text, ...] = ()
    guide: YesNo
    intro: Text
    not_written: tuple[Text, ...] = ()


class Need(Addressed):
    """想办的事: what a citizen comes for."""

    id: Id
    name: Text
    intro: Text


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
