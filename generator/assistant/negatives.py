"""“没有写”, with its proof. A search that finds nothing proves nothing: what is asked for may be said in other words.

Proved is, of a statement, what its record says is unknown (`mingbai check` reads it against the text: F129, A101); of a
topic, that it is a question, or words, of which the data say that no document has them (A102, S103); of a short word
in Chinese, that no pair of its characters stands in any official text, in any statement, or in anything that people
say for one, nor sounds so.
"""

from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import Any, NamedTuple

from generator.assistant import statements
from generator.assistant.known import provisions, shown
from generator.assistant.official_words import occurrences, pairs, sounds_in, stand_in
from generator.assistant.ranking import Index, ranked
from generator.model import Provision, Refused, Site
from generator.model.per_site import per_site
from generator.model.searched import searched
from generator.model.vocabulary import UNKNOWNS
from generator.search.meaning import meanings
from generator.search.pipeline import clean, is_chinese

MOST_SHOWN = 20  # occurrences
NEAREST = 3
LONGEST_WORD = 5  # characters: 电动车上牌. Of more, somebody tells a story, which any words may tell
HALF = 0.5
CANNOT_SAY = "不能断定没有写。"


class Vain(NamedTuple):
    """What the data say is asked in vain: in which words, and the words of which no document has any."""

    asked: str
    wordings: tuple[str, ...]
    words: tuple[str, ...]


def not_written(site: Site, known: Index, topic: str, today: date) -> dict[str, Any]:
    """Return what is proved not to be written: about the statement with this id, else about a topic.

    Raises Refused for a topic without a word.
    """
    if provision := provisions(site).get(topic):
        return _of_statement(site, provision, today)
    if not pairs(topic):
        raise Refused("没有写要查什么。", "请写一个词，例如 彩礼，或者一个事项的编号。")
    return _of_topic(site, known, topic, today)


def _of_statement(site: Site, provision: Provision, today: date) -> dict[str, Any]:
    """What a statement leaves open; its whole clause stands beside it."""
    held = site.document_of[site.section_of[provision.id].document]
    silent = "、".join(UNKNOWNS[each] for each in provision.unknown)
    return {
        "verified": bool(provision.unknown),
        "proved_by": "statement" if provision.unknown else None,
        "says": f"文件没有写{silent}。写了的是：{provision.says}"
        if silent
        else f"这一项没有记下没有写的。{CANNOT_SAY}",
        "not_written": [UNKNOWNS[each] for each in provision.unknown],
        "replies": [statements.reply(site, each, today) for each in site.replies_to.get(provision.id, ())],
        "statement": statements.in_short(site, provision, today),
        "official": [{"id": each.id, "text": each.text} for each in site.section_of[provision.id].sentences],
        "searched": _searched(site, today, [held.id]),
    }


def _of_topic(site: Site, known: Index, topic: str, today: date) -> dict[str, Any]:
    alike = tuple(_alike(site, topic))
    itself = list(occurrences(site, (topic,)))
    parts = [*itself, *occurrences(site, alike)] or list(occurrences(site, pairs(topic)))
    every = _every(site)
    nowhere = [each for each in pairs(topic) if not stand_in(each, every)]
    in_vain = None if itself else _in_vain(site, topic)
    return {
        **_verdict(topic, in_vain, bool(parts), _is_nowhere(topic, nowhere, every)),
        "words": [shown(topic), *alike],
        "nowhere": nowhere,
        "occurrences": [
            {
                "word": each.word,
                "document": each.document.meta.cited,
                "sentence": each.sentence,
                "text": each.text,
            }
            for each in islice(parts, MOST_SHOWN)
        ],
        "more_occurrences": max(0, len(parts) - MOST_SHOWN),
        "nearest": [statements.hit(site, each.entry, today) for each in ranked(known, topic, NEAREST)],
        "searched": _searched(site, today, list(site.document_of)),
    }


def _is_nowhere(topic: str, nowhere: list[str], every: str) -> bool:
    """Is the topic a word of which nothing stands in `every` text, nor sounds like it?"""
    short = len(clean(topic)) <= LONGEST_WORD and all(map(is_chinese, nowhere))
    return short and len(nowhere) == len(pairs(topic)) and not sounds_in(topic, every)


def _verdict(topic: str, in_vain: Vain | None, written: bool, nowhere: bool) -> dict[str, Any]:
    """What may be said: the proof decides, not the ranking."""
    if in_vain:
        words = "、".join(in_vain.words)
        says = f"“{in_vain.asked}”这件事，文件里没有写：查过完整原文，没有这些词：{words}。"
        return {"verified": True, "proved_by": "question", "says": says}
    if nowhere:
        says = f"查过完整原文，“{shown(topic)}”里任何相连的两个字都没有；本站讲的事项、群众的说法里也没有。"
        return {"verified": True, "proved_by": "text", "says": says}
    why = "原文里有这些字，见 occurrences。" if written else "原文里没有这些字，但可能换了说法。"
    hint = "请先看 nearest 里的事项；可以换一个更短的词再查；还不清楚，请问12345。"
    return {"verified": False, "proved_by": None, "says": f"{CANNOT_SAY}{why}{hint}"}


def _alike(site: Site, topic: str) -> Iterator[str]:
    """What the synonyms say for words of the topic, and what is said for them."""
    asked = clean(topic)
    found = (
        pair for said, written, _ in meanings(site.synonyms) for pair in ((said, written), (written, said))
    )
    yield from dict.fromkeys(other for word, other in found if word in asked and other not in asked)


def _in_vain(site: Site, topic: str) -> Vain | None:
    """What is asked in vain and the topic means; None for what people say for a statement."""
    if clean(topic) in _wordings(site):
        return None
    return next((each for each in _asked_in_vain(site) if _is_meant(each, topic)), None)


@per_site
def _asked_in_vain(site: Site) -> tuple[Vain, ...]:
    """The questions and words of which the data say that no document has any; what a text has after all is left out."""
    questions = (
        Vain(each.asks, (*each.also, *each.absent), each.absent) for each in site.asked if each.absent
    )
    words = (Vain("、".join(each.said), (), each.said) for each in site.synonyms if not each.written)
    return tuple(each for each in (*questions, *words) if not any(occurrences(site, each.words)))


def _is_meant(each: Vain, topic: str) -> bool:
    """Has the topic one of the words, and are more than half of its characters in what is asked?"""
    asked = clean(topic)
    if not any(clean(word) in asked for word in each.words):
        return False
    wordings = [clean(words) for words in (each.asked, *each.wordings, *each.words)]
    covered = {
        place
        for at in range(len(asked) - 1)
        if any(asked[at : at + 2] in words for words in wordings)
        for place in (at, at + 1)
    }
    return len(covered) > HALF * len(asked)


@per_site
def _wordings(site: Site) -> frozenset[str]:
    """What people say for statements, and ask that is answered."""
    answered = (words for each in site.asked if each.answered_by for words in (each.asks, *each.also))
    heard = (words for each in site.provisions for words in each.heard)
    return frozenset(map(clean, (*answered, *heard)))


@per_site
def _every(site: Site) -> str:
    """The complete official texts, all that statements say, and all that people say for them."""
    official = (each.text for each in site.documents)
    synonyms = (words for each in site.synonyms if each.written for words in each.said)
    return "|".join((*official, *searched(site), *sorted(_wordings(site)), *synonyms))


def _searched(site: Site, today: date, documents: list[str]) -> list[dict[str, Any]]:
    """Which official texts were searched, each whole."""
    found = (site.document_of[each] for each in documents)
    return [
        {
            **statements.source(site, each, today),
            "characters": len(each.text),
            "sentences": len(each.official.sentences),
        }
        for each in found
    ]
