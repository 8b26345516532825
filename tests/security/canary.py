"""A page in Chromium that notices whatever a hostile text might do there: run, ask, go elsewhere, ask for another site."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

from tests.security.outputs import Seen, seen_in, strings

# What a page of ours never has, and hostile texts would bring: as the browser itself read the page.
LOOK = """() => {
  const all = [...document.querySelectorAll('*')];
  const wrong = each => each.matches('iframe,object,embed,base,meta[http-equiv=refresh],style,plaintext,marquee,portal')
    || (each.matches('script:not([type="application/ld+json"])') && !each.src)
    || [...each.attributes].some(a => /^on/i.test(a.name)
      || (/^(href|src|action|formaction|xlink:href|data|srcset|poster)$/i.test(a.name)
          && (/^[\\s\\x00-\\x1f]*(javascript|vbscript|data:text|blob)/i.test(a.value) || a.value.includes('evil.invalid'))));
  const texts = [], walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement.matches('script')) texts.push(walker.currentNode.data);
  }
  return {
    hit: window.__hit ?? null,
    address: location.href.split('#')[0].split('?')[0],
    text: texts.join(''),
    data: [...document.querySelectorAll('script:not([src])')].map(each => each.textContent),
    attributes: all.flatMap(each => [...each.attributes].map(a => a.value)).filter(value => value.includes('〔')),
    wrong: all.filter(wrong).map(each => each.outerHTML.slice(0, 300)),
  };
}"""


class Canary:
    """`complaints`: what happened that never should."""

    def __init__(self, page: Page) -> None:
        self.page, self.complaints = page, list[str]()
        page.on("dialog", self._dialog)
        page.on("pageerror", lambda error: self._complain(f"error: {error}"))
        page.on("popup", lambda popup: self._complain(f"popup: {popup.url}"))
        page.on("download", lambda file: self._complain(f"download: {file.url}"))
        page.on("console", self._console)
        page.on("request", self._request)

    def visit(self, address: str) -> dict[str, Any]:
        """Open an address and return what is there; it must be that page still, and nothing has run."""
        self.page.goto(address)
        return self.look(address)

    def look(self, address: str) -> dict[str, Any]:
        found: dict[str, Any] = self.page.evaluate(LOOK)
        if found["hit"] is not None or found["wrong"]:
            self._complain(f"{address}: hit={found['hit']} {found['wrong'][:3]}")
        if found["address"] != address.split("#")[0].split("?")[0]:
            self._complain(f"{address}: went to {found['address']}")
        return found

    def visit_all(self, site: Path) -> Seen:
        """Open every page of a site and return the hostile texts that are to be read there."""
        found = Seen()
        for path in sorted(site.rglob("*.html")):
            page = self.visit(path.as_uri())
            found |= seen_in(page["text"], "html")
            for data in page["data"]:
                found |= {each for text in strings(json.loads(data)) for each in seen_in(text, "ld+json")}
            for value in page["attributes"]:
                found |= seen_in(value, "html")
        return found

    def _dialog(self, dialog: Any) -> None:
        self._complain(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _console(self, message: Any) -> None:
        # 404.html has addresses from the root, which are elsewhere on a disk.
        lost = self.page.url.endswith("/404.html") and "ERR_FILE_NOT_FOUND" in message.text
        if message.type == "error" and not lost:
            self._complain(f"console: {message.text}")

    def _request(self, request: Any) -> None:
        if not request.url.startswith(("file:", "data:image/", "http://127.0.0.1:")):
            self._complain(f"request: {request.url}")

    def _complain(self, what: str) -> None:
        self.complaints.append(f"{self.page.url}: {what}")


@contextmanager
def canary(browser: Browser) -> Iterator[Canary]:
    context = browser.new_context(viewport={"width": 360, "height": 740}, locale="zh-CN")
    try:
        yield Canary(context.new_page())
    finally:
        context.close()
