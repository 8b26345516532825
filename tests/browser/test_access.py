"""Every kind of page, in light, dark and 关怀版: axe with AAA, sizes, the strict policy, nothing foreign."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.browser.conftest import CARE
from tests.browser.kinds import kinds

Options = dict[str, object]
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
SCROLLING = {
    "resultTypes": ["violations"],
    "runOnly": {"type": "rule", "values": ["scrollable-region-focusable"]},
}
# The same again and again, in the same colours: looked at only in the first scheme.
REPEATED = [
    ".mb-index li:nth-child(n+4)",
    ".mb-terms div:nth-child(n+12)",
    ".mb-original > :nth-child(n+60)",
    ".mb-coverage ~ .mb-coverage ~ .mb-coverage",
    ".mb-card ~ .mb-card ~ .mb-card ~ .mb-card",
]
# Rows by the hundred, one like the other: the first are looked at, in every scheme.
ROWS = [".mb-words div:nth-child(n+4)"]
OPEN_ALL = "document.querySelectorAll('main details').forEach(each => { each.open = true })"


class Scheme(NamedTuple):
    """How a reader sees the site: browser settings, 关怀版, the smallest side of a target."""

    name: str
    settings: dict[str, str]
    large: bool
    target: int


LIGHT = Scheme("light", {"color_scheme": "light"}, False, 44)
DARK = Scheme("dark", {"color_scheme": "dark"}, False, 44)
LARGE = Scheme("care", {"color_scheme": "light"}, True, 60)
LARGE_DARK = Scheme("care-dark", {"color_scheme": "dark"}, True, 60)


def seen_in(*schemes: Scheme) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("scheme", schemes, ids=lambda each: each.name, indirect=True)


@pytest.fixture(scope="module")
def scheme(request: pytest.FixtureRequest) -> Scheme:
    return request.param


@pytest.fixture(scope="module")
def page(browser: Browser, scheme: Scheme) -> Iterator[Page]:
    """One window for all pages in a scheme."""
    context = browser.new_context(locale="zh-CN", **scheme.settings)
    if scheme.large:
        context.add_init_script(CARE)
    yield context.new_page()
    context.close()


def axe(page: Page, options: Options) -> list[str]:
    """What axe has to complain of."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    seen = {"include": ["body"], "exclude": [*ROWS, *(REPEATED if options is COLOURS else [])]}
    found = page.evaluate("([seen, options]) => axe.run(seen, options)", [seen, options])["violations"]
    return [f"{each['id']}: {node['html'][:160]}" for each in found for node in each["nodes"]]


def complaints(page: Page, address: str, scheme: Scheme, widths: list[int], options: Options) -> list[str]:
    """Return all that is wrong with a page: at 320 px its sizes, at `widths` what axe says, too."""
    found: list[str] = []
    root = "/".join(address.split("/")[:3])
    listeners = {
        "console": lambda message: found.append(message.text) if message.type == "error" else None,
        "pageerror": lambda error: found.append(str(error)),
        "request": lambda request: None if request.url.startswith(root) else found.append(request.url),
    }
    for event, listener in listeners.items():
        page.on(event, listener)
    page.set_viewport_size({"width": 320, "height": 740})
    page.goto(address)
    page.evaluate(OPEN_ALL)
    found += [f"320 px: {each}" for each in page.evaluate(MEASURE, scheme.target)]
    for width in widths:
        page.set_viewport_size({"width": width, "height": 740})
        problems = page.evaluate(MEASURE, scheme.target) + axe(page, options)
        found += [f"{width} px: {each}" for each in problems]
    for event, listener in listeners.items():
        page.remove_listener(event, listener)
    return [f"{address.removeprefix(root)} ({scheme.name}) {each}" for each in found]


# Sizes are the same in light and dark: each is seen on a phone and wider, and all four colours somewhere.
@seen_in(LIGHT, LARGE_DARK)
def test_every_kind_of_page_is_accessible(page: Page, served: str, built: Path, scheme: Scheme):
    options = EVERYTHING if scheme == LIGHT else COLOURS
    for path in kinds(built):
        wrong = complaints(page, served + path, scheme, [360], options)
        assert not wrong, "\n".join(wrong)


@seen_in(LIGHT, LARGE)
def test_contents_that_scroll_take_focus(page: Page, served: str, built: Path, scheme: Scheme):
    """As the page is loaded: to open every <details> would hide what is wrong. Colours change no size."""
    page.set_viewport_size({"width": 1280, "height": 740})
    scrolling = 0
    for path in kinds(built):
        page.goto(served + path)
        assert not axe(page, SCROLLING), path
        scrolling += page.locator(".mb-toc[tabindex='0']").count()
    assert scrolling
    page.goto(served + "documents/fuzhou-2020-15/index.html")
    page.locator(".mb-toc").focus()
    page.keyboard.press("End")
    scrolled = page.locator(".mb-toc")
    for _ in range(100):  # the policy forbids Playwright's own way of waiting
        if scrolled.evaluate("each => each.scrollTop"):
            break
        page.wait_for_timeout(50)
    assert scrolled.evaluate("each => each.scrollTop") > 0
    page.set_viewport_size({"width": 360, "height": 740})
    page.wait_for_selector(".mb-toc:not([tabindex])")


@pytest.mark.deep
@seen_in(LIGHT, DARK, LARGE)
def test_every_kind_of_page_is_accessible_on_wider_screens(
    page: Page, served: str, built: Path, scheme: Scheme
):
    options = COLOURS if scheme == DARK else EVERYTHING
    width = 768 if scheme == LARGE else 1280
    for path in kinds(built):
        wrong = complaints(page, served + path, scheme, [width], options)
        assert not wrong, "\n".join(wrong)
