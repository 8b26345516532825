"""A page built long ago is opened today: what has ended meanwhile says so, by the reader's own date."""

import re
from datetime import datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests import smallest
from tests.conftest import mingbai

LATER = "{as_of: 2025年, says: 后来另有规定。, checked_on: 2026-11-24, until: 2025-12-31, place: 江西}"


@pytest.fixture(scope="module")
def old_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The smallest site, built in August 2020; its one provision counts until 30 April 2021."""
    root = tmp_path_factory.mktemp("old")
    smallest.write(root, **smallest.changed(f"later: [{LATER}]"))
    done = mingbai("build", "--today", "2020-08-01", cwd=root)
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "site"


@pytest.fixture
def opened(browser: Browser, old_site: Path):
    """Return a function: day → the measure's page as it is on that day."""
    context = browser.new_context(timezone_id="Asia/Shanghai")

    def open_on(day: datetime, path: str = "measures/01-a/index.html") -> Page:
        page = context.new_page()
        page.clock.set_fixed_time(day)
        page.goto((old_site / path).as_uri())
        return page

    yield open_on
    context.close()


def test_on_its_last_day_it_has_not_ended(opened):
    provision = opened(datetime(2021, 4, 30, 12)).locator("#wengang-50")
    expect(provision).to_have_attribute("data-state", "changed")
    expect(provision.locator("[data-state-label]")).to_have_text("后来变了")


def test_the_day_after_it_has_ended_everywhere_on_the_page(opened):
    page = opened(datetime(2021, 5, 1, 12))
    provision = page.locator("#wengang-50")
    expect(provision).to_have_attribute("data-state", "expired")
    expect(provision.locator("[data-state-label]")).to_have_text("已过期")
    expect(provision.locator("[data-state-short]")).to_have_text("已过期")
    expect(page.locator(".mb-states__one:visible")).to_have_text(["1件已过期。"])
    assert "✕" in provision.locator("[data-state-label]").evaluate(
        "e => getComputedStyle(e, '::before').content"
    )


def test_a_guide_says_it_too(opened):
    page = opened(datetime(2021, 5, 1, 12), "for/company/index.html")
    expect(page.locator("[data-provision=wengang-50]")).to_have_attribute("data-state", "expired")
    expect(page.get_by_role("heading", name=re.compile("^已过期：.*退回失业保险费"))).to_be_visible()


def test_a_later_rule_that_has_ended_says_so(opened):
    assert "现在也过期了" not in opened(datetime(2025, 12, 31, 12)).locator("[data-part=later]").inner_text()
    assert "现在也过期了" in opened(datetime(2026, 1, 1, 12)).locator("[data-part=later]").inner_text()


def test_no_page_ever_says_that_something_is_in_force(built: Path):
    for path in sorted(built.rglob("*.html")):
        text = path.read_text(encoding="utf-8")
        assert not [words for words in ("现行有效", "您能领到", "仍然有效", "✅", "✔") if words in text], path
