"""The zip that 打包.cmd makes of the real site, unpacked elsewhere and opened from the disk: everything works."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import ROOT


@pytest.fixture(scope="module")
def unpacked(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as it comes out of the archive, in a folder with a blank and a Chinese name."""
    folder = tmp_path_factory.mktemp("离线 版")
    command = [sys.executable, "-m", "zipfile", "-c", str(folder / "site.zip"), str(built)]
    subprocess.run(command, check=True)
    with zipfile.ZipFile(folder / "site.zip") as archive:
        archive.extractall(folder)
    return folder / "site"


def test_the_archive_is_made_as_the_editors_make_it():
    assert "-m zipfile -c site.zip site" in (ROOT / "打包.cmd").read_text(encoding="utf-8")


@pytest.mark.deep
def test_search_finder_and_answers_work_from_the_archive(page: Page, unpacked: Path):
    page.goto((unpacked / "index.html").as_uri())
    page.locator("#mb-q").fill("失业保险费")
    page.keyboard.press("Enter")
    expect(page.locator("#search-results")).to_have_attribute("data-state", "done")
    page.locator("#search-results li a").first.click()
    page.wait_for_url("**/measures/**#*")
    page.goto(f"{(unpacked / 'finder/index.html').as_uri()}#who=small-business&layoffs=none")
    expect(page.locator("#finder-yes [data-verdict=yes]").first).to_be_visible()
    page.goto((unpacked / "answers/index.html").as_uri())
    cards = page.locator("[data-question]:visible")
    expect(cards.nth(1)).to_be_visible()
    page.locator("#answers-q").fill("失业保险费")
    expect(cards).to_have_count(1)
