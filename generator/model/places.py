"""责任单位、联系方式: the bodies that a document names, and the hotlines."""

from collections.abc import Iterable
from typing import Literal

from pydantic import (
    Field,
)

from generator.model.record import Address, Addressed, Day, Id, PhoneNumber, Record, Reviewed, Text
from generator.text.characters import normalise

EVERYBODYS_NUMBER = "12345"  # whom to ask where nobody else is named: once on every page


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


class Unit(Addressed):
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


def units_by_spelling(units: Iterable[Unit]) -> dict[str, Unit]:
    """Return each spelling of the official text, as texts are compared, and the unit that it names."""
    return {normalise(form): unit for unit in units for form in unit.as_written}


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
