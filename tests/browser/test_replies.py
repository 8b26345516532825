"""A reply by the reader's own day, and on paper."""

from datetime import datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests import smallest
from tests.conftest import DAY, mingbai


@pytest.fixture(scope="module")
def replied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("replied")
    smallest.write(root, **smallest.changed(smallest.REPLY))
    done = mingbai("build", "--today", DAY.isoformat(), cwd=root)
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "site"


def reply_on(browser: Browser, site: Path, day: datetime) -> str:
    context = browser.new_context(locale="zh-CN")
    page = context.new_page()
    page.clock.set_fixed_time(day)
    page.goto((site / "measures/01-a/index.html").as_uri())
    found = page.locator("[data-part=reply]").inner_text()
    context.close()
    return found


def test_it_ends_by_the_readers_own_day(browser: Browser, replied: Path):
    assert "已过期" not in reply_on(browser, replied, datetime(2027, 12, 31, 12))
    assert "已过期" in reply_on(browser, replied, datetime(2028, 1, 1, 12))


def test_a_link_to_a_card_opens_the_original_and_not_the_reply(page: Page, replied: Path):
    page.goto((replied / "measures/01-a/index.html").as_uri() + "#wengang-50")
    assert page.locator("#wengang-50 > details.mb-source").get_attribute("open") is not None
    assert page.locator("#wengang-50 .mb-reply__words").get_attribute("open") is None


def test_on_paper_it_is_there_with_its_own_words(page: Page, replied: Path):
    page.goto((replied / "measures/01-a/index.html").as_uri())
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    told = page.locator("[data-part=reply]").inner_text()
    assert "企业不用申请" in told
    assert "符合条件的企业不用申请，由市人社局" in told


def test_the_ledger_fits_a_phone(page: Page, replied: Path, built: Path):
    for site in (replied, built):
        page.goto((site / "gaps/index.html").as_uri())
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
