"""Whom do words name? By the words of audiences.yml, the longest first: 农民工 is not 农民."""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from generator.lexicon.words import one_of
from generator.model import Audience
from generator.text.characters import normalise
from generator.text.occurring import Words

_LEVELS = re.compile(r"(?:[省市县区][、和及])+[省市县区](?=([\u4e00-\u9fff]{2,8}))")
Reader = Callable[[str], dict[str, str]]


class Names:
    """Reads official and plain words for the audiences of a site; each reader gives {id: the word found}."""

    def __init__(self, audiences: tuple[Audience, ...]) -> None:
        official = [(word, each.id) for each in audiences for word in each.official]
        stops = [(word, "") for each in audiences for word in each.not_meant]
        self.official = _reader([*official, *stops])
        self.spoken = _reader([(word, each.id) for each in audiences for word in each.spoken])
        self._shown = {
            each.id: _reader(
                [*((word, each.id) for word in each.shown_by), *((word, "") for word in each.not_meant)]
            )
            for each in audiences
        }
        shown = [(normalise(word), each.id) for each in audiences for word in each.shown_by]
        self._shown_by = Words(word for word, _ in shown)
        self._shows: dict[str, set[str]] = {}
        for word, id_ in shown:
            self._shows.setdefault(word, set()).add(id_)
        self._concerned: dict[str, frozenset[str]] = {}
        self._words = {each.id: frozenset(map(normalise, each.official)) for each in audiences}

    def concerned(self, text: str) -> frozenset[str]:
        """The audiences that official words name or let see."""
        if text not in self._concerned:
            words = self._shown_by.standing_in(_each_level(normalise(text)))
            shown = {id_ for word in words for id_ in self._shows[word] if self._shown[id_](text)}
            self._concerned[text] = frozenset(self.official(text)) | shown
        return self._concerned[text]

    def namesakes(self, id_: str) -> frozenset[str]:
        """The other audiences that official texts call by a word of this one."""
        mine = self._words[id_]
        return frozenset(other for other, words in self._words.items() if other != id_ and words & mine)


def _each_level(text: str) -> str:
    """市民政部门、区民政部门 for 市、区民政部门: a name that each level of a list has."""
    return _LEVELS.sub(
        lambda match: "、".join(
            each + (match[1] if each != match.group()[-1] else "")
            for each in re.split("[、和及]", match.group())
        ),
        text,
    )


def _reader(words: Iterable[tuple[str, str]]) -> Reader:
    """Return a function: text → {id: its first word}; a word without an id only keeps shorter ones away."""
    ids: dict[str, list[str]] = {}
    for word, id_ in words:
        ids.setdefault(normalise(word), []).append(id_)
    pattern = re.compile(one_of(list(ids))) if ids else re.compile("(?!)")

    @lru_cache(maxsize=4096)
    def read(text: str) -> dict[str, str]:
        found: dict[str, str] = {}
        for match in pattern.finditer(_each_level(normalise(text))):
            for id_ in filter(None, ids[match.group()]):
                found.setdefault(id_, match.group())
        return found

    return read
