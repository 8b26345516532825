"""Guides: one page for each audience, and one for each need."""

from collections.abc import Iterator
from datetime import date

from generator.model import Audience, Need, Provision, Site
from generator.pages import Page
from generator.pages.cards import Card, cards


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the two lists, then the guides in the order of audiences.yml and needs.yml."""
    audiences = [each for each in site.audiences if each.guide]
    tiles = [(each, counts(audience_provisions(site, each))) for each in audiences]
    yield Page("for/", "按人群看", "pages/audiences.html", {"tiles": tiles})
    for audience in audiences:
        yield _audience_page(site, audience, today)
    needs = [(each, counts(need_provisions(site, each))) for each in site.needs]
    yield Page("needs/", "按想办的事看", "pages/needs.html", {"tiles": needs})
    for need in site.needs:
        found = cards(site, need_provisions(site, need), today)
        context = {"need": need, "cards": found, "counts": counts([each.provision for each in found])}
        yield Page(f"needs/{need.id}/", need.name, "pages/need.html", context, need.intro)


def audience_provisions(site: Site, audience: Audience) -> list[Provision]:
    """What is written for an audience and is more than the government's own business."""
    return [each for each in site.provisions if audience.id in each.for_ and each.effect != "none"]


def need_provisions(site: Site, need: Need) -> list[Provision]:
    """What a reader with this need looks for."""
    return [each for each in site.provisions if need.id in each.needs]


def _audience_page(site: Site, audience: Audience, today: date) -> Page:
    mine = audience_provisions(site, audience)
    also = [
        each
        for each in site.provisions
        if each not in mine and (audience.id in each.about or audience.id in each.for_)
    ]
    context = {
        "audience": audience,
        "groups": list(_by_need(site, cards(site, mine, today))),
        "also": cards(site, also, today),
        "counts": counts(mine),
    }
    return Page(
        f"for/{audience.id}/", f"写给{audience.name}的", "pages/audience.html", context, audience.intro
    )


def _by_need(site: Site, found: list[Card]) -> Iterator[tuple[Need | None, list[Card]]]:
    """Group cards by the first need of each, in the order of needs.yml."""
    order: list[Need | None] = [*site.needs, None]
    for need in order:
        mine = [each for each in found if (each.provision.needs[:1] or ("",))[0] == (need.id if need else "")]
        if mine:
            yield need, mine


def counts(provisions: list[Provision]) -> dict[str, int]:
    """How many there are, and how many of them name a sum of money."""
    with_money = sum(any("元" in amount.unit for amount in each.amounts) for each in provisions)
    return {"provisions": len(provisions), "with_money": with_money}
