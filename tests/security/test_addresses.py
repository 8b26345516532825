"""Whatever a reader's address bar says — query, hash — search, finder and answers take it for words."""

from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser

from tests.security import everything
from tests.security.canary import Canary, canary
from tests.security.hostile import GROUPS, STRINGS

WRITABLE = [each for each in STRINGS if each.encode("utf-8", "replace").decode() == each]
FEW = [group[0] for group in GROUPS.values() if group[0] in WRITABLE]


def addresses(string: str) -> list[str]:
    """The pages that read their address, with the string in each place that they read, quoted and as it is.

    None differs from the one before by its hash alone, which would not load the page again.
    """
    written = quote(string, safe="")
    return [
        f"search/index.html?q={written}&{written}={written}#{written}",
        f"finder/index.html#who={written}&layoffs={written}",
        f"finder/index.html?{written}#{quote(string, safe=_AS_IT_IS)}",
        f"answers/index.html?q={written}#{written}",
    ]


_AS_IT_IS = "<>\"'`(){}[]=:;/,!*$|^~"


def check(built: Path, bird: Canary, string: str) -> None:
    for address in addresses(string):
        uri = f"{built.as_uri()}/{address}"
        bird.visit(uri)
        if address.startswith("search/index.html?q="):
            bird.page.wait_for_selector("#search-results[data-state=done]", state="attached")
            bird.look(uri)
    assert bird.complaints == [], string


def test_some_addresses_do_nothing(built: Path, browser: Browser):
    with canary(browser) as bird:
        for string in FEW:
            check(built, bird, string)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A site with all that reads an address, and so little of it that 200 strings are asked in minutes."""
    return everything.built(tmp_path, everything.records(1))


@pytest.mark.deep
def test_no_address_does_anything(small: Path, browser: Browser):
    with canary(browser) as bird:
        for string in WRITABLE:
            check(small, bird, string)


def test_what_was_asked_is_shown_as_text(built: Path, browser: Browser):
    asked = "<img src=x onerror=window.__hit=1>护照"
    with canary(browser) as bird:
        bird.visit(f"{built.as_uri()}/search/index.html?q={quote(asked)}")
        bird.page.wait_for_selector("#search-results[data-state=done]", state="attached")
        assert bird.page.input_value("input[type=search]") == asked
        assert bird.complaints == []
