"""All pages, as a browser finds them from the home page: with a script the same as without; light; nothing foreign."""

import gzip
from pathlib import Path
from urllib.parse import urldefrag, urljoin

from bs4 import BeautifulSoup
from playwright.sync_api import Browser, BrowserContext, Page

MOST_COLD = 45 * 1024
MOST_NEXT = 12 * 1024
MOST_REQUESTS = 6
LINKS = "[...document.querySelectorAll('a[href]')].map(each => each.href)"
VIOLATIONS = "addEventListener('securitypolicyviolation', each => console.error(each.blockedURI + each.violatedDirective))"
# The text and what is drawn from all of it: their length is the document's, not the frame's.
LONG = (
    "answers/",
    "documents/",
    "coverage/",
    "gaps/",
    "terms/",
    "a-z/",
    "editors/library/",
    "editors/words/",
)


def plain(address: str) -> str:
    """The address of a page without its place on the page, a search, and index.html."""
    return urldefrag(address).url.partition("?")[0].removesuffix("index.html")


def without_script(built: Path, served: str) -> set[str]:
    """All pages that the links in the HTML lead to."""
    found, waiting = set(), [served]
    while waiting:
        address = waiting.pop()
        if address in found or not address.startswith(served):
            continue
        path = built / address.removeprefix(served)
        path = path / "index.html" if path.is_dir() else path
        if path.suffix != ".html":
            continue
        found.add(address)
        page = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        waiting += [plain(urljoin(address, str(link["href"]))) for link in page.select("a[href]")]
    return found


def with_script(context: BrowserContext, served: str) -> tuple[set[str], list[str]]:
    """All pages that a browser reaches, and its complaints."""
    page = context.new_page()
    complaints: list[str] = []
    page.on(
        "console",
        lambda each: complaints.append(f"{page.url}: {each.text}") if each.type == "error" else None,
    )
    page.on("pageerror", lambda each: complaints.append(f"{page.url}: {each}"))
    page.on("request", lambda each: None if each.url.startswith(served) else complaints.append(each.url))
    found, waiting = set(), [served]
    while waiting:
        address = waiting.pop()
        is_page = address.endswith(("/", ".html"))
        if address in found or not address.startswith(served) or not is_page:
            continue
        found.add(address)
        page.goto(address, wait_until="domcontentloaded")
        waiting += map(plain, page.evaluate(LINKS))
    page.close()
    return found, complaints


def test_a_crawl_with_a_script_finds_the_same_and_nothing_is_blocked(
    browser: Browser, built: Path, served: str
):
    context = browser.new_context()
    context.add_init_script(VIOLATIONS)
    found, complaints = with_script(context, served)
    context.close()
    assert complaints == []
    assert found == without_script(built, served)
    files = {
        served + path.relative_to(built).as_posix().removesuffix("index.html")
        for path in built.rglob("*.html")
    }
    assert found == files - {served + "404.html"}


def transferred(page: Page, address: str) -> tuple[int, int]:
    """Open `address` and return the bytes and requests that came over the wire, not out of the cache."""
    sizes: list[int] = []
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.on("Network.loadingFinished", lambda each: sizes.append(int(each["encodedDataLength"])))
    # On a busy machine the network is idle long before the page is read and asks for the rest.
    page.goto(address, wait_until="load")
    before = -1
    while len(sizes) > before:
        before = len(sizes)
        page.wait_for_timeout(500)
    session.detach()
    return sum(sizes), sum(size > 0 for size in sizes)


def test_pages_are_light(browser: Browser, built: Path, served: str):
    heavy = []
    for path in sorted(built.rglob("index.html")):
        url = path.parent.relative_to(built).as_posix().removeprefix(".")
        size = len(gzip.compress(path.read_bytes()))
        if size > MOST_NEXT and not f"{url}/".startswith(LONG):
            heavy.append((url, size))
    assert heavy == []
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    transferred(page, served)
    assert transferred(page, served + "measures/04-shehui-baozhang/")[0] <= MOST_NEXT
    context.close()
    for start in ("", "measures/04-shehui-baozhang/", "for/company/", "documents/fuzhou-2020-15/"):
        context = browser.new_context(viewport={"width": 360, "height": 740})
        page = context.new_page()
        size, requests = transferred(page, served + start)
        assert size <= MOST_COLD, start
        assert requests <= MOST_REQUESTS, start
        context.close()
