"""Does a provision still count on a given day? Never shown as in force (design 4.8)."""

from datetime import date
from typing import Literal

from generator.model.provision import Provision

State = Literal["expired", "changed", "unclear"]

STATES: dict[State, str] = {
    "expired": "已过期",
    "changed": "后来变了",
    "unclear": "没写到期，今天是否还有效，请问12345",
}


def last_day(provision: Provision) -> date | None:
    """The last day on which the provision counts, as far as the document says and no other moves it."""
    if provision.time is None or provision.overtaken:
        return None
    if provision.time.year is not None:
        return date(provision.time.year, 12, 31)
    return provision.time.until


def state(provision: Provision, today: date) -> State:
    """expired: its own date is past; changed: a sourced later rule; unclear: the document does not say."""
    last = last_day(provision)
    if last is not None and last < today:
        return "expired"
    return "changed" if provision.later or provision.overtaken else "unclear"
