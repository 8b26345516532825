"""A guide of more statements than one page holds: all of them are on its pages, counted by state."""

import json
import re

import pytest

from generator.model.status import STATE_WORDS, state
from generator.pages.long_guide import is_one
from tests.pages.conftest import TODAY


def guides(site):
    """Each long guide → the statements that it lists, as the guide's own rules have them."""
    yield (
        "for/company/",
        [each for each in site.provisions if "company" in each.for_ and each.effect != "none"],
    )
    yield "for/farmer/", [each for each in site.provisions if "farmer" in each.for_ and each.effect != "none"]
    for need in ("keep-staff", "loan"):
        yield f"needs/{need}/", [each for each in site.provisions if need in each.needs]


def below(page_of, url: str):
    """The pages below a guide: each shelf's folder → its pages."""
    found: dict[str, list] = {}
    for address, html in page_of.items():
        if match := re.fullmatch(rf"{url}([a-z-]+)/(\d+/)?", address):
            found.setdefault(match[1], []).append(html)
    return found


def ids(htmls) -> list[str]:
    return [each["data-provision"] for html in htmls for each in html.select("[data-provision]")]


def test_every_statement_of_a_guide_is_on_a_page_below_it(large, page_of):
    for url, mine in guides(large):
        shelves = below(page_of, url)
        listed = {each for shelf, pages in shelves.items() if shelf != "also" for each in ids(pages)}
        assert listed == {each.id for each in mine}, url
        for shelf, pages in shelves.items():
            assert len(ids(pages)) == len(set(ids(pages))), f"{url}{shelf}"


def test_what_only_mentions_an_audience_is_apart_and_says_so(large, page_of):
    also = below(page_of, "for/company/")["also"]
    expected = {
        each.id
        for each in large.provisions
        if ("company" in each.for_ or "company" in each.about)
        and not ("company" in each.for_ and each.effect != "none")
    }
    assert set(ids(also)) == expected
    assert "您不能拿它去申请" in also[0].select_one(".mb-lead").text
    assert page_of["for/company/"].select_one("a[href='also/index.html'] [data-count]").text == str(
        len(expected)
    )


def test_the_states_of_a_guide_are_all_of_its_statements(large, page_of):
    for url, mine in guides(large):
        shown = {
            each["data-state-count"]: int(each.text) for each in page_of[url].select("[data-state-count]")
        }
        states = [state(large, each, TODAY) for each in mine]
        assert shown == {each: states.count(each) for each in STATE_WORDS if each in states}, url
        assert page_of[url].select_one(".mb-title [data-count]").text == str(len(mine))


def test_the_tiles_of_a_shelf_count_the_cards_on_its_pages(large, page_of):
    for url, _ in guides(large):
        cards = {
            shelf: [each["data-state"] for html in pages for each in html.select("[data-provision]")]
            for shelf, pages in below(page_of, url).items()
        }
        tiles = page_of[url].select("[data-stand] [data-shelf]")
        for tile in tiles:
            number = int(tile.select_one("[data-count]").text)
            stand = tile.find_parent(attrs={"data-stand": True})["data-stand"]
            assert number == cards[tile["data-shelf"]].count(stand), f"{url} {stand} {tile}"
            assert tile.has_attr("hidden") == (number == 0)
        counted = sum(int(each.select_one("[data-count]").text) for each in tiles)
        assert counted == sum(map(len, (found for shelf, found in cards.items() if shelf != "also")))


def test_the_browser_gets_what_it_needs_to_count_again(large, page_of):
    for url, mine in guides(large):
        html = page_of[url]
        standing = json.loads(html.article["data-standing"])
        assert sum(number for *_, number in standing.pop("")) == len(mine)
        assert set(standing) == {each["data-shelf"] for each in html.select("[data-shelf]")}
        places = {
            (each.find_parent(attrs={"data-stand": True})["data-stand"], each["data-shelf"])
            for each in html.select("[data-shelf]")
        }
        for shelf, alike in standing.items():
            for first, last, between, _ in alike:
                may = {
                    "dated" if between == "reckoned" else between,
                    *(["future"] if first else []),
                    *(["expired"] if last else []),
                }
                assert may <= {stand for stand, each in places if each == shelf}


def test_a_need_lists_a_statement_for_each_of_its_readers_and_the_governments_apart(large, page_of):
    shelves = below(page_of, "needs/loan/")
    assert set(shelves) == {"company", "farmer", "worker", "inside"}
    both = {
        each.id
        for each in large.provisions
        if each.for_ == ("company", "farmer") and "loan" in each.needs and each.effect != "none"
    }
    assert both <= set(ids(shelves["company"])) & set(ids(shelves["farmer"]))
    assert "写给几种人的，每一种下面都有。" in page_of["needs/loan/"].text
    assert "写给几种人的" not in page_of["for/company/"].text
    inside = {each.id for each in large.provisions if "loan" in each.needs and each.effect == "none"}
    assert set(ids(shelves["inside"])) == inside
    assert "政府要做的事" in shelves["inside"][0].select_one(".mb-lead").text


def test_a_guide_that_fits_is_as_it_was(two, large):
    assert not is_one(two, two.provisions)
    assert is_one(large, large.provisions)
    assert is_one(large, [], [*large.provisions] * 2)


@pytest.mark.parametrize("url", ["for/company/", "needs/loan/"])
def test_a_guide_ends_with_whom_to_ask(page_of, url: str):
    html = page_of[url]
    assert html.select_one("a[href='tel:12345']")
    assert html.select_one("[data-part=phone-script]").text.startswith("我想问政策文件里的“")
