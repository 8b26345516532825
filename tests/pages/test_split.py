"""Lists that are too long for one page: no page is too heavy, everything is on one, and every link leads somewhere."""

import posixpath

import pytest
from bs4 import BeautifulSoup

from generator.exports import all_files
from generator.model import Site
from generator.pages import all_pages, split
from generator.pages.render import environment, render
from generator.pages.split import HEAVIEST, ROOM, Leaf, is_long, leaves
from tests.pages.conftest import TODAY

WHOLE = ("documents/", "editors/")  # an official text stands whole on its page; the handbook is for editors
WRITTEN = ("assets/", "editors/", "about.html")
FRAME = HEAVIEST - ROOM - 10_000  # what main.html, header.html and footer.html may take


def places(pages: dict[str, BeautifulSoup]) -> dict[str, set[str]]:
    """Each page as a file, with the ids on it."""
    return {
        f"{url}index.html": {str(each["id"]) for each in html.select("[id]")} for url, html in pages.items()
    }


def files_of(site: Site) -> set[str]:
    """The paths of what is exported."""
    return {path for make in all_files() for path, _ in make(site, TODAY)}


def lost(pages: dict[str, BeautifulSoup], files: set[str]) -> list[str]:
    """The links that lead nowhere; what is in assets/ comes from the theme, what editors write from MkDocs."""
    there = places(pages)
    found = []
    for url, html in pages.items():
        for link in html.select("a[href]"):
            path, _, fragment = str(link["href"]).partition("#")
            target = posixpath.normpath(posixpath.join(url, path)) if path else f"{url}index.html"
            target = target.replace("index.md", "index.html")  # the twin of a page is written with it
            if ":" in path or target.startswith(WRITTEN) or target in files:
                continue
            if target not in there or (fragment and fragment not in there[target]):
                found.append(f"{url}: {link['href']}")
    return found


def test_no_page_is_heavier_than_a_phone_can_open(html_of):
    heavy = {url: len(html.encode()) + FRAME for url, html in html_of.items() if not url.startswith(WHOLE)}
    assert {url: weight for url, weight in heavy.items() if weight > HEAVIEST} == {}
    assert max(heavy.values()) > HEAVIEST / 2  # else the site is too small to try it


def test_every_link_of_a_large_site_leads_somewhere(large, page_of):
    assert lost(page_of, files_of(large)) == []


def test_every_link_leads_somewhere_where_each_list_is_cut(cut_up):
    templates = environment(cut_up)
    pages = {
        page.url: BeautifulSoup(render(templates, page), "html.parser") for page in all_pages(cut_up, TODAY)
    }
    assert set(pages) >= {
        *("a-z/letter-b/", "a-z/mou-2020-1/", "a-z/xian-2021-3/", "answers/need-keep-staff/2/"),
        *("documents/mou-2020-1/measures/", "finder/xian-2021-3/"),
        *("for/company/keep-staff/2/", "gaps/fz-renshe/", "gaps/settled/", "needs/keep-staff/company/2/"),
        *("terms/letter-b/", "terms/letter-c/", "units/fz-renshe/2/"),
    }
    assert lost(pages, files_of(cut_up)) == []
    assert all(len(html.select("h1")) == 1 for html in pages.values())


def test_every_page_of_a_cut_list_has_a_title_of_its_own(cut_up):
    titles = [
        page.title for page in all_pages(cut_up, TODAY) if page.url.startswith(("for/", "units/", "terms/"))
    ]
    assert len(titles) == len(set(titles))


def test_a_site_of_one_document_has_every_list_whole(site_with, monkeypatch):
    urls = [page.url for page in all_pages(site_with(), TODAY)]
    monkeypatch.setattr(split, "ROOM", 1)
    assert [page.url for page in all_pages(site_with(), TODAY)] == urls


def test_a_list_is_cut_where_a_page_is_full(two):
    found = list(leaves(two, "a/", [ROOM // 2] * 5, int))
    assert [(each.url, len(each.items)) for each in found] == [("a/", 2), ("a/2/", 2), ("a/3/", 1)]
    assert [(each.before, each.after) for each in found] == [("", "a/2/"), ("a/", "a/3/"), ("a/2/", "")]
    assert [each.titled("甲") for each in found] == ["甲", "甲（第2页）", "甲（第3页）"]


@pytest.mark.parametrize("items", [[], [3 * ROOM], [1, 3 * ROOM, 1]])
def test_what_is_too_heavy_alone_stands_alone(two, items: list[int]):
    found = list(leaves(two, "a/", items, int))
    assert [each for leaf in found for each in leaf.items] == items
    assert len(found) == max(1, len(items))
    assert isinstance(found[0], Leaf)


def test_one_document_is_never_too_long(site_with, two):
    assert is_long(two, ROOM + 1)
    assert not is_long(two, ROOM)
    assert not is_long(site_with(), 9 * ROOM)
