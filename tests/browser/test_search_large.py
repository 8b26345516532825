"""The index carries 10,000 pages: a first search stays below 120 KB, and what a search loads does not grow with it."""

import gzip
import random
import shutil
from datetime import date
from itertools import islice
from pathlib import Path

import pytest
from playwright.sync_api import Page

from generator.model import Site
from generator.model.answers import answers
from generator.publish.assets import named
from generator.search.entries import Entry, Field, entries
from generator.search.index import index_files

TODAY = date(2026, 11, 24)
PAGES = 10_000
LIMIT = 120_000
ASKED = ["低保", "失业保险金怎么领", "shebao", "我开了个小超市想跟银行借点钱周转"]
SEARCH = """async (query) => {
  const { engine, index } = mingbaiSearch;
  const { hits } = await engine.search(query);
  await index.shown(hits.slice(0, 10).map((hit) => hit.entry));
  return hits.length;
}"""


def many(site: Site, count: int) -> list[Entry]:
    """Entries as long as the real ones: half of their text is real, half is words of a language of its own.

    It has 30,000 words of two characters, of which the n-th is n times as rare as the first.
    """
    chance = random.Random(count)
    real = entries(site, TODAY)
    rows = range(0xB0, 0xD7)
    characters = [bytes((row, cell)).decode("gb2312") for row in rows for cell in range(0xA1, 0xFF)]
    words = ["".join(chance.choices(characters, k=2)) for _ in range(30_000)]
    drawn = iter(chance.choices(words, [1 / (number + 20) for number in range(30_000)], k=120 * count))

    def other(field: Field) -> Field:
        half = len(field.text) // 2
        return Field(field.text[:half] + "".join(islice(drawn, half // 2)), field.weight)

    chosen = (chance.choice(real) for _ in range(count))
    return [
        entry._replace(url=f"{number}/", group=str(number // 10), fields=tuple(map(other, entry.fields)))
        for number, entry in enumerate(chosen)
    ]


def size(contents: dict[str, str], fetched: list[str]) -> int:
    """Compressed bytes of the files of search among those that were fetched."""
    names = {url.rpartition("/site/")[2].partition("?")[0] for url in fetched}
    return sum(len(gzip.compress(contents[name].encode(), 9)) for name in names & contents.keys())


@pytest.mark.deep
def test_10000_pages(page: Page, built: Path, real_site: Site, tmp_path: Path):
    site = tmp_path / "site"
    shutil.copytree(built, site)
    contents = dict(index_files(many(real_site, PAGES), real_site, answers(real_site, TODAY)))
    for name, content in contents.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(content, encoding="utf-8")
    script = named("assets/js/search.js")
    contents[script] = (site / script).read_text(encoding="utf-8")
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    for query in ASKED:
        fetched.clear()
        page.goto((site / "search/index.html").as_uri())
        page.wait_for_function("window.mingbaiSearch && mingbaiSearch.engine")
        hits = page.evaluate(SEARCH, query)
        spent = size(contents, fetched)
        print(f"{query}: {hits} hits, {spent:,} bytes")
        assert hits
        assert 20_000 < spent < LIMIT


@pytest.mark.deep
def test_the_index_grows_no_faster_than_the_pages(real_site: Site):
    half, whole = (
        sum(
            len(content)
            for _, content in index_files(many(real_site, count), real_site, answers(real_site, TODAY))
        )
        for count in (2_000, 4_000)
    )
    assert whole < 2.1 * half
