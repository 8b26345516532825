"""How characters sound in the documents, and the letter under which a token is filed.

Tokens that sound alike are in one file: the query 赣付通 finds 赣服通 there, shebao and sb find 社保.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.search.pipeline import is_chinese
from generator.text.pinyin import read

# Heard alike in Jiangxi, so filed under one letter.
FILED_AS = {"f": "h", "n": "l"}


@dataclass(frozen=True)
class Sounds:
    """`readings`: character → its readings, the most usual one first; `others`: pair → where else it is filed, for
    how it is read in context.

    A large index has `parts` files for each pair of letters.
    """

    readings: Mapping[str, tuple[str, ...]]
    others: Mapping[str, frozenset[str]]
    parts: int = 1

    def files(self, token: str) -> set[str]:
        """The names of the files in which a token is: by its usual readings, and by those in context."""
        if not is_chinese(token):
            return {"0"}
        usual = "".join([self._letters[each] for each in token])
        part = str(sum(map(ord, token)) % self.parts) if self.parts > 1 else ""
        return {each + part for each in (usual, *self.others.get(token, ()))}

    @cached_property
    def _letters(self) -> Mapping[str, str]:
        return {character: filed(readings[:1]) for character, readings in self.readings.items()}


def filed(readings: Iterable[str]) -> str:
    """The file of a token that is read so: (she, bao) → sb; (nong, cun) → lc."""
    return "".join(FILED_AS.get(each[0], each[0]) for each in readings)


def sounds(found: Iterable[str]) -> Sounds:
    """Read runs of text aloud; most are met many times, so they may come counted."""
    heard: defaultdict[tuple[str, str], int] = defaultdict(int)
    pairs: set[tuple[str, str, str, str]] = set()
    for run, times in Counter(found).items():
        if is_chinese(run):
            readings = read(run)
            for each in zip(run, readings, strict=True):
                heard[each] += times
            pairs.update(zip(run, run[1:], readings, readings[1:], strict=False))
    usual = _most_usual_first(heard)
    others: defaultdict[str, set[str]] = defaultdict(set)
    for one, other, *readings in pairs:
        if readings != [usual[one][0], usual[other][0]]:
            others[one + other].add(filed(readings))
    return Sounds(usual, {pair: frozenset(each) for pair, each in others.items()})


def _most_usual_first(heard: Mapping[tuple[str, str], int]) -> dict[str, tuple[str, ...]]:
    """(character, reading) → times, as character → readings."""
    found: dict[str, list[str]] = {}
    for character, reading in sorted(heard, key=lambda each: (-heard[each], each[1])):
        found.setdefault(character, []).append(reading)
    return {character: tuple(each) for character, each in found.items()}
