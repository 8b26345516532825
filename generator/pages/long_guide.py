"""Guides of more statements than one page holds: a list, with pages below it by matter or by audience."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial

from generator.model import Audience, Need, Provision, Site, status
from generator.model.phone_script import phone_script
from generator.model.status import STATE_WORDS
from generator.pages import weight
from generator.pages.cards import Link
from generator.pages.counts import counts, gaps
from generator.pages.page import Context, Page
from generator.pages.review import named
from generator.pages.shelves import Placed, Shelf, below, placed, standing, stands
from generator.pages.split import is_long

ALSO, INSIDE = "also", "inside"
NOT_YOURS = "下面这些不是写给您的，您不能拿它去申请。"
OF_GOVERNMENT = "这些是政府要做的事，文件没有写群众能领什么、办什么。"


def is_one(site: Site, mine: Iterable[Provision], also: Iterable[Provision] = ()) -> bool:
    """Do the statements of a guide, and those of which it shows only the title, take more than one page?"""
    heavy = sum(weight.brief(site, each) for each in mine) + sum(map(weight.line, also))
    return is_long(site, heavy)


def of_audience(
    site: Site, audience: Audience, mine: list[Provision], also: list[Provision], today: date
) -> Iterator[Page]:
    """Yield the list of an audience, and its pages by the first need of each statement."""
    url, title = f"for/{audience.id}/", f"写给{audience.name}的"
    shelves = [
        Shelf(id_ or "other", name, f"{title}：{name}", tuple(each for each in mine if each.matter == id_))
        for id_, name in site.matters.items()
    ]
    named_only = f"提到{audience.name}、但不是写给您的"
    beside = Shelf(ALSO, named_only, named_only, tuple(also), lines=True, lead=NOT_YOURS)
    on, apart = placed(site, today, url, shelves), placed(site, today, url, [beside])
    needs = partial(_of_audience, site, audience, mine, on, apart, today)
    entries = named("audiences", [audience.id])
    yield Page(url, title, "pages/long_guide.html", needs, audience.intro, entries=entries)
    yield from below(site, today, Link(title, url), [*on, *apart])


def of_need(site: Site, need: Need, mine: list[Provision], today: date) -> Iterator[Page]:
    """Yield the list of a need, and its pages by whom each statement is for; last the government's own business."""
    url = f"needs/{need.id}/"
    giving = [each for each in mine if each.effect != "none"]
    inside = tuple(each for each in mine if each.effect == "none")
    shelves = [
        Shelf(each.id, f"写给{each.name}的", f"{need.name}：写给{each.name}的", _for(each, giving))
        for each in site.audiences
    ]
    name = "政府自己要做的事"
    shelves.append(Shelf(INSIDE, name, f"{need.name}：{name}", inside, lines=True, lead=OF_GOVERNMENT))
    on = placed(site, today, url, shelves)
    needs = partial(_of_need, site, need, mine, on, today)
    entries = named("needs", [need.id])
    yield Page(url, need.name, "pages/long_guide.html", needs, need.intro, entries=entries)
    yield from below(site, today, Link(need.name, url), on)


def _for(audience: Audience, provisions: Iterable[Provision]) -> tuple[Provision, ...]:
    return tuple(each for each in provisions if audience.id in each.for_)


def _of_audience(
    site: Site,
    audience: Audience,
    mine: list[Provision],
    on: list[Placed],
    apart: list[Placed],
    today: date,
) -> Context:
    return {
        **_list(site, f"写给{audience.name}的", audience.intro, mine, on, today),
        "guide": ("audience", audience.id),
        "official": audience.official,
        "beside": [(each.url, len(each.shelf.provisions)) for each in apart],
        "not_written": audience.not_written,
        "several": False,
        "gaps": [],
    }


def _of_need(site: Site, need: Need, mine: list[Provision], on: list[Placed], today: date) -> Context:
    giving = [each for each in mine if each.effect != "none"]
    return {
        **_list(site, need.name, need.intro, mine, on, today),
        "guide": ("need", need.id),
        "official": (),
        "beside": [],
        "not_written": (),
        "several": sum(len(each.shelf.provisions) for each in on) > len(mine),
        "gaps": gaps(giving),
    }


def _list(
    site: Site, title: str, intro: str, mine: list[Provision], on: list[Placed], today: date
) -> Context:
    found = [status.state(site, each, today) for each in mine]
    return {
        "title": title,
        "intro": intro,
        "counts": counts(mine),
        "states": [(state, words.short, found.count(state)) for state, words in STATE_WORDS.items()],
        "stands": stands(site, today, on),
        "standing": standing(site, mine, on),
        "script": phone_script(site.documents, "", title, gives=bool(mine)),
    }
