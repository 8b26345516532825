"""How well the real site is found: the public half of the benchmark, and our own queries, in real Chromium.

The limits are those of the issue; what is reached is printed by `make bench-search`.
"""

from pathlib import Path

import pytest

from bench.scoring import KINDS, queries, scores
from generator.load import load

ASK = """async (queries) => {
  const { engine, index } = mingbaiSearch;
  const answers = {};
  for (const query of queries) {
    const { hits, nothing } = await engine.search(query);
    const rows = nothing ? [] : await index.shown(hits.slice(0, 10).map((hit) => hit.entry));
    answers[query] = rows.map((row) => row[2]);
  }
  return answers;
}"""


@pytest.mark.parametrize("name", ["queries", "own-queries"])
def test_the_queries_are_answered(page, built, real_site, name):
    asked = queries(name)
    page.goto((built / "search/index.html").as_uri())
    page.wait_for_function("window.mingbaiSearch && mingbaiSearch.engine")
    answers = page.evaluate(ASK, [each["q"] for each in asked])
    found = scores(asked, answers, {each.id: each.short for each in real_site.units})
    whole = found["all"]
    assert whole.success(1) >= 0.85
    assert whole.success(3) >= 0.95
    assert whole.empty / len(whole.ranks) <= 0.02
    assert whole.false_answers / whole.unanswerable <= 0.1
    for kind in KINDS[:-1]:
        assert found[kind].success(3) >= 0.85, kind


def test_the_queries_of_an_example_are_answered(page, example: Path):
    site = load(example / "data").site
    asked = queries(f"examples/{example.name}")
    page.goto((example / "site/search/index.html").as_uri())
    page.wait_for_function("window.mingbaiSearch && mingbaiSearch.engine")
    answers = page.evaluate(ASK, [each["q"] for each in asked])
    found = scores(asked, answers, {each.id: each.short for each in site.units})["all"]
    assert found.success(1) >= 0.85
    assert found.success(3) >= 0.9
    assert found.false_answers <= 1
