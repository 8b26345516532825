"""这一页有错？: the page from which a reader comes is named, to be copied; a foreign address is not."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page


@pytest.fixture
def web(browser: Browser) -> Iterator[Page]:
    """A page that may ask a server, unlike those that are opened from a folder."""
    found = browser.new_page()
    yield found
    found.close()


@pytest.mark.parametrize("width", [360, 1280])
def test_page_statement_and_edition_are_in_the_words_to_copy(web: Page, served: str, built: Path, width: int):
    web.set_viewport_size({"width": width, "height": 740})
    web.goto(f"{served}measures/04-shehui-baozhang/index.html?x=1#h")
    web.click("[data-wrong]")
    web.wait_for_selector("[data-wrong-edition]:not([hidden])")
    words = web.inner_text("[data-part=wrong-page]")
    page = (built / "measures/04-shehui-baozhang/index.html").read_text(encoding="utf-8")
    edition = page.partition('data-edition="')[2].partition('"')[0]
    assert f"网页：{served}measures/04-shehui-baozhang/index.html#h。" in words
    assert f"版次：{edition}。" in words
    assert "网站的日期：2026年11月24日" in words
    assert web.evaluate("document.documentElement.scrollWidth") <= width


def test_an_address_elsewhere_is_not_shown(web: Page, served: str):
    web.goto(f"{served}contacts/index.html?page={quote('https://elsewhere.example/')}&v=我是版次#wrong")
    assert "elsewhere" not in web.inner_text("#wrong")
    assert "请抄网址" in web.inner_text("#wrong")
    assert "我是版次" not in web.inner_text("#wrong")


def test_it_works_from_a_folder(page: Page, built: Path):
    start = (built / "terms/index.html").as_uri()
    page.goto(start)
    page.click("[data-wrong]")
    assert start in page.inner_text("[data-part=wrong-page]")


@pytest.mark.parametrize("width", [360, 1280])
def test_the_site_map_fits(web: Page, served: str, width: int):
    web.set_viewport_size({"width": width, "height": 740})
    web.goto(f"{served}sitemap/index.html")
    assert web.evaluate("document.documentElement.scrollWidth") <= width
