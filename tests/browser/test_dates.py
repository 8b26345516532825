"""A page built long ago is opened today: what has ended meanwhile says so, by the reader's own date."""

import re
from datetime import datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests import smallest
from tests.conftest import mingbai

DOCUMENT = "data/documents/mou-2020-1/document.yml"
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
    expect(page.locator(".mb-states__one")).to_have_text(["1件已过期"])
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


@pytest.fixture(scope="module")
def dated_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The smallest site, built in August 2020; its document counts from 1 August 2020 for one year."""
    sentence = "本意见自2020年8月1日起施行,有效期1年。"
    files = {
        DOCUMENT: smallest.FILES[DOCUMENT]
        + f"validity: {{from: 2020-08-01, years: 1, quote: '{sentence}'}}\n",
        smallest.TEXT_FILE: smallest.TEXT.replace(
            "2020年7月16日\n", f"(二)施行。{sentence}\n2020年7月16日\n"
        ),
        "data/documents/mou-2020-1/measures/02-b.yml": "measure: 2\ntitle: 施行\ndraft: true\n",
    }
    root = smallest.write(tmp_path_factory.mktemp("dated"), **files)
    done = mingbai("build", "--today", "2020-08-01", cwd=root)
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "site"


@pytest.mark.parametrize(
    ("on", "bar"),
    [
        (datetime(2020, 7, 31, 12), "2020年7月的文件，还没开始，按它写的，2020年8月1日起，先问12345"),
        (datetime(2021, 7, 31, 12), "2020年7月的文件，按它写的，到2021年7月31日为止，先问12345"),
        (datetime(2021, 8, 1, 12), "2020年7月的老文件，按它写的，到2021年7月31日为止，已经过期，先问12345"),
    ],
)
def test_the_bar_follows_the_validity_of_the_document(
    browser: Browser, dated_site: Path, on: datetime, bar: str
):
    page = browser.new_context(timezone_id="Asia/Shanghai").new_page()
    page.clock.set_fixed_time(on)
    for path in ("index.html", "documents/mou-2020-1/index.html", "search/index.html", "finder/index.html"):
        page.goto((dated_site / path).as_uri())
        expect(page.locator(".mb-age")).to_contain_text(bar)
    page.context.close()


def test_a_document_without_validity_becomes_old_after_a_year(opened):
    for day, said in (
        (datetime(2021, 7, 15, 12), "的文件，先问"),
        (datetime(2021, 7, 16, 12), "的老文件，先问"),
    ):
        expect(opened(day).locator(".mb-age")).to_contain_text(said)


def test_no_page_ever_says_that_something_is_in_force(built: Path):
    for path in sorted(built.rglob("*.html")):
        text = path.read_text(encoding="utf-8")
        assert not [words for words in ("现行有效", "您能领到", "仍然有效", "✅", "✔") if words in text], path
