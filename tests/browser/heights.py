"""How far a reader has to scroll, and how much paper a page takes: `python -m tests.browser.heights [SITE]`.

Prints, by kind of page, of a built site: its height in screens of 360 × 740 (median and longest), where its h1,
its first statement and the finder's first option stand (y in px, the deepest of the kind), the share of a card's
height that is title, text and conditions (median of all cards), A4 sheets, and the heaviest page with gzip; then
heights and places once more in 关怀版.
"""

import gzip
import sys
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, Page, sync_playwright
from pypdfium2 import PdfDocument

from tests.browser.conftest import CARE
from tests.chromium import ARGUMENTS, chromium

SCREEN = {"width": 360, "height": 740}
KINDS = {
    "home": "index.html",
    "measure": "measures/*/index.html",
    "audience": "for/*/index.html",
    "need": "needs/*/index.html",
    "document": "documents/*/index.html",
    "unit": "units/*/index.html",
    "finder": "finder/index.html",
    "search": "search/index.html",
    "handbook": "editors/*.html",
}
PLACES = """() => {
  const box = (selector) => [...document.querySelectorAll(selector)].find(each => each.offsetParent)?.getBoundingClientRect();
  const shares = [...document.querySelectorAll('main section[data-provision], section.mb-card[data-provision]')]
    .filter(each => each.offsetHeight).map(card => {
      const own = [...card.querySelectorAll('h2, h3, h4, [data-part=says], [data-part=conditions]')];
      return own.reduce((sum, each) => sum + each.offsetHeight, 0) / card.offsetHeight;
    });
  return {
    screens: document.documentElement.scrollHeight / innerHeight,
    h1: box('h1')?.top, statement: box('[data-provision]')?.top, option: box('fieldset:not([hidden]) label')?.top,
    shares,
  };
}"""

Numbers = dict[str, list[float]]


def measured(page: Page, address: str) -> dict[str, float | list[float] | None]:
    """Open `address` and return its numbers, as PLACES names them."""
    page.goto(address, wait_until="load")
    page.wait_for_timeout(50)
    found: dict[str, float | list[float] | None] = page.evaluate(PLACES)
    return found


def numbers(browser: Browser, site: Path, care: bool, pattern: str) -> Numbers:
    """Return the numbers of all pages that match `pattern`, name → values; without 关怀版 sheets and bytes too."""
    context = browser.new_context(viewport=SCREEN, locale="zh-CN")
    if care:
        context.add_init_script(CARE)
    page = context.new_page()
    found: Numbers = defaultdict(list)
    for path in sorted(site.glob(pattern)):
        for name, value in measured(page, path.as_uri()).items():
            found[name] += value if isinstance(value, list) else [] if value is None else [value]
        if not care:
            found["sheets"].append(len(PdfDocument(page.pdf(prefer_css_page_size=True))))
            found["bytes"].append(len(gzip.compress(path.read_bytes())))
    context.close()
    return found


def row(kind: str, found: Numbers) -> str:
    """A line of the table: every number, — where the kind has none."""

    def said(name: str, take: Callable[[list[float]], float], digits: int = 0) -> str:
        values = found.get(name)
        return f"{take(values):.{digits}f}" if values else "—"

    cells = [
        f"{said('screens', median, 1)} / {said('screens', max, 1)}",
        *(said(name, max) for name in ("h1", "statement", "option")),
        said("shares", lambda values: 100 * median(values)),
        f"{said('sheets', median)} / {said('sheets', max)}",
        said("bytes", max),
    ]
    return f"{kind:<10}" + "".join(f"{each:>14}" for each in cells)


def main() -> None:
    """Print both tables for the site of the first argument, `site` without one."""
    site = Path(sys.argv[1] if len(sys.argv) > 1 else "site").resolve()
    heads = ("screens", "y h1", "y statement", "y option", "share %", "A4", "bytes gz")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        for care in (False, True):
            print(
                "\n关怀版" if care else "", f"{'':<10}" + "".join(f"{each:>14}" for each in heads), sep="\n"
            )
            for kind, pattern in KINDS.items():
                print(row(kind, numbers(browser, site, care, pattern)), flush=True)
        browser.close()


if __name__ == "__main__":
    main()
