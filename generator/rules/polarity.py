"""F: is every “不” of the original still there, and none besides?"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise

from generator.lexicon.words import one_of, words
from generator.model import Finding, Site
from generator.rules.registry import rule
from generator.rules.wording import all_quoted, compared, pairs, said
from generator.text.alignment import FILLING, clauses, overlap, plain_clauses
from generator.text.any_of import any_of
from generator.text.characters import excerpt
from generator.text.numbers import figures_in

REACH = 3  # characters after a word that denies: what it denies
NEAR = 4  # characters before a word within which a word that denies it stands
LEAST = 0.35  # of a plain clause that an official one has: they speak of the same thing
SAME = 0.5  # of a plain clause that an official one has: it tells that clause
_WORDS = words("polarity")
_SAYS = frozenset(_WORDS["says"])
_NEGATION = any_of([*_WORDS["says"], *_WORDS["not"]])
_OFFICIAL = any_of(_WORDS["official"])
_FORBIDDEN = any_of(_WORDS["forbidden"])
_AUXILIARY = re.compile(rf"^[{_WORDS['auxiliary']}]+")
_EXCEPTED = any_of(words("operators")["选择"]["entries"]["除外"]["words"])
_PLAIN = any_of(_WORDS["plain"])
_MANNER = re.compile(rf"^(?:{one_of(_WORDS['manner'])})")
_HARD = any_of(_WORDS["hard"])


@rule("F112", by_document=True)
def negation_differs(site: Site) -> Iterator[Finding]:
    """原文的“不得”“未”“取消”这类话，写丢了；或者原文没有，却说了“不”。"""
    for provision in site.provisions:
        official = clauses(all_quoted(provision))
        denied = any(map(_NEGATION.search, official))
        sight = [clause for _, text in said(provision) for clause in plain_clauses(compared(text))]
        for keys, text in said(provision):
            ours = plain_clauses(compared(text))
            if not denied and not any(map(_NEGATION.search, ours)):
                continue
            forbids = provision.effect in ("limit", "protect")
            found = (
                *_lost(official, ours, sight),
                *_affirmed(official, ours),
                *_added(official, ours, forbids),
            )
            for message in dict.fromkeys(found):
                yield Finding(provision.place(*keys), message, "请看看是不是丢了、多了“不”字。")


def _lost(official: Iterable[str], ours: Sequence[str], sight: Iterable[str]) -> Iterator[str]:
    """What is denied there and told here without a denial: in the very clause, or nowhere in sight."""
    for word, about, clause in _denials(official):
        told = [each for each in ours if about & pairs(each) and overlap(each, clause) >= LEAST]
        following = [after for each, after in pairwise(ours) if each in told]
        if (
            not told
            or any(map(_PLAIN.search, told))
            or any(word for word, *_ in _denials(following))
            or _is_affirmed(about, official)
        ):
            continue
        denied = any(about & pairs(each) and _PLAIN.search(each) for each in sight)
        if not denied or max(overlap(each, clause) for each in told) >= SAME:
            yield f"引文里是“{excerpt(clause)}”，有“{word}”，“{excerpt(told[0])}”没有。"


def _affirmed(official: Sequence[str], ours: Sequence[str]) -> Iterator[str]:
    """The very word that every clause of the original denies (不符合, 不予批准), said here in a clause without a denial."""
    whole = [
        each for each in dict.fromkeys(official) if not any(each in one and each != one for one in official)
    ]
    left = Counter(core for _, core, _ in _denied(whole)) - Counter(core for _, core, _ in _denied(ours))
    denied = [
        each
        for each in _denied(whole)
        if each[1] in left and not any(_is_bare(each[1], one) for one in official)
    ]
    for clause in ours:
        found = (each for each in denied if each[1] in clause and not _PLAIN.search(_HARD.sub("", clause)))
        for word, _, there in islice(found, 1):
            yield f"引文里是“{excerpt(there)}”，有“{word}”，“{excerpt(clause)}”没有。"


def _denied(found: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """Yield (the 不 or 未, the first two characters of what it denies, the clause)."""
    for clause in found:
        for match in _NEGATION.finditer(clause):
            rest = _MANNER.sub("", _AUXILIARY.sub("", clause[match.end() :]))
            is_not = match.group() in _SAYS and len(match.group()) == 1
            if is_not and len(rest) > 1 and FILLING.isdisjoint(rest[:2]):
                yield match.group(), rest[:2], clause


def _is_bare(core: str, clause: str) -> bool:
    """The clause has the word, and no denial right before it."""
    at = clause.find(core)
    return at >= 0 and not _NEGATION.search(clause, max(0, at - NEAR), at)


def _is_affirmed(about: frozenset[str], official: Iterable[str]) -> bool:
    """The original says the same elsewhere without a denial."""
    return any(about & pairs(each) and not _PLAIN.search(each) for each in official)


def _added(official: Iterable[str], ours: Sequence[str], forbids: bool) -> Iterator[str]:
    """What is denied here, and there is not; what is punished there may be forbidden here."""
    for word, about, clause in _denials(ours):
        if forbids and _FORBIDDEN.search(clause):
            continue
        written = [each for each in official if about & pairs(each)]
        before = next((one for one, each in pairwise(ours) if each == clause), "")
        near = [each for each in official if _may_deny(each, clause, before)]
        if written and not any(map(_OFFICIAL.search, (*written, *near))):
            yield f"“{excerpt(clause)}”说了“{word}”，引文里是“{excerpt(written[0])}”。"


def _may_deny(official: str, clause: str, before: str) -> bool:
    """They speak of the same, or of the same figure; or of what is excepted there: 预包装食品除外 for 卖预包装食品，不办许可."""
    is_excepted = _EXCEPTED.search(official) and overlap(before, official) >= SAME
    return bool(
        overlap(clause, official) >= LEAST or is_excepted or figures_in(official) & figures_in(clause)
    )


def _denials(found: Iterable[str]) -> Iterator[tuple[str, frozenset[str], str]]:
    """Yield (the word that denies, the pairs of characters right after it, the clause) of each denial."""
    for clause in found:
        for match in _NEGATION.finditer(clause):
            if match.group() in _SAYS:
                denied = _AUXILIARY.sub("", clause[match.end() :])[:REACH]
                denied = denied or clause[max(0, match.start() - REACH) : match.start()]
                about = (each for each in pairs(denied) if FILLING.isdisjoint(each))
                yield match.group(), frozenset(about), clause
