"""Does a provision still count on a given day? Never shown as in force; see docs/decisions.md."""

from datetime import date
from typing import Literal, NamedTuple

from generator.model.provision import Provision
from generator.model.site import Site

State = Literal["expired", "changed", "unclear"]


class StateWords(NamedTuple):
    """A state: in a word, for headings, and as a sentence. The browser has the same table."""

    short: str
    label: str


STATE_WORDS: dict[State, StateWords] = {
    "expired": StateWords("已过期", "已过期"),
    "changed": StateWords("后来变了", "后来变了"),
    "unclear": StateWords("没写到期", "没写到期，今天是否还有效，请问12345"),
}
STATES: dict[State, str] = {state: words.label for state, words in STATE_WORDS.items()}


def is_changed(site: Site, provision: Provision) -> bool:
    """A sourced later rule changed it, or another document of the site replaces or extends its sentence."""
    return bool(provision.later) or provision.id in site.overtaken


def last_day(site: Site, provision: Provision) -> date | None:
    """The last day on which the provision counts, as far as the document says and no other moves it."""
    if provision.time is None or provision.id in site.overtaken:
        return None
    if provision.time.year is not None:
        return date(provision.time.year, 12, 31)
    return provision.time.until


def state(site: Site, provision: Provision, today: date) -> State:
    """expired: its own date is past; changed: see `is_changed`; unclear: the document does not say."""
    last = last_day(site, provision)
    if last is not None and last < today:
        return "expired"
    return "changed" if is_changed(site, provision) else "unclear"
