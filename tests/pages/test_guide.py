"""Guides: what is written most firmly first, what has ended last, and in the end what is not written."""

import re

import pytest
from bs4 import BeautifulSoup

from generator.pages.cards import FIRMNESS
from generator.pages.guide import pages
from tests.pages.conftest import TODAY
from tests.site.test_contracts import soup
from tests.smallest import HALF


@pytest.fixture(scope="module")
def guides(built) -> dict[str, BeautifulSoup]:
    found = [*built.glob("for/*/index.html"), *built.glob("needs/*/index.html")]
    assert len(found) > 40
    return {path.parent.relative_to(built).as_posix(): soup(path) for path in found}


def test_every_group_of_a_guide_is_in_that_order(guides):
    groups = 0
    for name, page in guides.items():
        for group in page.select(".mb-column > section"):
            cards_ = group.select("[data-provision].mb-card")
            order = [
                (each["data-state"] == "expired", FIRMNESS.index(str(each["data-force"]))) for each in cards_
            ]
            assert order == sorted(order), f"{name}: {group.h2}"
            groups += bool(cards_)
    assert groups > 60


def test_the_groups_begin_with_the_firmest(guides):
    for name, page in guides.items():
        firsts = [
            group.select_one("[data-provision].mb-card") for group in page.select(".mb-column > section")
        ]
        order = [
            (each["data-state"] == "expired", FIRMNESS.index(str(each["data-force"])))
            for each in firsts
            if each
        ]
        assert order == sorted(order), name


def test_every_guide_ends_with_what_is_not_written_and_whom_to_ask(guides, real_site):
    for audience in real_site.audiences:
        if audience.guide:
            last = guides[f"for/{audience.id}"].select_one(".mb-gaps")
            assert [each.get_text() for each in last.select("li")] == list(audience.not_written)
    for name, page in guides.items():
        end = page.select_one(".mb-column").find_all(True, recursive=False)[-1]
        assert end.select_one("a[href='tel:12345']"), name


def test_what_a_need_lacks_is_counted_from_its_provisions(guides, real_site):
    page = guides["needs/unemployment"]
    mine = [each for each in real_site.provisions if "unemployment" in each.needs and each.effect != "none"]
    lacking = sum("how" in each.unknown for each in mine)
    assert f"怎么办：{lacking}处没有写" in [each.get_text() for each in page.select(".mb-gaps li")]


def test_every_card_carries_year_and_state_and_the_heading_the_state(guides, built):
    pages_ = {**guides, **{path.parent.name: soup(path) for path in built.glob("measures/*/index.html")}}
    for name, page in pages_.items():
        counted = sum(int(each.text) for each in page.select(".mb-title [data-state-count]"))
        cards_ = page.select("section[data-provision]")
        assert counted >= len(cards_), name
        for card in cards_:
            line = card.select_one(".mb-meta").get_text(" ", strip=True)
            heading = card.select_one("h3, h4").get_text()
            short = card.select_one("[data-state-short]").get_text()
            assert line.startswith("2020年 "), name
            assert heading.startswith(short), name
            assert short in line or card["data-state"] == "dated", name


def test_a_guide_says_of_a_need_what_is_written_for_it(site_with, shown):
    needs = "# data/needs.yml\n" + "".join(
        f"- {{id: {id_}, name: {id_}, intro: 看这里。}}\n" for id_ in ("keep-staff", "rent")
    )
    for example, words in (("", "文件没有写到"), (HALF, "写完的几条里没有写到")):
        site = site_with(example + needs)
        [listed] = [each for each in pages(site, TODAY) if each.url == "needs/"]
        html = shown(site, listed)
        assert html.select_one("a[href='keep-staff/index.html'] [data-count]").text == "1"
        assert html.select_one("a[href='rent/index.html'] small").text == words


def test_the_names_of_an_audience_are_said_as_people_say_them(site_with, shown):
    audience = (
        "- {id: company, name: 企业, official: [企业, <公司>], spoken: [企业], guide: true, intro: 写给企业的。}\n"
        "- {id: worker, name: 职工, official: [职工], spoken: [职工], guide: false, intro: 写给职工的。}\n"
    )
    site = site_with(f"# data/audiences.yml\n{audience}")
    [page] = [each for each in pages(site, TODAY) if each.url == "for/company/"]
    assert shown(site, page).select_one(".mb-small").text.endswith("文件里叫：企业、<公司>")


def test_no_page_shows_how_python_writes_a_value(built):
    for path in built.rglob("*.html"):
        assert not re.search(r"\('|', '|: None\b|\bTrue\b", soup(path).get_text()), path
