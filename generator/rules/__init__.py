"""The rules: one family a module, one function a rule. A rule is known by being in this folder.

A rule yields `Finding(place, message, hint)`; `check` adds the code and the severity.
"""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from generator.model import Site
from generator.record import Finding, Place, Severity

Check = Callable[[Site], Iterator[Finding]]


@dataclass(frozen=True)
class Rule:
    """A check with a code. `bad` and `good` are lines of a provision (or measure) in YAML."""

    code: str
    why: str
    bad: str
    good: str
    check: Check
    severity: Severity = "error"

    @property
    def summary(self) -> str:
        """What the rule finds, in one Chinese sentence: the first line of the check's docstring."""
        return (self.check.__doc__ or "").strip().splitlines()[0]


RULES: dict[str, Rule] = {}


def rule(
    code: str, *, why: str, bad: str, good: str, severity: Severity = "error"
) -> Callable[[Check], Check]:
    """Register the decorated function as the rule `code`."""

    def register(check: Check) -> Check:
        assert code not in RULES, f"{code} is taken"
        RULES[code] = Rule(code, why, bad, good, check, severity)
        return check

    return register


def check(site: Site) -> list[Finding]:
    """Run all rules on `site`; return the findings in the order of the files, exemptions left out."""
    return sorted(findings(site), key=lambda finding: (finding.place, finding.code))


def findings(site: Site) -> Iterator[Finding]:
    """Yield the findings one by one, rule by rule, for those who need only the first."""
    for each in RULES.values():
        for finding in each.check(site):
            if not _is_exempt(site, each.code, finding.place):
                yield replace(finding, code=each.code, severity=each.severity)


def _is_exempt(site: Site, code: str, place: Place) -> bool:
    """An editor gave a written reason why the rule does not apply in this provision."""
    return any(
        exemption.rule == code and provision.holds(place)
        for provision in site.provisions
        for exemption in provision.except_
    )


for _module in sorted(pkgutil.iter_modules(__path__), key=lambda each: each.name):
    importlib.import_module(f"{__name__}.{_module.name}")
RULES = dict(sorted(RULES.items()))
