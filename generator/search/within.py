"""Which of many words stand in a text, as search compares texts."""

from collections.abc import Iterable
from functools import lru_cache

from generator.search.pipeline import REMEMBERED, clean
from generator.text import occurring


class Words:
    """Words in the form in which text is compared (pipeline.clean)."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = occurring.Words(words)
        self.inside = lru_cache(maxsize=REMEMBERED)(self._inside)

    def _inside(self, text: str) -> frozenset[str]:
        """Return the words that stand in `text`."""
        return frozenset(self._words.standing_in(clean(text)))
