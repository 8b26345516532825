"""F: does every condition of the original have its own place, with its own words?"""

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.model import Finding, Provision, Quote, Section, Site
from generator.official import Sentence
from generator.rules.registry import rule
from generator.rules.wording import all_quoted, pairs, quoted, quoted_sentences, stretch
from generator.text.alignment import FILLING
from generator.text.characters import excerpt, normalise
from generator.text.limits import limits
from generator.text.operators import kinds
from generator.text.sentences import CLAUSE_END, parted

_GOES_ON = re.compile("其中|并|同时|还|也|且|再|另")
_ONE_OF = re.compile("只能[^,;:。和]{0,3}?享受([^,;:。]+)和([^,;:。]+)中的一项")


@rule("F123", by_document=True)
def leading_limit_not_quoted(site: Site) -> Iterator[Finding]:
    """引文前面紧跟着的“疫情期间”“对……的企业”这样的话，没有引。"""
    for section in site.sections:
        for provision in section.provisions:
            for limit in dict.fromkeys(_leading_limits(section, provision)):
                if limit not in all_quoted(provision):
                    message = f"前面的“{excerpt(limit)}”也管着这里，没有引。"
                    yield Finding(provision.place("quotes"), message, "请引进 quotes 或 conditions。")


def _leading_limits(section: Section, provision: Provision) -> Iterator[str]:
    """Yield the limiting clauses before what the provision quotes: up to a “；”, and those of its lead-in."""
    sentences = {each.id: each for each in section.sentences}
    for each in quoted_sentences(section, provision):
        if each.sentence.lead in sentences:
            yield from _limits(sentences[each.sentence.lead].text)
        led = len(normalise(parted(each.sentence.text)[0]))
        for begin, _ in each.stretches:
            reach = each.text.rfind(";", 0, begin) + 1
            for clause in _limits(each.sentence.text):
                at = each.text.find(clause)
                end = at + len(clause)
                if end > begin or not (at >= reach or at < led):
                    continue
                is_done = each.text[end] not in CLAUSE_END  # 对甲企业给予补贴,并给予贴息
                if not is_done or _GOES_ON.match(each.text, begin):
                    yield clause


@lru_cache(maxsize=1024)
def _limits(text: str) -> tuple[str, ...]:
    """The limiting clauses of a sentence, as they are compared."""
    return tuple(map(normalise, limits(text)))


@rule("F128", by_document=True)
def shared_condition_lost(site: Site) -> Iterator[Finding]:
    """同一句里别的事项都带着的条件，或者“其中”前面那一项的条件，这里没有。"""
    for section in site.sections:
        choices = list(_choices(section))
        for provision in section.provisions:
            shared = dict(_shared_conditions(section, provision))
            shared |= {words: id_ for words, id_, names in choices if _offers(provision, id_, names)}
            for words, other in shared.items():
                if words not in all_quoted(provision):
                    message = f"{other} 带着的条件“{excerpt(words)}”，这里没有。"
                    yield Finding(provision.place("conditions"), message, "请看它管不管这件事，管就补上。")


def _shared_conditions(section: Section, provision: Provision) -> Iterator[tuple[str, str]]:
    """Yield (words, id of whose condition) of the conditions that this provision has in common with others."""
    ids = {id_ for quote in provision.quotes for id_ in quote.sentences}
    others = [each for each in section.provisions if each.id != provision.id and each.conditions]
    borrowed = [(quote, each) for each in others if _rests_on(each, ids) for quote in _borrowed(each)]
    for each in quoted_sentences(section, provision) if borrowed else ():
        begin = min(start for start, _ in each.stretches)
        for quote, other in borrowed:
            words = normalise(quote.text)
            there = stretch(each.sentence, quote)
            is_shared = sum(words == normalise(one.text) for one, _ in borrowed) > 1
            leads = is_shared and there is not None and there[0] < begin
            if leads or _is_among(each.sentence, provision, other):
                yield words, other.id


def _choices(section: Section) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """“只能享受甲和乙中的一项” is a condition of 甲 and of 乙: yield its words, whose they are, the names."""
    for provision in section.provisions:
        if match := _ONE_OF.search(quoted(provision)):
            yield match.group(), provision.id, match.groups()


def _offers(provision: Provision, chooser: str, names: tuple[str, ...]) -> bool:
    """The provision rests on one of the names to choose from."""
    return provision.id != chooser and any(name in quoted(provision) for name in names)


def _rests_on(provision: Provision, sentences: set[str]) -> bool:
    return any(not sentences.isdisjoint(each.sentences) for each in provision.quotes)


def _borrowed(provision: Provision) -> Iterator[Quote]:
    """The quotes of its conditions whose words are not among its own quotes."""
    for condition in provision.conditions:
        if normalise(condition.quote.text) not in quoted(provision):
            yield condition.quote


def _is_among(sentence: Sentence, one: Provision, other: Provision) -> bool:
    """One of the two begins with “其中” right after the other, or after the clause that both rest on."""
    for first, second in ((one, other), (other, one)):
        for quote in second.quotes:
            there = stretch(sentence, quote)
            if there and there[0] > 0 and normalise(quote.text).startswith("其中"):
                end = len(sentence.compared[: there[0]].rstrip(","))
                ends = (mine[1] for each in first.quotes if (mine := stretch(sentence, each)))
                return end in ends
    return False


@rule("F138", by_document=True)
def condition_rests_on_other_words(site: Site) -> Iterator[Finding]:
    """条件说的，和它自己的引文不是一回事。"""
    for provision in site.provisions:
        for index, condition in enumerate(provision.conditions):
            plain = normalise(condition.says)
            if not _shares(plain, normalise(condition.quote.text)):
                message = f"“{excerpt(condition.says)}”的引文里没有这回事。"
                yield Finding(
                    provision.place("conditions", index, "quote"), message, "请引写着这个条件的那几个字。"
                )


def _shares(plain: str, official: str) -> bool:
    """They have a pair of characters in common, several that say something, or an operator."""
    said_ = set(plain) - FILLING
    common = said_ & set(official)
    if pairs(plain) & pairs(official) or len(common) > 1 or len(common) * 3 > len(said_):
        return True
    return any(kind.operators[name].kept.stands_in(plain) for kind in kinds() for name in kind.read(official))
