"""How far a reader scrolls and how much paper a page takes, on the real site: the limits of theme/README.md."""

from pathlib import Path
from statistics import median

import pytest
from playwright.sync_api import Browser

from tests.browser.heights import KINDS, Numbers, numbers, row


@pytest.fixture(scope="module")
def found(browser: Browser, built: Path) -> dict[str, Numbers]:
    kinds = ("home", "measure", "audience", "need", "finder", "search")
    return {kind: numbers(browser, built, False, KINDS[kind]) for kind in kinds}


def test_the_title_and_the_first_answer_stand_on_the_first_screen(found):
    assert [kind for kind, values in found.items() if max(values["h1"]) >= 150] == []
    assert max(found["finder"]["option"]) < 400
    for kind in ("measure", "audience", "need"):
        assert max(found[kind]["statement"]) < 740, kind


def test_in_large_letters_the_title_stands_on_the_first_screen_too(browser: Browser, built: Path):
    for kind in ("home", "measure", "audience", "finder", "search"):
        assert max(numbers(browser, built, True, KINDS[kind])["h1"]) < 250, kind


def test_a_page_is_short(found):
    assert median(found["measure"]["screens"]) <= 8
    assert max(found["audience"]["screens"]) <= 14
    assert median(found["measure"]["shares"]) > 0.45
    assert median(found["audience"]["shares"]) > 0.55


def test_a_page_takes_little_paper(found):
    for kind, usual, most in (("home", 1, 1), ("measure", 4, 6), ("audience", 5, 8), ("need", 5, 8)):
        assert median(found[kind]["sheets"]) <= usual, kind
        assert max(found[kind]["sheets"]) <= most, kind


def test_the_heaviest_guide_is_light(found):
    assert max(found["audience"]["bytes"]) <= 12_000


def test_a_line_of_the_table_says_what_a_kind_has_not():
    line = row("unit", {"screens": [2.0, 3.0], "h1": [100.0, 106.0], "sheets": [1], "bytes": [3000]})
    assert line.split() == ["unit", "2.5", "/", "3.0", "106", "—", "—", "—", "1", "/", "1", "3000"]
