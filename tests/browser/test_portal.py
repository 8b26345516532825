"""A portal over two counties in Chromium: lists, filters, one search for all; from the disk and from a server."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.many.county import read
from generator.many.put import put
from generator.publish.build import build
from tests.browser.server import serve
from tests.conftest import DAY
from tests.many.conftest import county


@pytest.fixture(scope="module")
def province(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sites of two counties, and a portal beside them."""
    root = tmp_path_factory.mktemp("某 省")
    for name in ("甲县", "乙县"):
        project = county(root / "projects", name)
        build(project / "mkdocs.yml", root / name, DAY, processes=1)
    put("某省", [read(root / name) for name in ("甲县", "乙县")], root / "门户", DAY)
    return root


def search(page: Page, address: str, words: str) -> list[str]:
    """Search on the portal's home page; return the addresses of the hits."""
    page.goto(address)
    page.fill("#portal-q", words)
    page.press("#portal-q", "Enter")
    page.wait_for_selector("#search-results[data-state=done]", state="attached")
    return [str(each.get_attribute("href")) for each in page.query_selector_all("#search-results h2 a")]


def test_from_the_disk_it_finds_statements_of_every_county(page: Page, province: Path):
    hits = search(page, (province / "门户/index.html").as_uri(), "退失业保险费")
    for name in ("甲县", "乙县"):
        assert f"{(province / name).as_uri()}/measures/01-a/index.html#wengang-50" in hits
    expect(page.locator("#search-results li").first).to_contain_text("明白·甲县")
    expect(page.locator("#search-results li").first).to_contain_text("2020年")
    expect(page.locator("#search-results li[data-state=expired]").first).to_be_visible()
    page.select_option("#portal-place", "乙县")
    page.press("#portal-q", "Enter")
    page.wait_for_selector("#search-results[data-state=done]", state="attached")
    assert page.locator("#search-status").text_content().startswith("找过 1 个网站")
    page.locator("#search-results h2 a").first.click()
    page.wait_for_selector("#wengang-50")
    assert "%E4%B9%99%E5%8E%BF" in page.url


def test_what_no_county_has_is_said_with_the_number_to_ask(page: Page, province: Path):
    assert search(page, (province / "门户/index.html").as_uri(), "火箭发射") == []
    expect(page.locator("[data-no-answer]")).to_contain_text("12345")


def test_sites_are_filtered_and_all_come_back(page: Page, province: Path):
    page.goto((province / "门户/index.html").as_uri())
    assert page.locator("#portal-all li").count() == 2
    page.click("#portal-filters summary")
    page.select_option("#portal-place", "乙县")
    expect(page.locator("#portal-found li")).to_have_count(1)
    expect(page.locator("#portal-found li")).to_contain_text("2020年的 1 份老文件，不是今天的政策")
    expect(page.locator("#portal-all")).to_be_hidden()
    page.select_option("#portal-place", "")
    expect(page.locator("#portal-all")).to_be_visible()


def test_nothing_leaves_the_server_and_the_policy_is_kept(browser: Browser, province: Path):
    context = browser.new_context(viewport={"width": 360, "height": 740}, locale="zh-CN")
    page = context.new_page()
    complaints: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    with serve(province) as address:
        assert len(search(page, f"{address}门户/index.html", "退失业保险费")) >= 2
        for path in ("for/company/", "needs/keep-staff/", "documents/", "needs/", "for/"):
            page.goto(f"{address}门户/{path}index.html")
            links = page.eval_on_selector_all("main a[href]", "all => all.map(each => each.href)")
            assert links
            for link in dict.fromkeys(each for each in links if each.startswith("http")):
                assert context.request.get(link).status == 200, link
    context.close()
    assert [each for each in asked if not each.startswith(address)] == []
    assert complaints == []


def test_without_a_script_lists_and_links_are_there(browser: Browser, province: Path):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto((province / "门户/index.html").as_uri())
    page.click("#portal-all a >> nth=1")
    assert page.title().startswith("明白·乙县")
    page.goto((province / "门户/search/index.html").as_uri())
    page.click(".mb-menu summary")
    page.click(".mb-menu a:text-is('想办的事')")
    page.click("main a:has-text('稳住员工')")
    assert page.locator("main li").count() == 2
    context.close()


def test_the_state_is_that_of_the_readers_day(browser: Browser, province: Path, tmp_path: Path):
    put("某省", [read(province / "甲县")], province / "早先", DAY.replace(year=2020))
    context = browser.new_context()
    page = context.new_page()
    page.clock.set_fixed_time("2020-12-01T12:00:00")
    page.goto((province / "早先/documents/index.html").as_uri())
    expect(page.locator("[data-documents]").first).to_have_text("文件，可能已经到期或变了")
    page.clock.set_fixed_time("2026-12-01T12:00:00")
    page.reload()
    expect(page.locator("[data-documents]").first).to_have_text("老文件，不是今天的政策")
    context.close()
