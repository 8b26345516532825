"""A guide that is a list of pages, opened long after it was built: counts and headings are those of the reader's day."""

from datetime import date, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.exports import finder
from generator.load import load
from generator.publish.mkdocs_site import MkDocsSite
from generator.publish.order import Order
from tests import many_documents as many

BUILT = date(2019, 5, 1)  # before the first of the statements ends
ASSETS = ("assets/css/", "assets/js/", "assets/finder/")
COUNTS = """() => Object.fromEntries([...document.querySelectorAll("[data-state-count]")]
    .map((each) => [each.dataset.stateCount, Number(each.textContent)]))"""
TILES = """() => [...document.querySelectorAll("[data-stand]:not([hidden]) [data-shelf]:not([hidden])")]
    .filter((each) => each.checkVisibility())
    .reduce((found, each) => {
      const { stand } = each.closest("[data-stand]").dataset;
      found[stand] = (found[stand] || 0) + Number(each.querySelector("[data-count]").textContent);
      return found;
    }, {})"""
MISPLACED = """() => [...document.querySelectorAll("[data-stand] [data-provision]")]
    .filter((each) => each.dataset.state !== each.closest("[data-stand]").dataset.stand || !each.checkVisibility())
    .map((each) => each.id)"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> MkDocsSite:
    """The large site as of 2019; its pages are made when a test wants them."""
    root = many.write(tmp_path_factory.mktemp("long"))
    loaded = load(root / "data").site
    assert loaded is not None
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(finder, "MOST", 1)  # as of fifty documents
        return MkDocsSite(root / "mkdocs.yml", root / "site", Order(loaded, BUILT))


@pytest.fixture
def opened(browser: Browser, site: MkDocsSite):
    """Return a function: page, day, width → the page as it is on that day."""
    contexts = []

    def open_on(
        path: str, day: datetime, width: int = 360, scheme: str = "light", fragment: str = ""
    ) -> Page:
        for each in (path, *(name for name in site.by_path if name.startswith(ASSETS))):
            content = site.read(each)
            assert content is not None, each
            target = Path(site.folder, each)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        context = browser.new_context(
            viewport={"width": width, "height": 740}, timezone_id="Asia/Shanghai", color_scheme=scheme
        )
        contexts.append(context)
        page = context.new_page()
        page.clock.set_fixed_time(day)
        page.goto(f"{Path(site.folder, path).as_uri()}{fragment}")
        return page

    yield open_on
    for each in contexts:
        each.close()


def test_a_list_counts_again_by_the_readers_day(opened):
    before = opened("for/company/index.html", datetime(2019, 5, 2, 12))
    after = opened("for/company/index.html", datetime(2020, 7, 1, 12))
    states, later = before.evaluate(COUNTS), after.evaluate(COUNTS)
    assert "expired" not in states
    assert later["expired"] > 0
    assert sum(states.values()) == sum(later.values())
    assert (before.evaluate(TILES), after.evaluate(TILES)) == (states, later)
    expect(after.locator("#expired")).to_be_visible()
    expect(before.locator("#expired")).to_be_hidden()


def test_a_card_goes_under_the_heading_of_its_state(opened):
    for path in ("for/company/loan/index.html", "for/company/also/index.html"):
        page = opened(path, datetime(2020, 7, 1, 12))
        assert page.evaluate(MISPLACED) == []
        expect(page.locator("[data-stand=expired]")).to_be_visible()
        listed = page.locator("[data-stand=expired] [data-provision]").count()
        assert page.evaluate(COUNTS)["expired"] == listed > 0
    assert opened("for/company/loan/index.html", datetime(2027, 7, 1, 12)).evaluate(MISPLACED) == []


def test_a_tile_leads_to_the_first_of_its_cards(opened, site):
    page = opened("for/company/index.html", datetime(2020, 7, 1, 12))
    link = page.locator("[data-stand=expired] [data-shelf=loan] a")
    address = link.get_attribute("href").partition("#")[0]
    opened(f"for/company/{address}", datetime(2020, 7, 1, 12)).close()  # so that it is on the disk
    link.click()
    page.wait_for_url("**#expired")
    expect(page.locator("#expired")).to_be_in_viewport()


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_wider_than_the_screen(opened, width: int, scheme: str):
    for path in ("for/company/index.html", "for/company/loan/index.html", "needs/loan/index.html"):
        page = opened(path, datetime(2026, 11, 28, 12), width, scheme)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        small = page.evaluate(
            "() => [...document.querySelectorAll('.mb-tiles a, .mb-next a, .mb-go')].filter((each) => "
            "each.checkVisibility() && each.getBoundingClientRect().height < 44).length"
        )
        assert small == 0


def test_the_finder_waits_for_all_documents(opened):
    page = opened("finder/index.html", datetime(2026, 11, 28, 12), fragment="#who=company,worker")
    expect(page.locator("#finder-count")).to_have_text("写到了您：0处；可能写到您：384处；没写到您：0处。")
    assert page.locator("#finder-result [data-provision]").count() == 384
    expect(page.locator("#finder-result .mb-small").filter(has_text="2019年第4批措施").first).to_be_attached()


def test_the_finder_says_that_a_part_of_it_is_not_there(opened, site):
    page = opened("finder/index.html", datetime(2026, 11, 28, 12), fragment="#who=company")
    Path(site.folder, "assets/finder/many-2.js").unlink()
    page.reload()
    expect(page.locator("#finder-count")).to_have_text("没有打开，请检查网络，再打开这一页。")
    assert page.locator("#finder-result [data-provision]").count() == 0
