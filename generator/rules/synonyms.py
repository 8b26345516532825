"""S: does every synonym lead somewhere? (data/synonyms.yml)"""

from collections.abc import Iterator

from generator.model import Finding, Site, Synonym
from generator.rules.registry import rule
from generator.text.characters import normalise


@rule("S101")
def leads_nowhere(site: Site) -> Iterator[Finding]:
    """近义词右边的词，本站的文字里没有。"""
    texts = _texts(site)
    said = {_plain(each) for synonym in site.synonyms for each in synonym.said}
    for synonym, index, written in _written(site):
        if _plain(written) not in texts and _plain(written) not in said:
            message = f"本站的文字里没有“{written}”。"
            yield Finding(synonym.place("written", index), message, "请照标题、说明、原文或名词里的写法写。")


@rule("S102")
def runs_in_a_circle(site: Site) -> Iterator[Finding]:
    """近义词绕了一圈又指回自己。"""
    meant: dict[str, set[str]] = {}
    for synonym in site.synonyms:
        for said in synonym.said:
            meant.setdefault(_plain(said), set()).update(map(_plain, synonym.written))
    for synonym in site.synonyms:
        for index, said in enumerate(synonym.said):
            if _plain(said) in _reached(meant, map(_plain, synonym.written)):
                message = f"“{said}”绕一圈又指回了“{said}”。"
                yield Finding(synonym.place("said", index), message, "请去掉其中一条。")


@rule("S103")
def is_there_after_all(site: Site) -> Iterator[Finding]:
    """近义词右边留空，左边的词本站的文字里其实有。"""
    texts = _texts(site)
    for synonym in site.synonyms:
        for index, said in enumerate(synonym.said if not synonym.written else ()):
            if _plain(said) in texts:
                message = f"本站的文字里有“{said}”。"
                yield Finding(synonym.place("said", index), message, "请写上 written，或者去掉它。")


def _written(site: Site) -> Iterator[tuple[Synonym, int, str]]:
    for synonym in site.synonyms:
        for index, written in enumerate(synonym.written):
            yield synonym, index, written


def _reached(meant: dict[str, set[str]], start: Iterator[str]) -> set[str]:
    """All words that `start` leads to, itself included."""
    reached: set[str] = set()
    pending = list(start)
    while pending:
        word = pending.pop()
        if word not in reached:
            reached.add(word)
            pending += meant.get(word, ())
    return reached


def _plain(text: str) -> str:
    return normalise(text).lower()


def _texts(site: Site) -> str:
    """Everything that search looks through."""
    found: list[str] = []
    for section in site.sections:
        found += [section.plain, section.summary, *(each.text for each in section.sentences)]
        found += [text for each in section.provisions for text in (each.title, each.says)]
    found += [measure.title for measure in site.measures]
    found += [text for unit in site.units for text in (unit.name, unit.short, *unit.as_written, unit.does)]
    found += [f"{each.number} {each.name} {each.what_for}" for each in site.contacts]
    found += [text for each in site.terms for text in (each.term, *each.as_written, each.says)]
    found += [text for each in site.audiences for text in (each.name, *each.official)]
    found += [each.name for each in site.needs]
    return "|".join(map(_plain, found))
