"""Which records must be looked over again, by the dates that editors gave them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from generator.model import Finding, Place, Reviewed, Site

DUE = "T101"


@dataclass(frozen=True)
class Review:
    """A record with a date for its next review; `days` is how many days are left, below 0 when overdue."""

    name: str
    place: Place
    reviewed_on: date | None
    review_by: date
    days: int


def reviews(site: Site, today: date) -> list[Review]:
    """All records that have a date for their next review, the most urgent first."""
    found = [
        Review(
            name,
            record.place("review_by"),
            record.reviewed_on,
            record.review_by,
            (record.review_by - today).days,
        )
        for name, record in _records(site)
        if record.review_by is not None
    ]
    return sorted(found, key=lambda each: (each.review_by, each.place))


def findings(site: Site, today: date) -> Iterator[Finding]:
    """Yield a warning for each record whose day has come."""
    for each in reviews(site, today):
        if each.days <= 0:
            message = f"“{each.name}”最晚要在 {each.review_by} 核对，" + (
                f"已经过了 {-each.days} 天。" if each.days else "就是今天。"
            )
            hint = "请核对一遍，再改 reviewed_on 和 review_by。"
            yield Finding(each.place, message, hint, DUE, "warning")


def strictly(found: list[Finding]) -> list[Finding]:
    """The same findings, with what is due as an error (`check --strict-dates`)."""
    return [replace(each, severity="error") if each.code == DUE else each for each in found]


def _records(site: Site) -> Iterator[tuple[str, Reviewed]]:
    """All records that can have such dates, with the name by which editors know them."""
    yield site.settings.name, site.settings
    for document in site.documents:
        yield document.meta.short, document.meta
    yield from ((each.plain, each) for each in site.sections)
    yield from ((each.short, each) for each in site.units)
    yield from ((each.name, each) for each in site.contacts)
    yield from ((each.name, each) for each in site.audiences)
    yield from ((each.name, each) for each in site.needs)
    yield from ((each.term, each) for each in site.terms)
