"""Which of many words stand in a text, without looking for each of them."""

from collections.abc import Iterable
from functools import lru_cache

from generator.search.pipeline import REMEMBERED, clean, cut, is_chinese


class Words:
    """Words in the form in which text is compared (pipeline.clean).

    A word that has a pair of Chinese characters stands only in texts that have the pair: so most texts ask for few.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._by_pair: dict[str, list[str]] = {}
        self._without: list[str] = []
        for word in words:
            pair = next((each for each in cut(word).tokens if len(each) == 2 and is_chinese(each)), None)
            (self._without if pair is None else self._by_pair.setdefault(pair, [])).append(word)
        self.inside = lru_cache(maxsize=REMEMBERED)(self._inside)

    def _inside(self, text: str) -> frozenset[str]:
        """Return the words that stand in `text`."""
        plain = clean(text)
        asked = [word for pair in self._by_pair.keys() & cut(text).tokens for word in self._by_pair[pair]]
        return frozenset(word for word in (*asked, *self._without) if word in plain)
