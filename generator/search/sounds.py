"""How characters sound in the documents, and the letter under which a token is filed.

Tokens that sound alike are in one file: the query 赣付通 finds 赣服通 there, shebao and sb find 社保.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.search.pipeline import is_chinese
from generator.text.pinyin import read

# Heard alike in Jiangxi, so filed under one letter.
FILED_AS = {"f": "h", "n": "l"}


@dataclass(frozen=True)
class Sounds:
    """`readings`: character → its readings, the most usual one first; `pairs`: pair → readings in context.

    A large index has `parts` files for each pair of letters.
    """

    readings: Mapping[str, tuple[str, ...]]
    pairs: Mapping[str, frozenset[tuple[str, str]]]
    parts: int = 1

    def files(self, token: str) -> set[str]:
        """The names of the files in which a token is: by its usual readings, and by those in context."""
        if not is_chinese(token):
            return {"0"}
        usual = tuple(self.readings[each][0] for each in token)
        part = str(sum(map(ord, token)) % self.parts) if self.parts > 1 else ""
        return {filed(each) + part for each in (usual, *self.pairs.get(token, ()))}


def filed(readings: Iterable[str]) -> str:
    """The file of a token that is read so: (she, bao) → sb; (nong, cun) → lc."""
    return "".join(FILED_AS.get(each[0], each[0]) for each in readings)


def sounds(found: Iterable[str]) -> Sounds:
    """Read runs of text aloud."""
    heard: dict[str, Counter[str]] = {}
    pairs: dict[str, set[tuple[str, str]]] = {}
    for run, times in Counter(filter(is_chinese, found)).items():  # most runs are met many times
        readings = read(run)
        for character, reading in zip(run, readings, strict=True):
            heard.setdefault(character, Counter())[reading] += times
        for at in range(len(run) - 1):
            pairs.setdefault(run[at : at + 2], set()).add((readings[at], readings[at + 1]))
    usual = {
        character: tuple(sorted(count, key=lambda each, count=count: (-count[each], each)))  # type: ignore[misc]
        for character, count in heard.items()
    }
    return Sounds(usual, {pair: frozenset(each) for pair, each in pairs.items()})
