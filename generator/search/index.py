"""What can be found, and the words it is found by."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator import status, urls
from generator.model import Measure, Provision, Site
from generator.text import normalise


@dataclass(frozen=True)
class Entry:
    """A thing to find: its kind in Chinese, title, address, a line to show, its state, and its words.

    `strong` are the words of its title, `weak` all the others. `rank` below 1 moves it down.
    """

    kind: str
    title: str
    url: str
    shown: str
    state: str
    strong: str
    weak: str
    rank: float = 1.0


def index_script(site: Site, today: date) -> str:
    """Return the script that hands the index over; `<` is escaped so that no markup can appear in it."""
    rows = [
        [each.kind, each.title, each.url, each.shown, each.state, each.strong, each.weak, each.rank]
        for each in entries(site, today)
    ]
    text = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    return f"window.mingbaiIndex={text.replace('<', chr(92) + 'u003c')};\n"


def entries(site: Site, today: date) -> Iterator[Entry]:
    """Yield everything that can be found."""
    for provision in site.provisions:
        yield _provision(site, provision, today)
    for measure in site.measures:
        yield _measure(site, measure)
    for unit in site.units:
        names = _words(unit.short, unit.name, *unit.as_written, *(each.says for each in unit.later))
        yield Entry("单位", unit.short, f"units/{unit.id}/", unit.does, "", names, _words(unit.does))
    for contact in site.contacts:
        yield Entry(
            "电话",
            f"{contact.number} {contact.name}",
            f"contacts/#tel-{contact.number}",
            contact.what_for,
            "",
            _words(contact.number, contact.name, contact.what_for),
            _words(contact.run_by),
        )
    for term in site.terms:
        names = _words(term.term, *term.as_written)
        yield Entry("名词", term.term, f"terms/#term-{term.id}", term.says, "", names, _words(term.says), 0.8)
    for audience in site.audiences:
        if audience.guide:
            names = _words(audience.name, audience.official)
            yield Entry("人群", audience.name, f"for/{audience.id}/", audience.intro, "", names, "", 0.9)
    for need in site.needs:
        names = _words(need.name)
        yield Entry(
            "想办的事", need.name, f"needs/{need.id}/", need.intro, "", names, _words(need.intro), 0.9
        )


def _provision(site: Site, provision: Provision, today: date) -> Entry:
    state = status.state(provision, today)
    document = site.document_of[site.section_of[provision.id].document]
    others = [
        *(each.says for each in provision.conditions),
        *(quote.text for quote in provision.quotes),
        *(site.audience_of[each].name for each in provision.for_),
    ]
    rank = (0.8 if provision.effect == "none" else 1.0) * (0.9 if state == "expired" else 1.0)
    return Entry(
        "事项",
        provision.title,
        urls.provision(site, provision),
        provision.says,
        f"{document.meta.signed_on.year}年文件　{status.STATES[state]}",
        _words(provision.title, provision.says),
        _words(*others),
        rank,
    )


def _measure(site: Site, measure: Measure) -> Entry:
    return Entry(
        "措施",
        measure.plain,
        urls.section(site, measure),
        measure.summary,
        f"{site.document_of[measure.document].meta.signed_on.year}年文件",
        _words(measure.plain, measure.title),
        _words(measure.summary, *(each.text for each in measure.sentences)),
        0.95,
    )


def _words(*texts: str) -> str:
    return "|".join(normalise(text).lower() for text in texts)
