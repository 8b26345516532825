"""On paper: A4, black on white, originals opened, the document's date on every sheet, the page's address."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Page, expect
from pypdfium2 import PdfDocument, PdfPage

from generator.pages.qr import qr
from generator.text.characters import normalise
from tests import smallest
from tests.browser.conftest import CARE
from tests.conftest import mingbai

A4 = (595, 842)


def sheets(page: Page) -> list[PdfPage]:
    return list(PdfDocument(page.pdf(prefer_css_page_size=True)))


def words(sheet: PdfPage) -> str:
    """The text of a sheet; Chromium writes some characters as radicals that only look the same."""
    return normalise(sheet.get_textpage().get_text_range())


def test_every_sheet_is_a4_and_says_from_when_the_document_is(page: Page, built: Path):
    page.goto((built / "measures/04-shehui-baozhang/index.html").as_uri())
    found = sheets(page)
    assert len(found) > 3
    for number, sheet in enumerate(found, 1):
        assert tuple(map(round, sheet.get_size())) == A4
        text = words(sheet)
        assert "2020年7月16日" in text, f"sheet {number}"
        assert "抚府发〔2020〕15号" in text, f"sheet {number}"


def test_originals_are_printed_and_navigation_is_not(page: Page, built: Path):
    page.goto((built / "measures/04-shehui-baozhang/index.html").as_uri())
    text = "".join(map(words, sheets(page)))
    assert "对符合条件的失业人员及时发放失业保险金" in text
    assert "/measures/04-shehui-baozhang/" in text
    for word in ("复制这句话", "菜单", "数据下载", "关怀版"):
        assert word not in text


def test_it_is_black_on_white_in_every_scheme(browser, built: Path):
    context = browser.new_context(color_scheme="dark")
    context.add_init_script(CARE)
    page = context.new_page()
    page.goto((built / "index.html").as_uri())
    page.emulate_media(media="print")
    for name, colour in (("color", "rgb(0, 0, 0)"), ("backgroundColor", "rgb(255, 255, 255)")):
        assert page.evaluate(f"getComputedStyle(document.body).{name}") == colour
    expect(page.locator(".mb-header")).to_be_hidden()
    context.close()


@pytest.fixture(scope="module")
def with_address(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("address")
    settings = smallest.FILES["data/site.yml"].replace(
        'address: ""', 'address: "https://example.org/mingbai/"'
    )
    smallest.write(root, **{"data/site.yml": settings})
    done = mingbai("build", "--today", "2026-11-24", cwd=root)
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "site"


def test_the_qr_code_is_that_of_the_page(page: Page, with_address: Path):
    html = (with_address / "measures/01-a/index.html").read_text(encoding="utf-8")
    found = BeautifulSoup(html, "html.parser").select_one("svg.mb-qr path")
    edition = BeautifulSoup(html, "html.parser").select_one("[data-edition]")["data-edition"]
    address = f"https://example.org/mingbai/measures/01-a/?v={edition}"
    expected = BeautifulSoup(qr(address), "html.parser").select_one("path")
    assert found["d"] == expected["d"]
    page.goto((with_address / "measures/01-a/index.html").as_uri())
    expect(page.locator(".mb-qr")).to_be_hidden()
    page.emulate_media(media="print")
    expect(page.locator(".mb-qr")).to_be_visible()
    expect(page.locator(".mb-print")).to_contain_text(address.partition("?")[0])


def test_without_an_address_there_is_no_qr_code(built: Path):
    assert not [path for path in built.rglob("*.html") if "mb-qr" in path.read_text(encoding="utf-8")]
