"""The site map: all lists of the site, each once; where there are many documents, not what is in them."""

from dataclasses import replace
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from generator.model.site import MOST_IN_ONE
from generator.pages import site_map
from generator.pages.render import environment, render
from tests.conftest import DAY


@pytest.fixture(scope="module")
def page(two_documents) -> BeautifulSoup:
    return BeautifulSoup((two_documents / "sitemap/index.html").read_text(encoding="utf-8"), "html.parser")


def links(page: BeautifulSoup) -> list[str]:
    return [str(each["href"]) for each in page.select("main section a")]


def test_every_link_leads_to_a_page_and_stands_once(page, two_documents: Path):
    found = links(page)
    assert len(found) == len(set(found))
    assert [each for each in found if not (two_documents / "sitemap" / each.split("#")[0]).is_file()] == []


def test_every_list_at_the_top_of_the_site_is_on_it(page, two_documents: Path):
    top = {path.parent.name for path in two_documents.glob("*/index.html")} - {"editors", "sitemap"}
    assert top - {each.split("/")[1] for each in links(page)} == set()


def test_every_page_leads_to_it(two_documents: Path):
    for path in two_documents.rglob("*.html"):
        assert "站点地图</a>" in path.read_text(encoding="utf-8"), path


def test_of_many_documents_only_the_lists_are_named(site_with):
    one = site_with()
    many = replace(one, documents=one.documents * (MOST_IN_ONE + 1))
    [found] = site_map.pages(many, DAY)
    assert [name for name, _ in found.context["groups"]] == ["栏目", "政策文件", "关于这个网站"]
    assert len(render(environment(many), found).encode()) < 10_000
    [small] = site_map.pages(one, DAY)
    assert [name for name, _ in small.context["groups"]][2:4] == ["想办的事", "我是谁"]
