"""签字、改动记录: who stands for what, and what changed for citizens."""

from pathlib import PurePath
from typing import Literal

from pydantic import (
    Field,
)

from generator.model.record import Day, Hash, Record, Text, TextOrNothing

Step = Literal["初审", "复审", "终审"]
Area = Literal[
    "measures", "documents", "contacts", "terms", "units", "audiences", "needs", "finder", "questions", "synonyms",
    "replies", "about",
]  # fmt: skip


class SignOff(Record):
    """签字: a person stands for an entry of an area as it was when its words had this hash."""

    area: Area
    entry: Text
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


CHANGE_WORDS = {"added": "新增", "removed": "删去", "changed": "改了"}


class ChangeSet(Record):
    """改动记录: what changed for citizens on one day (data/changes/)."""

    day: Day
    why: Text | None = None
    changes: tuple[Change, ...] = Field(min_length=1)

    @property
    def id(self) -> str:
        """The name of its file, without the ending: 2026-11-24, 2026-11-24-2."""
        return PurePath(self.file).stem
