"""JavaScript cuts text exactly as Python does: all cases of text_cases.json, and 10,000 random strings."""

import random

import pytest

from generator.search.pipeline import clean, runs, tokens, traditional
from tests.search.test_pipeline import CASES

BOTH = """([texts, table]) => {
  const simplified = new Map(Object.entries(table));
  const { clean, runs, tokens } = mingbaiSearch.text;
  return texts.map((text) => [clean(text, simplified), tokens(runs(text, simplified))]);
}"""
PIECES = [
    *"失业保险金低保物价補貼減稅費養老機構著乾〇零一二三四五六七八九十百千万亿两第元岁天%",
    *"abzABZ0189+-.·，。！？、（）“”<>&\"'\\/ \t\n\r\u3000\u00a0",
    *"ＡＢｚ０９％＋㍿ﬁ①㈠ⅷİßΣé𝒳😀привет한국カﾊﾞ",
    *["百分之", "个工作日", "个月", "周岁", "shiye bao", "P2P", "5G", "220KV"],
]


@pytest.fixture
def searching(page, built):
    page.goto((built / "search/index.html").as_uri())
    page.wait_for_function("window.mingbaiSearch && mingbaiSearch.text")
    return page


def in_python(texts):
    return [[clean(text), tokens(runs(text))] for text in texts]


def test_javascript_passes_the_same_cases(searching):
    texts = [case["text"] for case in CASES]
    found = searching.evaluate(BOTH, [texts, dict(traditional())])
    assert found == [[case["clean"], case["tokens"]] for case in CASES]


def test_python_and_javascript_agree_on_10000_random_strings(searching):
    chance = random.Random(20260725)
    texts = ["".join(chance.choices(PIECES, k=chance.randint(0, 24))) for _ in range(10_000)]
    found = searching.evaluate(BOTH, [texts, dict(traditional())])
    for text, python, javascript in zip(texts, in_python(texts), found, strict=True):
        assert python == javascript, text
