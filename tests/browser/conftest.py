"""The system's Chromium, driven by Playwright, on the built site opened from the disk."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.server import serve
from tests.conftest import ROOT

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


@pytest.fixture(scope="session")
def checkers() -> Path:
    """The packages of the checkers that are not Python's, installed if need be; node is on the PATH from then on."""
    folder = ROOT / ".venv/checkers"
    found = subprocess.run(
        [Path(__file__).with_name("find-checkers"), folder], capture_output=True, text=True, check=False
    )
    if found.returncode:
        pytest.fail(found.stderr, pytrace=False)
    os.environ["PATH"] = os.pathsep.join([found.stdout.strip(), os.environ["PATH"]])
    return folder / "node_modules"


@pytest.fixture
def home(page: Page, built: Path) -> Page:
    page.goto((built / "index.html").as_uri())
    return page
