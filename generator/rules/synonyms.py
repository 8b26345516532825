"""S: does every synonym lead somewhere? (data/synonyms.yml)"""

from collections.abc import Iterator

from generator.model import Finding, Site, Synonym
from generator.model.searched import plain, searched
from generator.rules.registry import rule
from generator.text.occurring import standing


@rule("S101")
def leads_nowhere(site: Site) -> Iterator[Finding]:
    """近义词右边的词，本站的文字里没有。"""
    known = standing((plain(written) for _, _, written in _written(site)), searched(site))
    known |= {plain(each) for synonym in site.synonyms for each in synonym.said}
    for synonym, index, written in _written(site):
        if plain(written) not in known:
            message = f"本站的文字里没有“{written}”。"
            yield Finding(synonym.place("written", index), message, "请照标题、说明、原文或名词里的写法写。")


@rule("S102")
def runs_in_a_circle(site: Site) -> Iterator[Finding]:
    """近义词绕了一圈又指回自己。"""
    meant: dict[str, set[str]] = {}
    for synonym in site.synonyms:
        for said in synonym.said:
            meant.setdefault(plain(said), set()).update(map(plain, synonym.written))
    for synonym in site.synonyms:
        for index, said in enumerate(synonym.said):
            if plain(said) in _reached(meant, map(plain, synonym.written)):
                message = f"“{said}”绕一圈又指回了“{said}”。"
                yield Finding(synonym.place("said", index), message, "请去掉其中一条。")


@rule("S103")
def is_there_after_all(site: Site) -> Iterator[Finding]:
    """近义词右边留空，左边的词本站的文字里其实有。"""
    unwritten = [each for each in site.synonyms if not each.written]
    found = standing((plain(said) for each in unwritten for said in each.said), searched(site))
    for synonym in unwritten:
        for index, said in enumerate(synonym.said):
            if plain(said) in found:
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
