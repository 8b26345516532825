"""A project's folder → its Site and all findings: what `check` prints and `build` insists on."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from generator import rules
from generator.check import characters, text_health
from generator.load import Loaded, load
from generator.load.drafts import begun, written_so_far
from generator.model import Finding, Record, Site
from generator.review import ahead, due, signatures


class Checked(NamedTuple):
    """The site, or None if the data cannot be one; what is wrong; the site with drafts, and with all of the library."""

    site: Site | None
    findings: list[Finding]
    drafts: Site | None = None
    known: Site | None = None

    @property
    def errors(self) -> list[Finding]:
        """The findings that forbid building."""
        return [each for each in self.findings if each.severity == "error"]


def _of_drafts(site: Site) -> Iterator[Finding]:
    """What the rules say of documents, measures and parts that are drafts; it forbids nothing."""
    drafts = list(_drafts(site))
    for finding in rules.check(written_so_far(site)) if drafts else ():
        if any(each.holds(finding.place) for each in drafts):
            yield replace(finding, severity="note" if finding.severity == "note" else "warning")


def _drafts(site: Site) -> Iterator[Record]:
    """What is a draft, as far as it is begun: a whole document, else a measure, a part, a provision."""
    for document in site.documents:
        if document.meta.draft:
            yield document.meta
        for section in document.sections:
            if (section.draft or document.meta.draft) and begun(section):
                yield section
            yield from (each for each in section.provisions if each.draft)


def check(root: Path, today: date) -> Checked:
    """Load and check the data of the project in the folder `root`; what is due is so on `today`."""
    loaded = load(root / "data")
    return Checked(loaded.site, findings(root, loaded, today), loaded.drafts, loaded.known)


def findings(root: Path, loaded: Loaded, today: date) -> list[Finding]:
    """Return all that is wrong with what was loaded of the project in the folder `root`, in order."""
    found = [*loaded.findings, *characters.findings(root)]
    if loaded.drafts is not None:
        found += [*text_health.findings(loaded.drafts), *_of_drafts(loaded.drafts)]
    if loaded.site is not None and loaded.drafts is not None:
        found += _of_site(loaded.site, loaded.drafts, today)
    return sorted(found, key=lambda each: (each.place, each.code))


def _of_site(site: Site, drafts: Site, today: date) -> Iterator[Finding]:
    """What is wrong with what is finished."""
    yield from signatures.findings(site, drafts)
    yield from rules.check(site)
    yield from due.findings(site, today)
    yield from ahead.findings(site, today)
