"""A project's folder → its Site and all findings: what `check` prints and `build` insists on."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from generator import rules
from generator.load import load
from generator.model import Finding, Site
from generator.review import due, signatures


class Checked(NamedTuple):
    """The site, or None if the data cannot be one; what is wrong; and the site with its drafts."""

    site: Site | None
    findings: list[Finding]
    drafts: Site | None = None

    @property
    def errors(self) -> list[Finding]:
        """The findings that forbid building."""
        return [each for each in self.findings if each.severity == "error"]


def check(root: Path, today: date) -> Checked:
    """Load and check the data of the project in the folder `root`; what is due is so on `today`."""
    loaded = load(root / "data")
    if loaded.site is None or loaded.drafts is None:
        return Checked(None, loaded.findings, loaded.drafts)
    findings = [
        *loaded.findings,
        *signatures.findings(loaded.site, loaded.drafts),
        *rules.check(loaded.site),
        *due.findings(loaded.site, today),
    ]
    return Checked(loaded.site, sorted(findings, key=lambda each: (each.place, each.code)), loaded.drafts)
