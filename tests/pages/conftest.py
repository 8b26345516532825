"""What the tests of pages have in common: a site of two documents, and a page as a browser gets it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from generator.load import load
from generator.model import Site
from generator.pages import Page
from generator.pages.render import environment, render
from tests import county

TODAY = date(2026, 11, 24)


@pytest.fixture
def two(tmp_path: Path) -> Site:
    """A city's document and the county's supplement to it."""
    site = load(county.write(tmp_path / "two") / "data").site
    assert site is not None
    return site


@pytest.fixture
def shown() -> Callable[[Site, Page], BeautifulSoup]:
    """Return a function: the content of a page of a site, as HTML."""
    return lambda site, page: BeautifulSoup(render(environment(site), page), "html.parser")
