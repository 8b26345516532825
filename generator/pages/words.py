"""For editors: the words that check knows, class by class, each with a place of the site's own texts."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from generator.lexicon.words import words
from generator.model import Site
from generator.model.force import FORCE_WORDS
from generator.model.vocabulary import BOUNDS, FORCES
from generator.pages.examples import Example, Texts
from generator.pages.page import Context, Page
from generator.text.bounds import bound_at
from generator.text.numbers import quantities

# The lists of an entry of operators.yml, and what each of them is for.
LISTS = {
    "words": "原文和大白话里的词",
    "plain": "大白话里有它，也算说到了",
    "official": "原文里有它，也可以这样说",
    "also": "一句对一句比的时候，也算这个意思",
    "also_plain": "一句对一句比的时候，大白话里也算这个意思",
    "not": "里面有它、意思不是它",
}


@dataclass(frozen=True)
class Row:
    """A word or an entry: its name, its lists (what a list is for, its words), and where a text has it."""

    name: str
    lists: tuple[tuple[str, str], ...]
    example: Example | None = None


@dataclass(frozen=True)
class Group:
    """A class of words: what it is for, the code of its rule if it has one of its own, its rows."""

    id: str
    title: str
    why: str
    codes: tuple[str, ...]
    rows: tuple[Row, ...]


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the page."""
    title = "编辑手册：核对时认得哪些词"
    yield Page("editors/words/", title, "pages/words.html", partial(_context, site), sections=())


def _context(site: Site) -> Context:
    texts = Texts(site)
    groups = [
        *_own(site, texts),
        _same(texts),
        _without_licence(),
        *(_operators(name, each, texts) for name, each in words("operators").items()),
        *_forces(texts),
        _bounds(texts),
        _polarity(texts),
    ]
    return {"groups": groups}


def _listed(found: Iterable[str]) -> str:
    """Words in a line, each once; one that is a mark stands in “…”."""
    return "、".join(word if word.isalnum() else f"“{word}”" for word in dict.fromkeys(found))


def _own(site: Site, texts: Texts) -> Iterator[Group]:
    """What data/words.yml adds, if it is there."""
    rows = tuple(
        Row(
            _listed(each.plain or ()) or FORCES[each.force or "stated"],
            (
                ("原文里有一个，就可以说" if each.plain else "原文里的词", _listed(official)),
                ("理由", each.why),
            ),
            texts.example(official),
        )
        for each in site.words
        for official in (each.official or each.words or (),)
    )
    if rows:
        why = "本站自己加的，写在 data/words.yml 里。每一条都有理由。"
        yield Group("own", "本站自己的词", why, ("F159", "F106"), rows)


def _same(texts: Texts) -> Group:
    rows = tuple(
        Row(plain, (("原文里有一个，就可以说", _listed(official)),), texts.example(official))
        for plain, official in words("plain")["same"].items()
    )
    why = "左边的大白话，原文里有右边的一个词，就可以说；一个都没有，就是没有依据。"
    return Group("same", "大白话的另一种说法", why, ("F159",), rows)


def _without_licence() -> Group:
    found = words("plain")
    rows = (
        Row("讲述用的词", (("说它们，不用依据", _listed(found["telling"])),)),
        Row("太常见的字", (("说它们，不用依据", _listed(found["filling"] + found["characters"])),)),
        Row("单独一个", (("一个不用依据，两个连在一起、原文别处有，就要依据", _listed(found["alone"])),)),
    )
    why = "别的字，引文里都要有。引文里没有的，就是多说的话。"
    return Group("telling", "不用依据的话", why, ("F159",), rows)


def _operators(name: str, kind: Mapping[str, Any], texts: Texts) -> Group:
    entries: Mapping[str, Mapping[str, Any]] = kind["entries"]
    known = [word for each in entries.values() for key in ("words", "not") for word in each.get(key, ())]
    rows = []
    for entry, each in entries.items():
        lists = [(label, _listed(each[key])) for key, label in LISTS.items() if key in each]
        against = [other for group in kind.get("opposites", ()) if entry in group for other in group]
        if against:
            lists.append(("和它相反", _listed(other for other in against if other != entry)))
        if each.get("limits", kind["limits"]):
            lists.append(("漏说", "原文有它，大白话没有说到，就是丢了限制"))
        if each.get("anyhow"):
            lists.append(("多说", "原文没有它，也可以说"))
        rows.append(Row(entry, tuple(lists), texts.example(each["words"], known)))
    notes = [kind["why"]]
    if kind.get("only_opposites"):
        notes.append("这一类只查有没有说反。")
    if "opposites" not in kind:
        notes.append("这一类里的词，互相都相反。")
    return Group(f"operators-{kind['code'].lower()}", name, "".join(notes), (kind["code"],), tuple(rows))


def _forces(texts: Texts) -> Iterator[Group]:
    spoken = words("spoken")
    known = [word for found in FORCE_WORDS.values() for word in found]
    for force, found in FORCE_WORDS.items():
        # One character means many things: 为 shows this force, and stands in 为了 as well.
        places = {word: texts.example([word], known) if len(word) > 1 else None for word in found}
        there = (Row(word, (), place) for word, place in places.items() if place)
        absent = _listed(word for word, place in places.items() if not place)
        rest = (Row("别的词", (("不举例的", absent),)),) if absent else ()
        plain = (Row("怎么说", (("大白话里要有一个", _listed(spoken[force])),)),) if force in spoken else ()
        why = "原文里的这些词，表示这种力度。大白话不能说得更硬。"
        codes = ("F106", "F122") if plain else ("F106",)
        yield Group(f"force-{force}", f"力度：{FORCES[force]}", why, codes, (*plain, *there, *rest))


def _bounds(texts: Texts) -> Group:
    found, rows = words("bounds"), []
    for bound, each in BOUNDS.items():
        if bound in found:
            lists = (
                ("站在数前面", _listed(found[bound]["before"])),
                ("站在数后面", _listed(found[bound]["after"])),
            )
            rows.append(Row(each.name, lists, _bounded(bound, texts)))
    loose = found["loose"]
    rows.append(Row("正好也对", (("有这些词的数，说成正好也对", _listed(loose["before"] + loose["after"])),)))
    rows.append(Row("从几到几", (("两个数中间的字", _listed(found["ranges"])),)))
    return Group(
        "bounds", "最多、最少、大约", "“最高50%”写成“50%”，读者会以为都能拿到。", ("F120",), tuple(rows)
    )


def _bounded(bound: str, texts: Texts) -> Example | None:
    """The first number of the texts that has this bound."""
    for start, (_, sentence) in zip(texts.starts, texts.sentences, strict=True):
        for each in quantities(sentence.compared):
            if bound_at(sentence.compared, each) == bound:
                return texts.shown(start + each.at, start + each.end)
    return None


def _polarity(texts: Texts) -> Group:
    found = words("polarity")
    lists = (
        ("原文和大白话里的词", _listed(found["says"])),
        ("里面有它、却没有否定什么", _listed(found["not"])),
        ("大白话里有它，也算说了“不”", _listed(found["plain"])),
        ("原文写罚款的，大白话可以说", _listed(found["forbidden"])),
    )
    rows = (Row("不", lists, texts.example(found["says"], found["not"])),)
    return Group("polarity", "不", "“不得收”写成“可以收”，意思正好反了。", ("F112",), rows)
