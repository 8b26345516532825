"""Guides: one page for each audience, and one for each need."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from generator.model import Audience, Need, Provision, Site
from generator.model.phone_script import phone_script
from generator.model.status import STATE_WORDS
from generator.model.vocabulary import FORCE_WORDS
from generator.model.written_for import audience_provisions, need_provisions, touching
from generator.pages import long_guide
from generator.pages.cards import FIRMNESS, Card, cards, states
from generator.pages.counts import counts, gaps
from generator.pages.groups import Group, by_firmness, by_need, contents, of_government
from generator.pages.page import Context, Page
from generator.pages.review import holding, named, sections_of

MOST_PRINTED = 55  # statements that fit on eight sheets of A4 (43 take six): of more, title, state and clause are printed


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the two lists, each with its guides in the order of audiences.yml and needs.yml; no list is empty."""
    audiences = [each for each in site.audiences if each.guide]
    if audiences:
        tiles = [(each, counts(audience_provisions(site, each))) for each in audiences]
        entries = named("audiences", (each.id for each in audiences))
        yield Page(
            "for/", "按人群看", "pages/audiences.html", {"tiles": tiles}, entries=entries, by_needs=True
        )
    for audience in audiences:
        yield from _audience_pages(site, audience, today)
    if site.needs:
        needs = [(each, counts(need_provisions(site, each))) for each in site.needs]
        entries = named("needs", site.need_of)
        yield Page(
            "needs/", "按想办的事看", "pages/needs.html", {"tiles": needs}, entries=entries, by_needs=True
        )
    for need in site.needs:
        yield from _need_pages(site, need, today)


def _audience_pages(site: Site, audience: Audience, today: date) -> Iterator[Page]:
    mine = audience_provisions(site, audience)
    also = touching(site, audience)
    if long_guide.is_one(site, mine, also):
        yield from long_guide.of_audience(site, audience, mine, also, today)
        return
    needs = partial(_of_audience, site, audience, mine, also, today)
    entries = (("audiences", audience.id), *sections_of(site, mine + also))
    title = f"写给{audience.name}的"
    yield Page(
        f"for/{audience.id}/",
        title,
        "pages/audience.html",
        needs,
        audience.intro,
        entries=entries,
        sections=holding(site, mine + also),
    )


def _of_audience(
    site: Site, audience: Audience, mine: list[Provision], also: list[Provision], today: date
) -> Context:
    found, beside = cards(site, mine, today), sorted(cards(site, also, today), key=by_firmness)
    groups = by_need(site, found, by_firmness)
    return {
        "audience": audience,
        "groups": groups,
        "also": beside,
        "states": states(found),
        "contents": contents(
            groups,
            ("also", "提到您、但不是写给您的", bool(also)),
            ("not-written", "这份文件没有写给您的", bool(audience.not_written)),
        ),
        "counts": counts(mine),
        "long": len(found) > MOST_PRINTED,
        "script": phone_script(site.documents, "", f"写给{audience.name}的", gives=bool(mine)),
    }


def _need_pages(site: Site, need: Need, today: date) -> Iterator[Page]:
    found = need_provisions(site, need)
    if long_guide.is_one(site, found):
        yield from long_guide.of_need(site, need, found, today)
        return
    needs = partial(_of_need, site, need, found, today)
    entries = (("needs", need.id), *sections_of(site, found))
    yield Page(
        f"needs/{need.id}/",
        need.name,
        "pages/need.html",
        needs,
        need.intro,
        entries=entries,
        sections=holding(site, found),
    )


def _of_need(site: Site, need: Need, provisions: list[Provision], today: date) -> Context:
    found = cards(site, provisions, today)
    mine = sorted((each for each in found if each.provision.effect != "none"), key=by_firmness)
    groups = [*_by_force(mine), *of_government(found)]
    lacking = gaps(each.provision for each in mine)
    return {
        "need": need,
        "groups": groups,
        "gaps": lacking,
        "states": states(found),
        "contents": contents(groups, ("not-written", "这份文件没有写的", bool(lacking))),
        "counts": counts(provisions),
        "long": len(mine) > MOST_PRINTED,
        "script": phone_script(site.documents, "", need.name, gives=bool(mine)),
    }


def _by_force(found: list[Card]) -> Iterator[Group]:
    """Yield groups: what is written most firmly first, what has ended last."""
    for force in FIRMNESS:
        mine = tuple(each for each in found if each.provision.force == force and each.state != "expired")
        if mine:
            yield Group(force, FORCE_WORDS[force].heading, mine)
    ended = tuple(each for each in found if each.state == "expired")
    if ended:
        yield Group("ended", STATE_WORDS["expired"].short, ended)
