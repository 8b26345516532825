"""F: is every “不” of the original still there, and none besides?"""

from collections.abc import Iterable, Iterator

from generator.lexicon.words import words
from generator.model import Finding, Provision, Site
from generator.rules.registry import rule
from generator.rules.wording import all_quoted, compared, pairs, said
from generator.text.alignment import clauses
from generator.text.characters import excerpt
from generator.text.operators import any_of

REACH = 5  # characters after a word that denies: what it denies
_WORDS = words("polarity")
_SAYS = frozenset(_WORDS["says"])
_NEGATION = any_of([*_WORDS["says"], *_WORDS["not"]])
_PLAIN = any_of(_WORDS["plain"])


@rule(
    "F112",
    why="丢一个“不”字，多一个“不”字，意思就反了。",
    bad="says: 符合条件的企业裁员，退回上年度失业保险费的50%。",
    good="says: 符合条件的企业不裁员或少裁员，退回上年度失业保险费的50%。",
)
def negation_differs(site: Site) -> Iterator[Finding]:
    """原文的“不得”“未”“取消”这类话，写丢了；或者原文没有，却说了“不”。"""
    for provision in site.provisions:
        for keys, text in said(provision):
            for message in _differences(provision, compared(text)):
                yield Finding(provision.place(*keys), message, "请看看是不是丢了、多了“不”字。")


def _differences(provision: Provision, plain: str) -> Iterator[str]:
    official = all_quoted(provision)
    ours, theirs = clauses(plain), clauses(official)
    for word, about, clause in _denials(theirs):
        told = [each for each in ours if about & pairs(each)]
        if told and not any(_PLAIN.search(each) for each in told):
            yield f"引文里是“{excerpt(clause)}”，有“{word}”，“{excerpt(told[0])}”没有。"
    for word, about, clause in _denials(ours):
        written = [each for each in theirs if about & pairs(each)]
        if written and not any(_PLAIN.search(each) for each in written):
            yield f"“{excerpt(clause)}”说了“{word}”，引文里是“{excerpt(written[0])}”。"


def _denials(found: Iterable[str]) -> Iterator[tuple[str, frozenset[str], str]]:
    """Yield (the word that denies, the pairs of characters right after it, the clause) of each denial."""
    for clause in found:
        for match in _NEGATION.finditer(clause):
            if match.group() in _SAYS:
                yield match.group(), pairs(clause[match.end() : match.end() + REACH]), clause
