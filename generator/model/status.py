"""Does a provision still count on a given day? Never shown as in force; see docs/decisions.md."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Literal, NamedTuple

from generator.model.per_site import per_site
from generator.model.provision import Provision
from generator.model.site import Site
from generator.text.dates import day
from generator.text.numbers import moments

State = Literal["future", "expired", "changed", "dated", "unclear"]
Between = State | Literal["reckoned"]


class StateWords(NamedTuple):
    """A state: in a word, for headings, and as a sentence. The browser has the same table."""

    short: str
    label: str


STATE_WORDS: dict[State, StateWords] = {
    "future": StateWords("还没开始", "还没开始，按文件写的，{from}起"),
    "expired": StateWords("已过期", "已过期"),
    "changed": StateWords("后来变了", "后来变了"),
    "dated": StateWords("写了到哪天", "文件写到{until}"),
    "unclear": StateWords("没写到期", "没写到期"),
}
STATE_MEANINGS: dict[State, str] = {
    "future": "文件写明了从哪天起，还没到那天。",
    "expired": "文件写的日子已经过了。",
    "changed": "后来有别的文件改了它，写明了出处。",
    "dated": "文件写到的那一天还没到，或者写明了长期有效。",
    "unclear": "文件没有写到哪天为止，今天是否还有效，请问12345。",
}
# Dated, by a day that the document does not name: 自印发之日起施行，有效期5年.
RECKONED = StateWords(STATE_WORDS["dated"].short, "按文件算，到{until}")
PERMANENT = "文件写明长期有效"


class Period(NamedTuple):
    """When a provision counts, as far as the documents say: first day, last day; `permanent`: they say 长期.

    `reckoned`: the last day follows from what they say, but they do not name it.
    """

    first: date | None
    last: date | None
    permanent: bool = False
    reckoned: bool = False

    @property
    def turns(self) -> tuple[date, ...]:
        """The days on which a state may change: the first, and the one after the last."""
        after = self.last + timedelta(days=1) if self.last and self.last < date.max else None
        return tuple(each for each in (self.first, after) if each)


NEVER_SAID = Period(None, None)


def period(site: Site, provision: Provision) -> Period:
    """Return its own time; where that has no start or end, the validity of its document.

    What another document replaces or extends has no end that we know.
    """
    return _periods(site)[provision.id]


@per_site
def _periods(site: Site) -> Mapping[str, Period]:
    """Provision id → when it counts."""
    return {each.id: _period(site, each) for each in site.provisions}


def _period(site: Site, provision: Provision) -> Period:
    validity = site.document_of[site.section_of[provision.id].document].meta.validity
    first, last, permanent, reckoned = _own(provision)
    if first is None and validity:
        first = validity.from_
    if provision.id in site.overtaken:
        return Period(first, None)
    if last is None and not permanent and validity:
        last, permanent = validity.last_day, bool(validity.permanent)
        reckoned = last is not None and not is_said(last, validity.quote.text)
    return Period(first, last, permanent, reckoned)


def is_changed(site: Site, provision: Provision) -> bool:
    """A sourced later rule changed it, or another document of the site replaces or extends its sentence."""
    return bool(provision.later) or provision.id in site.overtaken


def state(site: Site, provision: Provision, today: date) -> State:
    """Return what the dates of the documents say of `today`; a later rule counts more than a day to come."""
    when = period(site, provision)
    if when.last is not None and when.last < today:
        return "expired"
    if when.first is not None and today < when.first:
        return "future"
    found = between(site, provision)
    return "dated" if found == "reckoned" else found


def between(site: Site, provision: Provision) -> Between:
    """Return the state from its first day to its last, as the browser needs it for the reader's own day."""
    if is_changed(site, provision):
        return "changed"
    when = period(site, provision)
    if when.last is not None:
        return "reckoned" if when.reckoned else "dated"
    return "dated" if when.permanent else "unclear"


def state_label(found: State, when: Period) -> str:
    """The state as a sentence: 文件写到2026年12月31日."""
    if found == "dated" and when.last is None:
        return PERMANENT
    days = {"from": when.first and day(when.first), "until": when.last and day(when.last)}
    words = RECKONED if found == "dated" and when.reckoned else STATE_WORDS[found]
    return words.label.format(**days)


def is_said(value: date, text: str) -> bool:
    """Does an official text name this day itself, or a month or year that it begins or ends?"""
    return any(value in (each.first, each.last) for each in moments(text))


def _own(provision: Provision) -> Period:
    time = provision.time
    if time is None:
        return NEVER_SAID
    last = date(time.year, 12, 31) if time.year is not None else time.until
    reckoned = bool(time.until and time.quote and not is_said(time.until, time.quote.text))
    return Period(time.from_, last, bool(time.permanent), reckoned)
