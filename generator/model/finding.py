"""问题: one place where a rule fails, and where that is."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

Keys = tuple[str | int, ...]
Severity = Literal["error", "warning", "note"]


class Place(NamedTuple):
    """Where something stands: path relative to the project, 1-based line and code-point column."""

    path: str
    line: int
    column: int


class Fix(NamedTuple):
    """A safe correction: the words at the place of a finding, or items of a list, and what should stand there."""

    old: str | tuple[str, ...]
    new: str | tuple[str, ...]


@dataclass(frozen=True)
class Finding:
    """One place where a rule fails. The runner fills in `code` and `severity`; `fix` is for `check --fix`."""

    place: Place
    message: str
    hint: str = ""
    code: str = ""
    severity: Severity = "error"
    fix: Fix | None = None
