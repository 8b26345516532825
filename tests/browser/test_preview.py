"""An editor saves a file: Chromium shows the mistake, then the mended page, without a touch."""

from pathlib import Path

from playwright.sync_api import Browser, expect

from generator.serve.server import address_of, listen, serving
from tests import smallest
from tests.conftest import DAY
from tests.smallest import MEASURE, MEASURE_FILE


def test_the_open_page_follows_the_file(browser: Browser, tmp_path: Path):
    root = smallest.write(tmp_path)
    server = listen("127.0.0.1", 18900, 90)
    with serving(server, root / "mkdocs.yml", DAY, lambda *_: None):
        page = browser.new_page(viewport={"width": 360, "height": 740})
        page.goto(f"{address_of(server)}measures/01-a/")
        heading = page.locator("h1")
        expect(heading).to_have_text("少裁员的企业，退回失业保险费")
        (root / MEASURE_FILE).write_text(MEASURE.replace("force: stated", "force: sure"), encoding="utf-8")
        expect(page.locator("details.mbp mark")).to_have_text("sure")
        expect(heading).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
        (root / MEASURE_FILE).write_text(MEASURE.replace("plain: 少裁员", "plain: 不裁员"), encoding="utf-8")
        expect(heading).to_have_text("不裁员的企业，退回失业保险费")
        expect(page.locator("details.mbp")).to_have_count(0)
        page.close()
