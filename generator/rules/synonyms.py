"""S: does every synonym lead somewhere? (data/synonyms.yml)"""

from collections.abc import Iterator

from generator.model import Finding, Site, Synonym
from generator.model.per_site import per_site
from generator.model.searched import plain, searched
from generator.rules.registry import rule
from generator.text.occurring import standing


@rule("S101")
def leads_nowhere(site: Site) -> Iterator[Finding]:
    """近义词右边的词，本站的文字里没有。"""
    known = _standing(site) | {plain(each) for synonym in site.synonyms for each in synonym.said}
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
    for synonym in (each for each in site.synonyms if not each.written):
        for index, said in enumerate(synonym.said):
            if plain(said) in _standing(site):
                message = f"本站的文字里有“{said}”。"
                yield Finding(synonym.place("said", index), message, "请写上 written，或者去掉它。")


@per_site
def _standing(site: Site) -> set[str]:
    """The words to which synonyms lead, or that nothing is written about, that the site has all the same."""
    return standing(
        (plain(word) for each in site.synonyms for word in each.written or each.said), searched(site)
    )


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
