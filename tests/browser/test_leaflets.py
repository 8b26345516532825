"""The site with its leaflets, in Chromium: every link leads to a file, the pages are accessible, a chat finds the card."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, Page

from tests import smallest
from tests.browser.test_access import AXE, EVERYTHING
from tests.conftest import DAY, mingbai
from tests.smallest import FILES

ADDRESS = "https://明白.example/县/"
PAGES = ("leaflets/", "measures/01-a/", "for/company/", "needs/keep-staff/", "documents/mou-2020-1/")


@pytest.fixture(scope="module")
def papered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The smallest site at an address, with leaflets."""
    site = FILES["data/site.yml"].replace('address: ""', f"address: {ADDRESS}")
    root = smallest.write(tmp_path_factory.mktemp("papered"), **{"data/site.yml": site})
    done = mingbai("build", "--leaflets", "--today", str(DAY), cwd=root)
    assert done.returncode == 0, done.stderr
    return root / "site"


def soup(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


def test_every_file_is_linked_and_every_link_has_its_file(papered: Path):
    linked = set()
    for page in papered.rglob("index.html"):
        for each in soup(page).select('a[href*="leaflets"], img[src*="leaflets"], .mb-names a[href]'):
            target = page.parent / str(each.get("href") or each.get("src")).partition("#")[0]
            if target.suffix in (".pdf", ".png", ".txt"):
                assert target.is_file(), f"{page}: {target}"
                linked.add(target.resolve())
    files = {each for each in (papered / "leaflets").iterdir() if each.suffix in (".pdf", ".png", ".txt")}
    assert linked == {each for each in files if not each.name.endswith(".card.png")}


@pytest.mark.parametrize("name", ["measures/01-a", "for/company"])
def test_a_chat_finds_the_card_of_a_page(papered: Path, name: str):
    page = soup(papered / name / "index.html")
    found = {
        str(each["property"]): str(each["content"]) for each in page.select('meta[property^="og:image"]')
    }
    assert found.pop("og:image").startswith("https://")
    card = page.select_one('meta[property="og:image"]')
    assert card is not None
    assert (papered / str(card["content"]).removeprefix(ADDRESS)).is_file()
    assert (found["og:image:width"], found["og:image:height"]) == ("1200", "630")
    assert "2020年7月的老文件" in found["og:image:alt"]


def test_a_page_without_a_card_of_its_own_names_none(papered: Path):
    assert soup(papered / "index.html").select('meta[property^="og:image"]') == []


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 360, "height": 640})
    page = context.new_page()
    yield page
    context.close()


@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_and_nothing_is_too_wide(papered: Path, phone: Page, name: str):
    phone.goto((papered / name / "index.html").as_uri())
    phone.evaluate(
        "document.querySelectorAll('[data-leaflet] details').forEach(each => { each.open = true })"
    )
    phone.add_script_tag(content=AXE)
    found = phone.evaluate("options => axe.run(document, options)", EVERYTHING)
    assert [each["id"] for each in found["violations"]] == []
    assert phone.evaluate("document.documentElement.scrollWidth") <= 360


def test_the_picture_is_loaded_only_when_it_is_looked_at_and_has_words(papered: Path, phone: Page):
    asked = []
    phone.on("request", lambda request: asked.append(request.url))
    phone.goto((papered / "measures/01-a/index.html").as_uri())
    assert not [each for each in asked if each.endswith(".png")]
    phone.locator("[data-leaflet] summary").click()
    picture = phone.locator("[data-leaflet] img")
    picture.scroll_into_view_if_needed()
    phone.wait_for_function("document.querySelector('[data-leaflet] img').naturalWidth === 1080")
    assert "一图读懂" in str(picture.get_attribute("alt"))


def test_links_to_files_are_not_on_paper(papered: Path, phone: Page):
    phone.goto((papered / "measures/01-a/index.html").as_uri())
    phone.emulate_media(media="print")
    assert not phone.locator("[data-leaflet]").is_visible()
