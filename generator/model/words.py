"""名词、近义词、本站自己的词: words that need explaining, what people say instead, what check accepts here."""

from decimal import Decimal
from typing import Any, Literal

from pydantic import (
    Field,
)

from generator.model.places import Source
from generator.model.provision import Force
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


class OwnWord(Record):
    """本站自己的词: what check accepts on this site beside the nationwide lexicon, and why.

    Either `plain` words that may be said where the original has one of the `official` words, or `words` of the
    original that show this `force`.
    """

    plain: tuple[Text, ...] | None = None
    official: tuple[Text, ...] | None = None
    force: Force | None = None
    words: tuple[Text, ...] | None = None
    why: Text

    def model_post_init(self, _context: Any, /) -> None:
        if (self.plain is None) == (self.force is None):
            raise ValueError("这里要写、也只能写这两项中的一项：plain、force")
        if (self.plain is None) != (self.official is None):
            raise ValueError("plain 和 official 要一起写")
        if (self.force is None) != (self.words is None):
            raise ValueError("force 和 words 要一起写")
        if () in (self.plain, self.official, self.words):
            raise ValueError("plain、official、words 里至少要写一项")
