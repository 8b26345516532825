"""The Nu HTML checker on all pages, and Lighthouse as on a phone. Slow, with tools that are not Python's."""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.server import HEADERS, serve
from tests.chromium import chromium

pytestmark = pytest.mark.deep
MOST_RUNS = 4
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
PAGES = ("", "measures/04-shehui-baozhang/", "for/graduate/", "search/?q=失业金")


def test_the_html_of_all_pages_is_valid(checkers: Path, built: Path):
    pages = sorted(map(str, built.rglob("*.html")))
    command = [
        "java",
        "-jar",
        checkers / "vnu-jar/build/dist/vnu.jar",
        "--format",
        "json",
        "--stdout",
        *pages,
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    messages = json.loads(done.stdout)["messages"]
    wrong = [
        f"{each['url']}:{each.get('lastLine')} {each['message']}"
        for each in messages
        if each["type"] == "error"
    ]
    assert wrong == []


@pytest.fixture(scope="module")
def served(built: Path) -> Iterator[str]:
    """The site as a server sends it, but that a page may ask for files: Lighthouse asks for robots.txt as the page."""
    with serve(built, HEADERS["Content-Security-Policy"] + "; connect-src 'self'") as address:
        yield address


@pytest.mark.parametrize("path", PAGES)
def test_lighthouse_gives_full_marks(checkers: Path, served: str, path: str):
    # Whatever else the machine does only lowers a score: the best of some runs is the page's.
    best = dict.fromkeys(CATEGORIES, 0.0)
    for _ in range(MOST_RUNS):
        found = lighthouse(checkers, served + path)
        best = {name: max(score, found[name]) for name, score in best.items()}
        if best == dict.fromkeys(CATEGORIES, 1):
            break
    assert best == dict.fromkeys(CATEGORIES, 1), path


def lighthouse(checkers: Path, address: str) -> dict[str, float]:
    """The scores of a page by category."""
    done = subprocess.run(
        [
            checkers / ".bin/lighthouse",
            address,
            "--quiet",
            "--output=json",
            "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
            f"--only-categories={','.join(CATEGORIES)}",
        ],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "CHROME_PATH": chromium()},
    )
    assert done.returncode == 0, done.stderr
    return {name: each["score"] for name, each in json.loads(done.stdout)["categories"].items()}
