"""A reader walks home → guide → measure → original sentence → contact; by mouse, then by keyboard."""

from functools import partial
from operator import ne
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect


def test_walk_by_mouse(home: Page):
    expect(home.locator("h1")).to_have_text("2020年7月的这份文件，给您写了什么？")
    home.get_by_role("link", name="各类企业").click()
    guide = home.locator("[data-provision=wengang-50]")
    expect(guide).to_have_attribute("data-force", "stated")
    guide.locator("[data-part=title] a").click()
    provision = home.locator("section#wengang-50")
    expect(provision).to_be_in_viewport()
    expect(provision.locator("blockquote[data-sentence=m01s02]").first).to_be_visible()
    chance = home.locator("section[data-effect=chance][data-state=unclear]").first
    expect(chance.locator("blockquote").first).to_be_hidden()
    chance.locator("summary", has_text="原文和细节，第（一）条").click()
    expect(chance.locator("blockquote").first).to_be_visible()
    provision.get_by_role("link", name="第1条第2句").click()
    sentence = home.locator("#m01s02")
    expect(sentence).to_be_in_viewport()
    expect(sentence).to_contain_text("返还其上年度实际缴纳失业保险费的50%")
    home.go_back()
    expect(home.locator("section#wengang-50 a[href='tel:12333']")).to_be_visible()


def press_to(page: Page, selector: str) -> None:
    """Press Tab until the element of `selector` has the focus, then Enter."""
    for _ in range(400):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            box = page.locator(":focus").bounding_box()
            assert box
            assert box["width"] > 0
            assert box["height"] > 0
            elsewhere = partial(ne, page.url)
            page.keyboard.press("Enter")
            if "summary" not in selector:
                page.wait_for_url(elsewhere)
            return
    raise AssertionError(f"Tab never reached {selector}")


def test_walk_by_keyboard(home: Page):
    press_to(home, ".mb-skip")
    assert home.evaluate("document.activeElement.id") == "content"
    press_to(home, "a[href='for/company/index.html']")
    press_to(home, "[data-provision=wengang-50] [data-part=title] a")
    expect(home.locator("section#wengang-50")).to_be_in_viewport()
    press_to(home, "#wengang-50 .mb-source a[href$='#m01s02']")
    expect(home.locator("#m01s02")).to_be_in_viewport()


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
@pytest.mark.parametrize(
    "path",
    [
        "",
        "measures/",
        "for/company/",
        "needs/loan/",
        "units/",
        "contacts/",
        "terms/",
        "documents/fuzhou-2020-15/",
        "search/",
        "data/",
    ],
)
def test_nothing_is_wider_than_the_window(page: Page, built: Path, width: int, path: str):
    page.set_viewport_size({"width": width, "height": 800})
    page.goto((built / path / "index.html").as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_copy_button_copies_the_sentence(home: Page, built: Path):
    home.context.grant_permissions(["clipboard-read", "clipboard-write"])
    measure = next((built / "measures").glob("01-*/index.html"))
    home.goto(measure.as_uri())
    button = home.locator(".mb-ask .mb-copy")
    if button.is_hidden():  # a page opened from the disk may have no clipboard
        assert not home.evaluate("Boolean(navigator.clipboard)")
        return
    button.click()
    expect(button).to_have_text("已复制")
    assert home.evaluate("navigator.clipboard.readText()").startswith("我想问2020年7月")


def test_without_javascript_the_site_is_whole(browser, built: Path):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((built / "index.html").as_uri())
    page.get_by_role("link", name="各类企业").click()
    expect(page.locator("[data-provision=wengang-50]")).to_be_visible()
    page.goto((built / "search/index.html").as_uri())
    assert page.locator("main a[href*='needs/']").count() > 10
    context.close()
