"""The system's Chromium, driven by Playwright, on the built site opened from the disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.server import serve

CARE = "localStorage.setItem('mb-care', '1')"  # a reader who has chosen 关怀版


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A phone-sized window that fails the test on a console error or a request that leaves the site."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, locale="zh-CN")
    opened = context.new_page()
    complaints: list[str] = []
    opened.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.on(
        "request", lambda request: None if request.url.startswith("file:") else complaints.append(request.url)
    )
    yield opened
    context.close()
    assert complaints == []


@pytest.fixture(scope="session")
def served(built: Path) -> Iterator[str]:
    """The address of the built site on a web server with the strict policy."""
    with serve(built) as address:
        yield address


@pytest.fixture
def home(page: Page, built: Path) -> Page:
    page.goto((built / "index.html").as_uri())
    return page
