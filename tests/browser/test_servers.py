"""The real site in Chromium behind the servers of deploy/: nothing is blocked, nothing leaves the site."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.test_crawl import VIOLATIONS
from tests.deploy.place import at_work
from tests.deploy.servers import install

PAGES = (
    "",
    "measures/04-shehui-baozhang/",
    "documents/fuzhou-2020-15/",
    "for/company/",
    "finder/#who=company",
    "answers/",
    "units/",
    "terms/",
    "changes/",
    "data/",
    "nothing/at/all",
)


@pytest.mark.deep
@pytest.mark.parametrize("name", ["nginx", "caddy", "apache", "tomcat"])
def test_nothing_is_blocked_and_nothing_leaves_the_site(browser: Browser, built: Path, name: str):
    complaint = install()
    if complaint:
        pytest.skip(complaint)
    complaints: list[str] = []
    with at_work(name, built, "/") as place:
        address = f"http://127.0.0.1:{place.port}/"
        context = browser.new_context()
        context.add_init_script(VIOLATIONS)
        page = context.new_page()
        page.on("console", lambda each: complaints.append(each.text) if each.type == "error" else None)
        page.on("pageerror", lambda each: complaints.append(str(each)))
        page.on("request", lambda each: None if each.url.startswith(address) else complaints.append(each.url))
        for path in PAGES:
            page.goto(address + path)
        page.goto(f"{address}search/?q=失业保险费")
        expect(page.locator("#search-results")).to_have_attribute("data-state", "done")
        expect(page.locator("#search-results li").first).to_be_visible()
        context.close()
    # Of the page that is not there the browser itself says so.
    assert [each for each in complaints if "status of 404" not in each] == []
