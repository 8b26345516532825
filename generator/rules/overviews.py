"""F: does what sums up provisions say no more than they do? Titles, summaries and the introductions of guides."""

from collections.abc import Iterable, Iterator

from generator.model import Audience, Finding, Need, Provision, Site
from generator.rules.names import Names
from generator.rules.registry import rule
from generator.rules.wording import all_quoted, in_sight, stated
from generator.text.characters import normalise
from generator.text.numbers import moments, quantities


@rule("F144", reads_answers=False)
def introduction_has_more(site: Site) -> Iterator[Finding]:
    """人群、想办的事的开头（intro）里有数字、日期，下面的事项都没有。"""
    for audience in site.audiences:
        mine = (each for each in site.provisions if audience.id in (*each.for_, *each.about))
        yield from _figures(site, audience, mine)
    for need in site.needs:
        yield from _figures(site, need, (each for each in site.provisions if need.id in each.needs))


def _figures(site: Site, summing: Audience | Need, provisions: Iterable[Provision]) -> Iterator[Finding]:
    amounts, times = quantities(summing.intro), moments(summing.intro)
    provisions = list(provisions) if amounts or times else []
    signed = [site.document_of[site.section_of[each.id].document].meta.signed_on for each in provisions]
    texts = [f"{in_sight(each)}。{all_quoted(each)}" for each in provisions]
    known = {(each.value, each.unit) for text in texts for each in quantities(text)}
    days = {(each.first, each.last) for text in texts for each in moments(text)}
    written = [f"{each.value}{each.unit}" for each in amounts if (each.value, each.unit) not in known]
    written += [
        each.written
        for each in times
        if (each.first, each.last) not in days and not any(each.first <= on <= each.last for on in signed)
    ]
    for each in written:
        message = f"“{each}”不是下面哪一项里的。"
        yield Finding(summing.place("intro"), message, "请核对写给他们的事项，照事项写。")


@rule("F145", reads_answers=False, by_document=True)
def overview_names_others(site: Site) -> Iterator[Finding]:
    """大白话标题、概要里点了名的人群，这一条的事项都没有写到。"""
    names = Names(site.audiences)
    for section in (each for each in site.sections if each.provisions):
        quotes = [*section.drafted, *(each.quote for each in section.left_out)]
        official = [*map(all_quoted, section.provisions), *(normalise(each.text) for each in quotes)]
        told = {id_ for each in section.provisions for id_ in (*each.for_, *each.about)}
        told |= {id_ for each in section.provisions for id_ in names.spoken(in_sight(each))}
        told |= {id_ for text in official for id_ in names.concerned(text)}
        for key in ("plain", "summary"):
            for id_, word in names.spoken(stated(getattr(section, key))).items():
                if id_ not in told and told.isdisjoint(names.namesakes(id_)):
                    message = f"“{word}”说的是{site.audience_of[id_].name}（{id_}），这一条的事项没有写到。"
                    yield Finding(section.place(key), message, "原文写给谁，就说谁。")
