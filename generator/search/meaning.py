"""Synonyms become words of the entries themselves: what people say is indexed where the document says it.

So a query needs no second look-up, and pinyin and typos of everyday words are found like any others.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from generator.model import Site, Synonym
from generator.search.entries import Entry, Field
from generator.search.pipeline import clean

# What people say counts as much as words of a statement, and less where it rests on weak words.
STRONGEST = 5.0
SHARE = 0.8
LEAST = 0.3


def widen(found: Iterable[Entry], site: Site, simplified: Mapping[str, str]) -> Iterator[Entry]:
    """Yield the entries, each with a field for everything that people say for its words."""
    meant: dict[str, list[tuple[str, float]]] = {}
    for word, written, weight in meanings(site.synonyms, simplified):
        meant.setdefault(written, []).append((word, weight))
    for entry in found:
        # What people say leads to no further words: of 拖欠工资, said of a teacher's pay, nobody means 包工头跑了.
        texts = [(clean(each.text, simplified), each.weight) for each in entry.fields if not each.heard]
        whole = "|".join(text for text, _ in texts)
        said: dict[str, float] = {}
        for written in (each for each in meant if each in whole):
            best = max((strength for text, strength in texts if written in text), default=0.0)
            for word, weight in meant[written]:
                said[word] = max(said.get(word, 0.0), SHARE * weight * min(best, STRONGEST))
        yield replace(entry, fields=(*entry.fields, *(Field(word, weight) for word, weight in said.items())))


def meanings(synonyms: Iterable[Synonym], simplified: Mapping[str, str]) -> Iterator[tuple[str, str, float]]:
    """Yield (said, written, weight), chains resolved: A → B and B → C give A → C too."""
    direct: dict[str, dict[str, float]] = {}
    for said, written, weight in _pairs(synonyms):
        found = direct.setdefault(clean(said, simplified), {})
        target = clean(written, simplified)
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
