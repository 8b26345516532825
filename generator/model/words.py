"""名词、近义词: words that need explaining, and what people say instead."""

from decimal import Decimal
from typing import Literal

from pydantic import (
    Field,
)

from generator.model.places import Source
from generator.model.record import Id, Number, Record, Reviewed, Text, YesNo


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


class Synonym(Record):
    """群众说法 → 文件说法: who searches for `said` means what the site calls `written`.

    `weight` says how near the meanings are; `both`: it holds the other way round too. Without `written`,
    people ask for it and the documents have nothing about it.
    """

    said: tuple[Text, ...] = Field(min_length=1)
    written: tuple[Text, ...]
    weight: Number = Decimal(1)
    both: YesNo = False
