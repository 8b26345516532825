"""`make bench-search`: our search and three others over the same content, in real Chromium, in one run."""

import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any
from urllib.parse import quote

from playwright.sync_api import Browser, Page, Playwright, sync_playwright

from bench import others, scoring
from bench.serving import Counter, serving
from generator.load import load

ROOT = Path(__file__).parent.parent
BUILD = ROOT / "build/bench"
FILES = ("queries", "own-queries", "second-queries", "third-queries", "hard-1", "hard-2", "hard-3")
OFFERED = "() => Boolean(document.querySelector('#search-results li[data-maybe]'))"
LINKS = "links => links.map(link => link.getAttribute('href'))"
OURS = """async (query) => {
  const { engine, index } = mingbaiSearch;
  const start = performance.now();
  const { hits } = await engine.search(query);
  await index.shown(hits.slice(0, 10).map((hit) => hit.entry));
  return performance.now() - start;
}"""
FIND = """async (query) => {
  const start = performance.now();
  const urls = await find(query);
  return [urls, performance.now() - start];
}"""

Ask = Callable[[Page, Counter, str], tuple[list[str], float]]


@dataclass
class Run:
    """What one engine answered, and what it cost: compressed bytes, and milliseconds once all is loaded."""

    answers: dict[str, list[str]] = field(default_factory=dict)
    offered: set[str] = field(default_factory=set)
    bytes: list[int] = field(default_factory=list)
    times: list[float] = field(default_factory=list)


def ask_ours(page: Page, counter: Counter, query: str) -> tuple[list[str], float]:
    """Open the page of results as a link would; then time the same search again."""
    page.goto(f"{counter.address}search/index.html?q={quote(query)}")
    page.wait_for_selector("#search-results[data-state=done]", state="attached")
    urls = page.eval_on_selector_all("#search-results li a:first-of-type", LINKS)
    return urls, page.evaluate(OURS, query)


def ask_find(page: Page, counter: Counter, query: str) -> tuple[list[str], float]:
    """Ask a page that has a function `find`; ask twice, and time the second."""
    if not page.url.startswith(counter.address):
        page.goto(f"{counter.address}find.html")
        page.wait_for_function("window.ready")
        page.evaluate("window.ready")
    page.evaluate(FIND, query)
    urls, time = page.evaluate(FIND, query)
    return urls, time


def ask_material(page: Page, counter: Counter, query: str) -> tuple[list[str], float]:
    """Type into Material's search box and read its list."""
    if not page.url.startswith(counter.address):
        page.goto(counter.address)
        page.locator(".md-search__input").focus()
    box, meta = page.locator(".md-search__input"), page.locator(".md-search-result__meta")
    box.fill("")
    box.press("End")  # it listens to keys
    page.wait_for_function("document.querySelector('.md-search-result__meta').textContent.includes('键入')")
    start = perf_counter()
    box.fill(query)
    box.press("End")
    page.wait_for_function("!document.querySelector('.md-search-result__meta').textContent.includes('键入')")
    time = 1000 * (perf_counter() - start)
    assert meta.text_content()
    page.wait_for_timeout(60)
    links = ".md-search-result__item > a.md-search-result__link:first-of-type"
    return page.eval_on_selector_all(links, LINKS)[:10], time


def run(browser: Browser, folder: Path, ask: Ask, asked: list[str]) -> Run:
    """Ask all queries, in one browser profile, so that what was fetched once is not fetched again."""
    found = Run()
    with serving(folder) as counter:
        context = browser.new_context(locale="zh-CN", viewport={"width": 1280, "height": 900})
        page = context.new_page()
        for query in asked:
            found.answers[query], time = ask(page, counter, query)
            if page.evaluate(OFFERED):
                found.offered.add(query)
            found.times.append(time)
            found.bytes.append(counter.take())
        context.close()
    return found


def table(name: str, runs: Mapping[str, Run], asked: list[dict[str, Any]], units: Mapping[str, str]) -> str:
    """Return the figures of one file of queries as a Markdown table."""
    lines = [
        f"\n### {name}.yaml\n",
        "| engine | kind | queries | success@1 | success@3 | MRR | zero results | false answers |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for engine, each in runs.items():
        for kind, score in scoring.scores(asked, each.answers, units, each.offered).items():
            count = len(score.ranks)
            if not count + score.unanswerable:
                continue
            if kind == "none":
                lines.append(f"| {engine} | none | {score.unanswerable} | | | | | {score.false_answers} |")
            else:
                figures = f"{score.success(1):.1%} | {score.success(3):.1%} | {score.reciprocal:.3f}"
                lines.append(f"| {engine} | {kind} | {count} | {figures} | {score.empty} | |")
    return "\n".join(lines)


def launch(playwright: Playwright) -> Browser:
    """Start the Chromium of this machine."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    return playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])


def high(values: Iterable[float]) -> float:
    """The 95th percentile."""
    found = sorted(values)
    return found[int(0.95 * (len(found) - 1))]


def costs(runs: Mapping[str, Run]) -> str:
    """Return what a search costs, as a Markdown table."""
    lines = [
        "\n### Cost (compressed bytes for search, without page and styles; milliseconds, everything loaded)\n",
        "| engine | first search | later, mean | later, p95 | time, median | time, p95 |",
        "|---|---|---|---|---|---|",
    ]
    for engine, each in runs.items():
        later = each.bytes[1:]
        lines.append(
            f"| {engine} | {each.bytes[0]:,} | {statistics.mean(later):,.0f} | {high(later):,} "
            f"| {statistics.median(each.times):.1f} | {high(each.times):.1f} |"
        )
    return "\n".join(lines)


def main() -> None:
    """Build the four, ask all queries, print the tables."""
    site = BUILD / "ours"
    subprocess.run(
        [sys.executable, "-m", "generator.cli", "build", "-d", site], cwd=ROOT, check=True, stdout=sys.stderr
    )
    tools = BUILD / "venv/bin"
    program = next(
        (BUILD / "venv").glob("lib/python*/site-packages/pagefind_bin_extended/pagefind_extended*")
    )
    stock = others.material(site, BUILD / "material", tools / "mkdocs")
    engines: dict[str, tuple[Path, Ask]] = {
        "ours": (site, ask_ours),
        "Material + jieba": (stock, ask_material),
        "Pagefind extended": (others.pagefind(site, BUILD / "pagefind", program), ask_find),
        "MiniSearch, bigrams": (
            others.minisearch(
                stock, BUILD / "minisearch", BUILD / "node_modules/minisearch/dist/umd/index.js"
            ),
            ask_find,
        ),
    }
    asked = {
        name: [query for query in scoring.queries(name) if query.get("site", "fuzhou") == "fuzhou"]
        for name in FILES
    }
    every = [query["q"] for name in FILES for query in asked[name]]
    loaded = load(ROOT / "data").site
    assert loaded
    units = {unit.id: unit.short for unit in loaded.units}
    with sync_playwright() as playwright:
        browser = launch(playwright)
        runs = {name: run(browser, folder, ask, every) for name, (folder, ask) in engines.items()}
        browser.close()
    for name in FILES:
        print(table(name, runs, asked[name], units))
    print(costs(runs))


if __name__ == "__main__":
    main()
