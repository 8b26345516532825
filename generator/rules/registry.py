"""What a rule is, and how a function becomes one. A rule yields `Finding(place, message, hint)`."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.model import Finding, Severity, Site

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


REGISTERED: dict[str, Rule] = {}


def rule(
    code: str, *, why: str, bad: str, good: str, severity: Severity = "error"
) -> Callable[[Check], Check]:
    """Register the decorated function as the rule `code`."""

    def register(check: Check) -> Check:
        assert code not in REGISTERED, f"{code} is taken"
        REGISTERED[code] = Rule(code, why, bad, good, check, severity)
        return check

    return register
