"""What the tests of pages have in common: a page as a browser gets it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from generator.load import load
from generator.model import Site
from generator.pages import Page, all_pages, split
from generator.pages.render import environment, render
from tests import county, smallest

TODAY = date(2026, 11, 24)


@pytest.fixture
def shown() -> Callable[[Site, Page], BeautifulSoup]:
    """Return a function: the content of a page of a site, as HTML."""
    return lambda site, page: BeautifulSoup(render(environment(site), page), "html.parser")


@pytest.fixture(scope="session")
def html_of(large: Site) -> dict[str, str]:
    """Every page of the large site: its address → its content."""
    templates = environment(large)
    return {page.url: render(templates, page) for page in all_pages(large, TODAY)}


@pytest.fixture(scope="session")
def page_of(html_of: dict[str, str]) -> dict[str, BeautifulSoup]:
    """Every page of the large site, read."""
    return {url: BeautifulSoup(html, "html.parser") for url, html in html_of.items()}


@pytest.fixture
def cut_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    """Two documents, all kinds of lists, and no room: each thing stands on a page of its own."""
    files = {
        "data/questions.yml": "- {id: tuiduoshao, asks: 退多少？, answered_by: [wengang-50]}\n"
        "- {id: geiduoshao, asks: 给多少？, answered_by: [xian-butie]}\n",
        "data/terms.yml": smallest.FILES["data/terms.yml"]
        + "- {id: butie, term: 补贴, as_written: [补贴], says: 给的钱。, explained_by: common}\n",
        "data/replies/zenmeban.yml": smallest.REPLY.partition("zenmeban.yml\n")[2],
    }
    site = load(county.write(tmp_path / "cut", **files) / "data").site
    assert site is not None
    monkeypatch.setattr(split, "ROOM", 1)
    return site
