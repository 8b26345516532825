"""Where words stand in the complete official texts: the ground of every “没有写”.

Each document is searched whole, as its file has it: headings, units and what was left out are in it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.model import Document, Site
from generator.model.searched import plain
from generator.search.pipeline import clean, cut
from generator.text.pinyin import read

AROUND = 20  # characters shown on each side of a word that stands in no sentence but in a heading, a list


@dataclass(frozen=True)
class Occurrence:
    """A word in the text of a document; `sentence` is "" where it stands in none."""

    word: str
    document: Document
    sentence: str
    text: str


@lru_cache(maxsize=4096)
def forms(words: str) -> tuple[str, ...]:
    """The forms in which words are compared: as texts are, and as the search does (彩禮 is 彩礼, 二十元 20元)."""
    return tuple(dict.fromkeys((plain(words), "".join(clean(words).split()))))


def pairs(words: str) -> tuple[str, ...]:
    """The smallest pieces of words that say anything: pairs of characters, a single one, a Latin word."""
    return cut(words).tokens


def stand_in(words: str, text: str) -> bool:
    """Do the words stand in the text, in whatever form?"""
    return any(word in form for word in forms(words) for form in forms(text))


def sounds_in(words: str, text: str) -> bool:
    """Does the text sound like the words anywhere? 赣付通 is 赣服通, mistyped."""
    return _sound(words) in _sound(text)


@lru_cache(maxsize=64)
def _sound(text: str) -> str:
    return f" {' '.join(read(forms(text)[-1]))} "


def occurrences(site: Site, words: Iterable[str]) -> Iterator[Occurrence]:
    """Yield where each word stands in the official texts of the site, sentence by sentence."""
    wanted = list(words)
    for document in site.documents:
        for word in (each for each in wanted if stand_in(each, document.text)):
            found = [each for each in document.official.sentences if stand_in(word, each.text)]
            yield from (Occurrence(word, document, each.id, each.text) for each in found)
            if not found:
                yield Occurrence(word, document, "", _around(word, document.text))


def _around(word: str, text: str) -> str:
    """The words around the first place where a word stands."""
    whole = next(form for form in forms(text) if any(each in form for each in forms(word)))
    at = min(whole.index(each) for each in forms(word) if each in whole)
    return whole[max(0, at - AROUND) : at + len(word) + AROUND]
