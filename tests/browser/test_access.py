"""Every kind of page, in light, dark and 关怀版: axe with AAA, sizes, the strict policy, nothing foreign."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.kinds import kinds

AXE = Axe().axe_script
MEASURE = Path(__file__).with_name("measure.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Off unless asked for by name. color-contrast-enhanced (7:1) has color-contrast (4.5:1) in it.
ASKED = ("color-contrast-enhanced", "target-size", "identical-links-same-purpose")
EVERYTHING = {
    "resultTypes": ["violations"],
    "runOnly": {"type": "tag", "values": TAGS},
    "rules": {**{rule: {"enabled": True} for rule in ASKED}, "color-contrast": {"enabled": False}},
}
# All that another scheme can change.
COLOURS = {
    "resultTypes": ["violations"],
    "runOnly": {"type": "rule", "values": ["color-contrast-enhanced", "link-in-text-block"]},
}
CARE = "localStorage.setItem('mb-care', '1')"
OPEN_ALL = "document.querySelectorAll('main details').forEach(each => { each.open = true })"


class Scheme(NamedTuple):
    """How a reader sees the site: browser settings, 关怀版, the smallest side of a target."""

    name: str
    settings: dict[str, str]
    large: bool
    target: int


SCHEMES = [
    Scheme("light", {"color_scheme": "light"}, False, 44),
    Scheme("dark", {"color_scheme": "dark"}, False, 44),
    Scheme("care", {"color_scheme": "light"}, True, 60),
    Scheme("care-dark", {"color_scheme": "dark"}, True, 60),
]


@pytest.fixture(scope="module", params=SCHEMES, ids=lambda each: each.name)
def scheme(request: pytest.FixtureRequest) -> Scheme:
    return request.param


@pytest.fixture(scope="module")
def context(browser: Browser, served: str, scheme: Scheme) -> Iterator[BrowserContext]:
    opened = browser.new_context(locale="zh-CN", viewport={"width": 360, "height": 740}, **scheme.settings)
    if scheme.large:
        opened.add_init_script(CARE)
    yield opened
    opened.close()


def axe(page: Page, options: dict[str, object]) -> list[str]:
    """What axe has to complain of."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    found = page.evaluate("options => axe.run(options)", options)["violations"]
    return [f"{each['id']}: {node['html'][:160]}" for each in found for node in each["nodes"]]


def complaints(
    context: BrowserContext, address: str, scheme: Scheme, widths: list[int], options: dict[str, object]
) -> list[str]:
    """Open a page once and return all that is wrong with it: at 320 px its sizes, at `widths` all else, too."""
    page = context.new_page()
    found: list[str] = []
    page.on("console", lambda message: found.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: found.append(str(error)))
    root = "/".join(address.split("/")[:3])
    page.on("request", lambda request: None if request.url.startswith(root) else found.append(request.url))
    page.goto(address)
    page.evaluate(OPEN_ALL)
    for width in (320, *widths):
        page.set_viewport_size({"width": width, "height": 740})
        problems = page.evaluate(MEASURE, scheme.target)
        problems += axe(page, options) if width in widths else []
        found += [f"{width} px: {each}" for each in problems]
    page.close()
    return [f"{address.removeprefix(root)} ({scheme.name}) {each}" for each in found]


def test_every_kind_of_page_is_accessible(context: BrowserContext, served: str, built: Path, scheme: Scheme):
    options = EVERYTHING if scheme.name == "light" else COLOURS
    for path in kinds(built):
        wrong = complaints(context, served + path, scheme, [360], options)
        assert not wrong, "\n".join(wrong)


@pytest.mark.deep
def test_every_kind_of_page_is_accessible_on_a_desktop(
    context: BrowserContext, served: str, built: Path, scheme: Scheme
):
    for path in kinds(built):
        wrong = complaints(context, served + path, scheme, [768, 1280], EVERYTHING)
        assert not wrong, "\n".join(wrong)
