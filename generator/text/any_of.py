"""Any of some words, as texts are compared. The pattern for them is compiled when it is first needed: few ever are."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property

from generator.text.characters import normalise


class AnyOf:
    """Finds any of these words in normalised text, the longest first; nothing if there are none."""

    def __init__(self, found: Iterable[str]) -> None:
        self._found = tuple(found)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words as they are compared, the longest first."""
        return tuple(sorted(set(map(normalise, self._found)), key=len, reverse=True))

    @property
    def pattern(self) -> str:
        """A regular expression for them."""
        return "|".join(map(re.escape, self.words)) or "(?!)"

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern)

    def stands_in(self, text: str) -> bool:
        """Is one of them in `text`, wherever? Nothing has to be compiled for that."""
        return any(word in text for word in self.words)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first of them between `start` and `end`."""
        return self._compiled.search(text, start, len(text) if end is None else end)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield them where they stand in `text`, none over another."""
        return self._compiled.finditer(text)

    def findall(self, text: str) -> list[str]:
        """All of them in `text`, none over another."""
        return self._compiled.findall(text)

    def sub(self, instead: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Put `instead` in their place."""
        return self._compiled.sub(instead, text)


def any_of(found: Iterable[str]) -> AnyOf:
    """What finds any of these words."""
    return AnyOf(found)
