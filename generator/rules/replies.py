"""R: is a reply of an office told as it was given, and does it answer what is open? (data/replies/)"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.model import Asking, Document, Finding, Force, Measure, Provision, Quote, Reply, Site
from generator.model.asking import ASKING_WORDS
from generator.model.document import Home
from generator.model.force import GOVERNORS, STRENGTH
from generator.model.gaps import two_readings
from generator.official import OfficialText, Sentence
from generator.official.spans import finder
from generator.rules.audience import GOVERNMENT
from generator.rules.names import Names
from generator.rules.registry import REGISTERED, rule
from generator.text.characters import full_width, normalise
from generator.text.numbers import moments
from generator.text.operators import kinds
from generator.text.sentences import sentences

MOST_SENTENCES = 2
# Rules of statements that hold for a reply, too: its figures and days (F104, F120), denials (F112), people (F114),
# names (F121), force (F122), its words (F159), what it joins and puts first (F160, F161).
OF_TRUTH = ("F104", "F112", "F114", "F120", "F121", "F122", "F159", "F160", "F161")
OF_WORDS = ("W101", "W103", "W104", "W105", "W107", "W108", "W109")


@rule("R101")
def more_than_the_reply(site: Site) -> Iterator[Finding]:
    """答复的大白话里，数字、日期、人群、力度或者别的话，答复的原话里没有。"""
    yield from _read(site, (*OF_TRUTH, *(each.code for each in kinds())))


@rule("R102")
def reply_in_officialese(site: Site) -> Iterator[Finding]:
    """答复的大白话不够明白：句子太长，有空话。"""
    yield from _read(site, OF_WORDS)


@rule("R103")
def answers_what_is_written(site: Site) -> Iterator[Finding]:
    """答复回答的，不是那个事项没有写的。"""
    by_id = site.provision_of
    for reply in site.replies:
        for index, asking in enumerate(reply.answers):
            for provision in (by_id[id_] for id_ in reply.provisions if id_ in by_id):
                if asking not in _open(site, provision):
                    message = f"“{provision.id}”没有记着“{ASKING_WORDS[asking]}”没有写。"
                    hint = "文件写了的，以文件为准；没写的，先写进那个事项的 unknown。"
                    yield Finding(reply.place("answers", index), message, hint)


@rule("R104")
def reply_too_long(site: Site) -> Iterator[Finding]:
    """答复的大白话超过两句。"""
    for reply in site.replies:
        if len(sentences(reply.says)) > MOST_SENTENCES:
            message = f"大白话有 {len(sentences(reply.says))} 句，最多 {MOST_SENTENCES} 句。"
            yield Finding(reply.place("says"), message, "别的话，答复的原话里有，读者可以点开看。")


@rule("R105")
def end_not_in_the_reply(site: Site) -> Iterator[Finding]:
    """答复管到哪天，答复的原话里没有。"""
    for reply in site.replies:
        if reply.until and reply.until not in {each.last for each in moments(reply.quote)}:
            message = f"答复的原话里没有“{reply.until}”这一天。"
            yield Finding(reply.place("until"), message, "答复没有写到哪天的，不写 until。")


def _open(site: Site, provision: Provision) -> set[Asking]:
    """What may be asked about a provision."""
    document = site.document_of[site.section_of[provision.id].document]
    reading: tuple[Asking, ...] = ("reading",) if two_readings(document, provision) else ()
    return {*provision.unknown, *reading}


def _read(site: Site, codes: Iterable[str]) -> Iterator[Finding]:
    """Yield what these rules find wrong with what replies say, each reply read as if it were a document."""
    by_id = site.provision_of
    names = Names(site.audiences)
    for reply in site.replies:
        about = [by_id[id_] for id_ in reply.provisions if id_ in by_id]
        if about:
            told = replace(site, documents=(_as_document(site, reply, about, names),), replies=())
            place = reply.place("says")
            found = (each for code in codes for each in REGISTERED[code].check(told))
            yield from (replace(each, hint="请照答复的原话写。") for each in found if each.place == place)


def _as_document(site: Site, reply: Reply, about: list[Provision], names: Names) -> Document:
    """A document that has the reply's own words alone, told by what we say of it.

    The office and the titles of the statements are what it is about, and may be named.
    """
    first = site.document_of[site.section_of[about[0].id].document]
    cut = tuple(
        Sentence(f"m01s{at:02}", full_width(each)) for at, each in enumerate(sentences(reply.quote), 1)
    )
    provision = _as_provision(reply, about[0], cut, names)
    measure = Measure.model_validate(
        {
            "measure": 1,
            "title": "|".join((site.office_of(reply), *(each.title for each in about))),
            "plain": reply.says,
            "summary": reply.says,
            "units": (),
            "provisions": (provision,),
        },
        context={"home": Home(reply.id, reply.id, cut)},
    )
    official = OfficialText({}, "", "", (), (), ())
    return replace(first, id=reply.id, text=reply.quote, official=official, measures=(measure,), parts=())


def _as_provision(reply: Reply, first: Provision, cut: tuple[Sentence, ...], names: Names) -> Provision:
    """What we say of the reply as a statement that quotes it and is for whomever it names."""
    find = finder(reply.id, cut)
    people = {*names.official(reply.says), *names.spoken(reply.says)} - {GOVERNMENT}
    told = first.model_copy(
        update={
            "id": reply.id,
            "title": "",
            "says": reply.says,
            "force": _force(reply.quote),
            "for_": tuple(sorted(people)),
            "quotes": tuple(Quote(each.text, find(each.text)) for each in cut),
            **dict.fromkeys(("about", "conditions", "amounts", "unknown", "later"), ()),
            **dict.fromkeys(("time", "note", "eligible"), None),
        }
    )
    return told.moved(reply, "says")


def _force(quote: str) -> Force:
    """The weakest force that governs anything in a reply; one that only allows may not be told as a promise."""
    governed = [force for force, words in GOVERNORS.items() if re.search(words, normalise(quote))]
    return min(governed, key=lambda each: STRENGTH[each], default="stated")
