"""F: do we promise what the original only allows, encourages, plans or hopes for?"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from generator.lexicon.words import words
from generator.model import Effect, Finding, Force, Keys, Provision, Section, Site
from generator.model.force import FORCE_WORDS, GOVERNORS, STRENGTH
from generator.model.vocabulary import EFFECTS, FORCES
from generator.rules.registry import rule
from generator.rules.wording import all_quoted, quoted, quoted_sentences, said, stated
from generator.text.alignment import plain_clauses, told
from generator.text.any_of import any_of
from generator.text.characters import normalise
from generator.text.limits import limits
from generator.text.numbers import quantities
from generator.text.sentences import CLAUSE_END

_SPOKEN = {force: any_of(words("spoken")[force]) for force in STRENGTH if force in words("spoken")}
_GRANTED = any_of(words("grants")["grants"])
_FIRM = any_of(words("spoken")["firm"])
_PROMISED = re.compile("|".join(words("spoken")["promised"]))
_AUTOMATIC = re.compile("|".join(words("spoken")["automatic"]))
_CHOSEN = any_of(words("spoken")["chosen"])
_SENTENCES = re.compile("[。!?;]")
# What says that it is not certain: 您能领到 has 能 in it and is.
_HEDGED = {
    force: any_of(each for each in words("spoken")[force] if each not in words("spoken")["able"])
    for force in ("may", "encouraged", "planned", "goal")
}
_LEADING = "均都也还并亦"  # before the word of force: 均可参加
MOST_WORDS = 8  # that a hint lists
# Any verb may say that something is done or to be done; only words of the lexicon say that it may or should be.
NAMED: frozenset[Force] = frozenset({"may", "choice", "encouraged", "goal"})


@rule("F106", by_document=True)
def force_word_missing(site: Site) -> Iterator[Finding]:
    """表示力度的词不在引文里，只是名词或者条件的一部分，或者不属于这种力度。"""
    terms = tuple(normalise(words) for term in site.terms for words in term.as_written)

    ends = "|".join(term[1:] for term in terms)

    @cache
    def ending_in(word: str) -> tuple[str, ...]:
        return tuple(term for term in terms if term.find(word) > 0) if word in ends else ()

    for provision in site.provisions:
        word = normalise(provision.force_word)
        known = forces(word) or site.forces_of.get(word, ())
        if not _is_verb(word, all_quoted(provision), ending_in(word)):
            yield Finding(
                provision.place("force_word"),
                f"引文里没有“{provision.force_word}”。",
                "请写引文里表示力度的那个词。",
            )
        elif not known and _is_limit(word, provision):
            yield Finding(
                provision.place("force_word"),
                f"“{provision.force_word}”说的是条件，不是力度。",
                _usable(provision),
            )
        elif provision.force not in known and not _may_be_said(provision, known):
            label = FORCES[provision.force]
            hint = f"它表示“{FORCES[known[0]]}”，force 应写 {known[0]}。" if known else _usable(provision)
            yield Finding(provision.place("force_word"), f"“{provision.force_word}”不表示“{label}”。", hint)


@lru_cache(maxsize=4096)
def forces(word: str) -> tuple[Force, ...]:
    """The forces that a word of the lexicon stands for; of a longer one (可另行给予), those of the words in it."""
    exact = tuple(each for each, found in FORCE_WORDS.items() if word in found)
    return exact or tuple(
        each
        for each in NAMED
        if any(word.lstrip(_LEADING).startswith(known) or word.endswith(known) for known in FORCE_WORDS[each])
    )


def _may_be_said(provision: Provision, known: tuple[Force, ...]) -> bool:
    """Any verb may say that a thing is done or to be done, if it is not said more firmly to those who count on it.

    A verb of a plan (提高) is firm where a figure stands beside it; one that gives is told as a plan to nobody.
    """
    if provision.force in NAMED or (known and NAMED.issuperset(known)):
        return False
    if not known or provision.effect not in ("receive", "protect", "apply"):
        return True
    return provision.force == "stated" and bool(quantities(quoted(provision)))


def _is_limit(word: str, provision: Provision) -> bool:
    """Wherever the quotes have the word, it stands in a clause that says for whom or when."""
    limiting = [normalise(each) for quote in provision.quotes for each in limits(quote.text)]
    rest = quoted(provision)
    for each in limiting:
        rest = rest.replace(each, "□")
    return word not in rest


def _usable(provision: Provision) -> str:
    """The words for the force: those that the quotes have, else the first ones."""
    words = FORCE_WORDS[provision.force]
    there = [each for each in words if each in quoted(provision)]
    return f"可以用：{'、'.join((there or words)[:MOST_WORDS])}{'' if there else '等'}。"


def _is_verb(word: str, official: str, terms: Iterable[str]) -> bool:
    """`word` stands in the quotes, and not as the end of one of the names that have it, such as 稳岗返还."""
    for term in terms:
        official = official.replace(term, "□")
    return word in official


@rule("F110", by_document=True)
def force_word_governed(site: Site) -> Iterator[Finding]:
    """同一分句里，力度词前面还有管着它的“可”“鼓励”“力争”。"""
    for section in site.sections:
        for provision in section.provisions:
            governors = [_governor(before) for before in _before_word(section, provision)]
            if not governors or None in governors:
                continue
            word, force = next(each for each in governors if each)
            if STRENGTH[force] < STRENGTH[provision.force]:
                message = f"“{provision.force_word}”前面有“{word}”，只表示“{FORCES[force]}”。"
                yield Finding(provision.place("force"), message, f"force 应写 {force}。")


def _before_word(section: Section, provision: Provision) -> Iterator[str]:
    """Yield what stands before the force word in its clause of the official text, wherever it is quoted."""
    word = normalise(provision.force_word)
    for each in quoted_sentences(section, provision):
        for begin, end in each.stretches:
            if (at := each.text.find(word, begin, end)) >= 0:
                start = max(each.text.rfind(mark, 0, at) for mark in CLAUSE_END) + 1
                yield each.text[start : at + 1]


def _governor(before: str) -> tuple[str, Force] | None:
    """The word in `before` that governs what follows, the last if there are several."""
    found = [
        (match.end(), match.group(), force)
        for force, pattern in GOVERNORS.items()
        for match in re.finditer(pattern, before)
    ]
    return max(found)[1:] if found else None


@rule("F122", by_document=True)
def force_not_spoken(site: Site) -> Iterator[Finding]:
    """力度是“可以”“鼓励”“目标”“政府要做”，标题或说法里却没有这样的话，或者对读者许诺（您能拿到）；由读者选的，说成自己就会来。"""
    for provision in site.provisions:
        if provision.force == "choice":
            yield from _told_as_automatic(provision)
        pattern = _SPOKEN.get(provision.force)
        if pattern is None:
            continue
        for keys, text in _told(provision):
            plain = normalise(stated(text))
            # A title has said that it is a plan; that it may be, is hoped for or encouraged is said once more.
            sight = f"{provision.title}。{text}" if provision.force == "planned" else text
            is_silent = keys == ("says",) and not pattern.search(normalise(sight))
            if is_silent or _promises(provision, plain) or _tells_it_firmly(provision, str(keys[0]), plain):
                message = f"原文的力度是“{FORCES[provision.force]}”，这里没有说出来。"
                hint = f"请写上“{words('spoken')[provision.force][0]}”这样的话。"
                yield Finding(provision.place(*keys), message, hint)


def _told(provision: Provision) -> Iterator[tuple[Keys, str]]:
    """Title and statement, and how they are read aloud; what only limits them promises nothing."""
    return ((keys, text) for keys, text in said(provision) if keys[0] != "conditions")


def _told_as_automatic(provision: Provision) -> Iterator[Finding]:
    """The reader may choose it (可以兑换); here it comes by itself (会换成)."""
    word = normalise(provision.force_word)
    for keys, text in _told(provision):
        for sentence in _SENTENCES.split(normalise(stated(text))):
            if _CHOSEN.search(sentence):
                continue
            for each in told(sentence, quoted(provision)):
                if (found := _AUTOMATIC.search(each.plain)) and any(word in one for one in each.official):
                    message = f"原文的力度是“{FORCES['choice']}”，这里说“{found.group()}”，像是自己就会来。"
                    yield Finding(provision.place(*keys), message, "请写上“可以”这样的话。")


def _promises(provision: Provision, plain: str) -> bool:
    """A clause tells the reader that he gets it, and nothing in it says that this is not certain."""
    hedged = _HEDGED.get(provision.force)
    return hedged is not None and any(
        _PROMISED.search(each) and not hedged.search(each) for each in plain_clauses(plain)
    )


def _tells_it_firmly(provision: Provision, key: str, plain: str) -> bool:
    """Do the words tell a clause that has the force word, and leave the force out? In `says` only with 必须 or 要."""
    if provision.force not in ("may", "encouraged"):
        return False
    pattern = _SPOKEN[provision.force]
    word = normalise(provision.force_word)
    return any(
        not pattern.search(each.plain)
        and all(word in clause for clause in each.official)
        and (key == "title" or _FIRM.search(each.plain))
        for each in told(plain, quoted(provision))
    )


# What a reader may count on is not less than may; what only encourages or hopes binds nobody.
LATTICE: dict[Effect, frozenset[Force]] = {
    "receive": frozenset({"stated", "may", "choice"}),
    "apply": frozenset({"stated", "may", "choice"}),
    "limit": frozenset({"stated", "planned"}),
    "duty": frozenset({"stated", "planned", "choice"}),
    "meaning": frozenset({"stated"}),
}


def _carries_out(provision: Provision) -> bool:
    """A plan to carry out what the quotes grant: 落实免征增值税政策."""
    return provision.force == "planned" and bool(_GRANTED.search(quoted(provision)))


@rule("F135", by_document=True)
def force_and_effect_differ(site: Site) -> Iterator[Finding]:
    """只是鼓励、打算、目标的事，写成了能得到、能申请、要做到。"""
    for provision in site.provisions:
        allowed = LATTICE.get(provision.effect)
        if allowed and provision.force not in allowed and not _carries_out(provision):
            effect, force = EFFECTS[provision.effect], FORCES[provision.force]
            message = f"力度是“{force}”，不能写成“{effect}”。"
            yield Finding(
                provision.place("effect"), message, "请核对 effect 和 force；也许是 chance 有机会。"
            )
