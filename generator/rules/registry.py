"""What a rule is, and how a function becomes one. A rule yields `Finding(place, message, hint)`."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import NotRequired, TypedDict

from generator.lexicon.words import packaged
from generator.model import Finding, Severity, Site

Check = Callable[[Site], Iterator[Finding]]


class Explained(TypedDict):
    """What editors read about a rule: why it is there, an example that it finds, one that it accepts."""

    why: str
    bad: str
    good: str
    severity: NotRequired[Severity]


@dataclass(frozen=True)
class Rule:
    """A check with a code. `bad` and `good` are lines of a provision (or measure) in YAML."""

    code: str
    why: str
    bad: str
    good: str
    check: Check
    severity: Severity = "error"
    reads_answers: bool = True
    """Can it have something against an answer that stands in the place of a statement?"""
    by_document: bool = False
    """Is all that it finds of a document in that document, whatever the others say?"""

    @property
    def summary(self) -> str:
        """What the rule finds, in one Chinese sentence: the first line of the check's docstring."""
        return (self.check.__doc__ or "").strip().splitlines()[0]


REGISTERED: dict[str, Rule] = {}


def rule(
    code: str,
    explained: Explained | None = None,
    reads_answers: bool = True,
    by_document: bool = False,
) -> Callable[[Check], Check]:
    """Register the decorated function as the rule `code`; it is explained in explained.yml, if not here."""

    def register(check: Check) -> Check:
        assert code not in REGISTERED, f"{code} is taken"
        said = explained or _explained()[code]
        severity = said.get("severity", "error")
        words = said["why"], said["bad"], said["good"]
        REGISTERED[code] = Rule(code, *words, check, severity, reads_answers, by_document)
        return check

    return register


@cache
def _explained() -> dict[str, Explained]:
    read: dict[str, Explained] = packaged("rules", "explained")
    return read
