"""`make bench-hard`: hard paraphrases on the four sites, asked on the page of results in real Chromium, by writer and site."""

import statistics
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

from playwright.sync_api import Browser, Page, sync_playwright

from bench.scoring import queries, score_of_hard
from bench.search import LINKS, OURS, high, launch
from bench.serving import Counter, serving

ROOT = Path(__file__).parent.parent
BUILD = ROOT / "build/bench/hard"
WRITERS = ("hard-1", "hard-2", "hard-3")
SITES = {"fuzhou": ROOT, **{each: ROOT / f"examples/{each}" for each in ("guangzhou", "suqian", "zhengzhou")}}
STATE = """() => {
  if (document.querySelector("#search-results li[data-maybe]")) return "maybe";
  if (document.querySelector("#search-results li")) return "found";
  return document.querySelector("[data-no-answer]").hidden ? "lost" : "none";
}"""


@dataclass
class Cost:
    """Compressed bytes of each search, the first of each site apart; milliseconds, everything loaded."""

    first: list[int] = field(default_factory=list)
    later: list[int] = field(default_factory=list)
    times: list[float] = field(default_factory=list)


def ask(page: Page, counter: Counter, query: str, cost: Cost) -> tuple[str, list[str]]:
    """Open the page of results; return what it says of them (found, maybe, none, lost), and where they lead."""
    page.goto(f"{counter.address}search/index.html?q={quote(query)}")
    page.wait_for_selector("#search-results[data-state=done]", state="attached")
    (cost.later if cost.first else cost.first).append(counter.take())
    urls = page.eval_on_selector_all("#search-results li a:first-of-type", LINKS)
    state = page.evaluate(STATE)
    cost.times.append(page.evaluate(OURS, query))
    return state, urls


def answers(
    browser: Browser, site: str, asked: list[Mapping[str, Any]], total: Cost
) -> dict[str, tuple[str, list[str]]]:
    """Build a site and ask it everything in one browser profile."""
    folder, cost = BUILD / site, Cost()
    command = [sys.executable, "-m", "generator.cli", "build", "-f", SITES[site] / "mkdocs.yml", "-d", folder]
    subprocess.run(command, cwd=ROOT, check=True, stdout=sys.stderr)
    with serving(folder) as counter:
        context = browser.new_context(locale="zh-CN", viewport={"width": 360, "height": 740})
        page = context.new_page()
        found = {each["q"]: ask(page, counter, each["q"], cost) for each in asked}
        context.close()
    for name in ("first", "later", "times"):
        getattr(total, name).extend(getattr(cost, name))
    return found


def lines(found: Mapping[tuple[str, str], Mapping[str, Any]]) -> Iterator[str]:
    """Yield the rows of the table: one for each writer and site, then sums."""
    yield "| writer | site | queries | success@1 | success@3 | only “may be” | false 没有写 | without an answer | answered as if found |"
    yield "|---|---|---|---|---|---|---|---|---|"
    rows = [
        *found,
        *((writer, "all") for writer in WRITERS),
        ("all", "fuzhou"),
        ("all", "others"),
        ("all", "all"),
    ]
    for writer, site in rows:
        mine = [
            score
            for (one, other), score in found.items()
            if writer in (one, "all") and (site in (other, "all") or (site == "others" and other != "fuzhou"))
        ]
        count, none = (sum(each[key] for each in mine) for key in ("count", "unanswerable"))
        first, third, maybe, silent = (
            f"{sum(each[key] for each in mine) / count:.0%}" for key in ("first", "third", "maybe", "silent")
        )
        wrong = sum(each["answered"] for each in mine)
        yield f"| {writer} | {site} | {count} | {first} | {third} | {maybe} | {silent} | {none} | {wrong} |"


def main() -> None:
    """Build, ask, print the table and what it cost."""
    asked = {name: queries(name) for name in WRITERS}
    total = Cost()
    found: dict[tuple[str, str], Mapping[str, Any]] = {}
    with sync_playwright() as playwright:
        browser = launch(playwright)
        for site in SITES:
            mine = {name: [each for each in asked[name] if each["site"] == site] for name in WRITERS}
            got = answers(browser, site, [each for name in WRITERS for each in mine[name]], total)
            found |= {(name, site): score_of_hard(mine[name], got) for name in WRITERS}
        browser.close()
    print("\n".join(lines(found)))
    print(
        f"\nfirst search {total.first} bytes; later {statistics.mean(total.later):,.0f} on average, p95 {high(total.later):,}"
    )
    print(f"time once loaded: median {statistics.median(total.times):.1f} ms, p95 {high(total.times):.1f} ms")
    files = sum(1 for each in (BUILD / "fuzhou/assets/search").rglob("*") if each.is_file())
    print(f"files of search on the first site: {files}")


if __name__ == "__main__":
    main()
