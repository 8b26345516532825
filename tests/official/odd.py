"""For the tests of oddities: made-up lines → (line, message)."""

from collections.abc import Callable, Iterable
from typing import Any

from generator.official import parse
from generator.official.oddity import Line, Oddity


def found(check: Callable[..., Iterable[Oddity]], text: str, *more: Any) -> list[tuple[int, str]]:
    """What `check` finds in `text`."""
    lines = [Line(at, each.strip()) for at, each in enumerate(text.splitlines(), 1) if each.strip()]
    return [(each.line, each.message) for each in check(lines, parse(text), *more)]
