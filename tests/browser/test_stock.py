"""How much lighter is the site than the same content on stock Material, built in the same run?"""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from mkdocs.commands.build import build
from mkdocs.config import load_config
from playwright.sync_api import Browser

from tests.browser.server import serve
from tests.browser.test_crawl import transferred

pytestmark = pytest.mark.deep
VIEWS = ("", "measures/04-shehui-baozhang/")


@pytest.fixture(scope="module")
def stock(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The contents of all pages as the pages of a Material site with nothing set but the language."""
    root = tmp_path_factory.mktemp("stock")
    for path in built.rglob("*.html"):
        page = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        source = (root / "docs" / path.relative_to(built)).with_suffix(".md")
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_text(f"# {page.h1.get_text()}\n\n{page.select_one('#content')}\n", encoding="utf-8")
    settings = "site_name: 明白\ntheme: {name: material, language: zh, font: false}\n"
    (root / "mkdocs.yml").write_text(settings, encoding="utf-8")
    config = load_config(str(root / "mkdocs.yml"))
    build(config)
    return root / "site"


# What the stock theme asks for is not blocked.
ANYTHING = "default-src * 'unsafe-inline' 'unsafe-eval' data: blob:"


def weigh(browser: Browser, folder: Path, *policy: str) -> dict[str, tuple[int, int]]:
    """Bytes and requests of two first views, and of a second page after the first."""
    found = {}
    with serve(folder, *policy) as address:
        for view in VIEWS:
            context = browser.new_context(viewport={"width": 360, "height": 740})
            found[f"cold /{view}"] = transferred(context.new_page(), address + view)
            context.close()
        context = browser.new_context(viewport={"width": 360, "height": 740})
        page = context.new_page()
        transferred(page, address)
        found[f"next /{VIEWS[1]}"] = transferred(page, address + VIEWS[1])
        context.close()
    return found


def test_the_site_is_lighter_and_less_than_half_as_heavy_at_first(browser: Browser, built: Path, stock: Path):
    ours, theirs = weigh(browser, built), weigh(browser, stock, ANYTHING)
    for view, (size, requests) in ours.items():
        print(f"{view}: {size} bytes in {requests} requests; stock: {theirs[view][0]} in {theirs[view][1]}")
        most = theirs[view][0] / (2 if view.startswith("cold") else 1)
        assert size < most, view
        assert requests <= theirs[view][1], view
