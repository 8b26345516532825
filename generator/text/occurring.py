"""Which of many words stand in a text? One pass over the text, however many words there are."""

from collections.abc import Iterable, Iterator
from operator import concat

HEAD = 2  # characters by which words are looked up


class Words:
    """Words that are looked for in texts, by their first characters; what was found need not be looked for again."""

    def __init__(self, words: Iterable[str]) -> None:
        self._of_head: dict[str, list[str]] = {}
        for word in dict.fromkeys(filter(None, words)):
            self._of_head.setdefault(word[:HEAD], []).append(word)

    def standing_in(self, text: str) -> Iterator[str]:
        """Yield the words that stand in `text`, in no order."""
        heads = {*text, *map(concat, text, text[1:])}
        for head in self._of_head.keys() & heads:
            yield from (word for word in self._of_head[head] if word in text)

    def discard(self, words: Iterable[str]) -> None:
        """Look for these words no longer."""
        for word in words:
            if left := [each for each in self._of_head.get(word[:HEAD], ()) if each != word]:
                self._of_head[word[:HEAD]] = left
            else:
                self._of_head.pop(word[:HEAD], None)

    def found_in(self, texts: Iterable[str]) -> set[str]:
        """Return the words that stand in one of the texts, and look for them no longer."""
        found = set[str]()
        for text in texts:
            here = set(self.standing_in(text))
            self.discard(here)
            found |= here
        return found


def standing(words: Iterable[str], texts: Iterable[str]) -> set[str]:
    """Return the words that stand in one of the texts."""
    return Words(words).found_in(texts)
