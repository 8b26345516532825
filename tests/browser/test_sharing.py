"""What leaves the site alone still says where it is from: copied text, links in a chat, addresses of statements."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.site.test_contracts import soup

COPIED = """(selector) => {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector(selector));
  const selection = document.getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
  const event = new ClipboardEvent("copy", { clipboardData: new DataTransfer(), cancelable: true, bubbles: true });
  document.dispatchEvent(event);
  return event.clipboardData.getData("text/plain");
}"""


@pytest.fixture
def measure(page: Page, built: Path) -> Page:
    page.goto((built / "measures/01-wending-jiuye/index.html").as_uri())
    return page


def test_copied_words_take_year_state_and_clause_along(measure: Page):
    copied = measure.evaluate(COPIED, "#wengang-50 [data-part=says]")
    said, source = copied.split("\n")
    assert said == measure.locator("#wengang-50 [data-part=says]").inner_text()
    for words in ("2020年", "后来变了", "能得到", "文件写明", "第（一）条", measure.title()):
        assert words in source


def test_what_is_copied_outside_a_card_is_left_alone(measure: Page):
    assert measure.evaluate(COPIED, "h1") == ""


def test_the_address_of_a_statement_opens_its_card(page: Page, built: Path):
    chance = soup(built / "measures/01-wending-jiuye/index.html").select_one(
        "section[data-effect=chance][data-state=unclear]"
    )
    closed = f"#{chance['id']} .mb-source"
    page.goto(f"{(built / 'measures/01-wending-jiuye/index.html').as_uri()}#{chance['id']}")
    expect(page.locator(closed)).to_have_attribute("open", "")
    expect(page.locator(f"#{chance['id']} blockquote").first).to_be_visible()
    other = page.locator("section[data-effect=chance][data-state=unclear] .mb-source").nth(1)
    assert other.get_attribute("open") is None


def test_every_page_tells_a_chat_what_it_is_and_how_old(built: Path):
    for path in sorted(built.rglob("*.html")):
        page = soup(path)
        meta = {str(each["property"]): str(each["content"]) for each in page.select("meta[property^='og:']")}
        assert meta["og:title"], path
        assert meta["og:title"] in page.title.text, path
        assert meta["og:type"] == ("website" if path == built / "index.html" else "article"), path
        description = page.find("meta", {"name": "description"})["content"]
        assert meta["og:description"] == description, path
        assert description.startswith("2020年7月的老文件，不是今天的政策。"), path


def test_on_a_wide_page_the_contents_mark_where_the_reader_is(measure: Page):
    measure.set_viewport_size({"width": 1280, "height": 800})
    measure.reload()
    last = measure.locator("section[data-provision]").last
    last.evaluate("each => each.scrollIntoView({ block: 'start', behavior: 'instant' })")
    here = measure.locator(".mb-toc [data-here]")
    expect(here).to_have_count(1)
    expect(here).to_have_attribute("href", f"#{last.get_attribute('id')}")
    expect(here).to_be_in_viewport()
