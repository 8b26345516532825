"""The list of leaflets, and where each page leads to its own; without them no page says a word."""

from dataclasses import replace

import pytest

from generator.model.leaflets import leaflets
from generator.pages import all_pages
from generator.pages.frame import frame
from generator.pages.leaflets import pages
from generator.pages.split import HEAVIEST
from tests.conftest import DAY


@pytest.fixture
def with_them(real_site):
    return replace(real_site, with_leaflets=True)


def test_the_list_leads_to_every_file(with_them, shown):
    [page] = pages(with_them, DAY)
    links = {each["href"] for each in shown(with_them, page).select("a")}
    files = {
        name.removeprefix("leaflets/")
        for each in leaflets(with_them)
        for name in (each.paper, each.large, each.picture, each.aloud)
        if name
    }
    assert files <= links


def test_every_page_of_a_leaflet_leads_to_its_files(with_them, shown):
    by_url = {each.url: each for each in leaflets(with_them)}
    found = 0
    for page in all_pages(with_them, DAY):
        if page.url in by_url:
            section = shown(with_them, page).select_one("[data-leaflet]")
            assert section is not None, page.url
            assert by_url[page.url].paper in str(section)
            pictures = section.select("img")
            assert [bool(each["alt"]) for each in pictures] == [True] * bool(by_url[page.url].picture)
            found += 1
    assert found == len(by_url)


def test_without_them_no_page_mentions_them(real_site, shown):
    assert list(pages(real_site, DAY)) == []
    assert not frame(real_site, DAY, drafts=False).leaflets
    for page in list(all_pages(real_site, DAY))[:60]:
        html = str(shown(real_site, page))
        assert "leaflets/" not in html, page.url
        assert "大喇叭" not in html, page.url


def test_the_list_of_many_documents_is_on_several_pages(large, shown):
    site = replace(large, with_leaflets=True)
    found = list(pages(site, DAY))
    assert [each.url for each in found][:2] == ["leaflets/", "leaflets/2/"][: len(found)]
    names = [
        each["href"].rpartition("/")[2]
        for page in found
        for each in shown(site, page).select("a[href$='.pdf']")
    ]
    assert len(names) == len(set(names)) == 2 * len(leaflets(site))
    assert all(len(str(shown(site, page)).encode()) < HEAVIEST for page in found)
