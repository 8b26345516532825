"""这一页有错？: the page from which a reader comes is named, to be copied; a foreign address is not."""

import json
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Page


@pytest.mark.parametrize("width", [360, 1280])
def test_page_statement_and_release_are_in_the_words_to_copy(
    page: Page, served: str, built: Path, width: int
):
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(f"{served}measures/04-shehui-baozhang/index.html?x=1#h")
    page.click("[data-wrong]")
    page.wait_for_selector("[data-wrong-release]:not([hidden])")
    words = page.inner_text("[data-part=wrong-page]")
    release = json.loads((built / "release.json").read_text(encoding="utf-8"))["release"]
    assert f"网页：{served}measures/04-shehui-baozhang/index.html#h。" in words
    assert f"版本：{release}。" in words
    assert "网站的日期：2026年11月24日" in words
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_an_address_elsewhere_is_not_shown(page: Page, served: str):
    page.goto(f"{served}contacts/index.html?page={quote('https://elsewhere.example/')}#wrong")
    assert "elsewhere" not in page.inner_text("#wrong")
    assert "请抄网址" in page.inner_text("#wrong")


def test_it_works_from_a_folder(page: Page, built: Path):
    start = (built / "terms/index.html").as_uri()
    page.goto(start)
    page.click("[data-wrong]")
    assert start in page.inner_text("[data-part=wrong-page]")


@pytest.mark.parametrize("width", [360, 1280])
def test_the_site_map_fits(page: Page, served: str, width: int):
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(f"{served}sitemap/index.html")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
