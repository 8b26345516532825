"""Text becomes tokens as text_cases.json says; tests/browser/test_search_text.py holds JavaScript to the same."""

import json
from pathlib import Path

import pytest

from generator.search.pipeline import clean, runs, tokens, traditional

CASES = json.loads((Path(__file__).parent / "text_cases.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["why"] for case in CASES])
def test_text_becomes_tokens(case):
    assert clean(case["text"], traditional()) == case["clean"]
    assert tokens(runs(case["text"], traditional())) == case["tokens"]


def test_without_the_table_traditional_characters_stay():
    assert clean("減稅", {}) == "減稅"


def test_the_table_maps_one_character_to_another():
    assert traditional()["費"] == "费"
    assert all(len(old) == len(new) == 1 and old != new for old, new in traditional().items())
