"""部门答复: what an office said when it was asked what a document leaves open."""

from datetime import date
from typing import Any, Literal, get_args

from pydantic import Field, PrivateAttr

from generator.model.provision import Unknown
from generator.model.record import Address, Day, Id, Record, Text

Asking = Literal[Unknown, "reading"]
"""What may be asked about a statement: what it does not say, or which of two readings is meant."""
ASKINGS: tuple[Asking, ...] = (*get_args(Unknown), "reading")


class Reply(Record):
    """部门答复: one reply of an office, a file of data/replies/; its id is the name of the file.

    It answers the kinds `answers` of the statements `provisions`. `quote` are the office's own words, `says` what
    they say in plain ones. However it was given, it is a reply and not the document: it changes nothing there.
    """

    provisions: tuple[Id, ...] = Field(min_length=1)
    answers: tuple[Asking, ...] = Field(min_length=1)
    office: Text
    on: Day
    paper: Text
    source: Address | None = None
    quote: Text
    says: Text
    until: Day | None = None
    checked_on: Day
    _id: str = PrivateAttr(default="")

    def model_post_init(self, context: Any, /) -> None:
        self._id = (context or {}).get("id", "")
        if self.until and self.until < self.on:
            raise ValueError("until 比 on 早")

    @property
    def id(self) -> str:
        """The name of its file, without the ending."""
        return self._id

    def ended(self, today: date) -> bool:
        """Has the day passed until which it said that it holds?"""
        return self.until is not None and self.until < today

    def settles(self, provision: str, asking: str) -> bool:
        """Does it answer this about this statement?"""
        return provision in self.provisions and asking in self.answers
