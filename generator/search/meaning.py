"""Synonyms become words of the entries themselves: what people say is indexed where the document says it.

So a query needs no second look-up, and pinyin and typos of everyday words are found like any others.
"""

from collections.abc import Iterable, Iterator
from functools import cache

from generator.model import Synonym
from generator.search.entries import Entry, Field
from generator.search.pipeline import clean
from generator.search.within import Words

# What people say counts as much as words of a statement, and less where it rests on weak words.
STRONGEST = 5.0
SHARE = 0.8
LEAST = 0.3


def widen(found: Iterable[Entry], synonyms: Iterable[Synonym]) -> Iterator[Entry]:
    """Yield the entries, each with a field for everything that people say for its words."""
    meant: dict[str, list[tuple[str, float]]] = {}
    for word, written, weight in meanings(synonyms):
        meant.setdefault(written, []).append((word, SHARE * weight))
    place = {written: number for number, written in enumerate(meant)}
    words = Words(meant)

    @cache
    def heard(written: str, strength: float) -> dict[str, float]:
        """What people say for a word, and how much it counts where the word counts so much."""
        return {word: weight * strength for word, weight in meant[written]}

    for entry in found:
        best: dict[str, float] = {}
        for field in entry.fields:
            # What people say leads to no further words: of 拖欠工资, said of a teacher's pay, nobody means 包工头跑了.
            for written in () if field.heard else words.inside(field.text):
                best[written] = max(best.get(written, 0.0), field.weight)
        said: dict[str, float] = {}
        for written in sorted(best, key=place.__getitem__):
            more = heard(written, min(best[written], STRONGEST))
            twice = {word: max(said[word], more[word]) for word in said.keys() & more.keys()}
            said |= more | twice
        yield entry._replace(fields=(*entry.fields, *map(_field, said, said.values())))


@cache
def _field(word: str, weight: float) -> Field:
    """A field that many entries have is one in memory."""
    return Field(word, weight)


def meanings(synonyms: Iterable[Synonym]) -> Iterator[tuple[str, str, float]]:
    """Yield (said, written, weight), chains resolved: A → B and B → C give A → C too."""
    direct: dict[str, dict[str, float]] = {}
    for said, written, weight in _pairs(synonyms):
        found = direct.setdefault(clean(said), {})
        target = clean(written)
        found[target] = max(found.get(target, 0.0), weight)
    for said in direct:
        reached: dict[str, float] = {}
        pending = list(direct[said].items())
        while pending:
            written, weight = pending.pop()
            if written == said or weight <= max(LEAST, reached.get(written, 0.0)):
                continue
            reached[written] = weight
            pending += [(further, weight * each) for further, each in direct.get(written, {}).items()]
        yield from ((said, written, weight) for written, weight in reached.items())


def _pairs(synonyms: Iterable[Synonym]) -> Iterator[tuple[str, str, float]]:
    for synonym in synonyms:
        for said in synonym.said:
            for written in synonym.written:
                yield said, written, float(synonym.weight)
                if synonym.both:
                    yield written, said, float(synonym.weight)


def absent(synonyms: Iterable[Synonym]) -> Iterator[Entry]:
    """Yield an entry for each group of things that people ask for and no document has."""
    for synonym in synonyms:
        if not synonym.written:
            fields = tuple(Field(each, STRONGEST) for each in synonym.said)
            yield Entry("absent", "、".join(synonym.said), "", "", fields, 1.0, "absent")
