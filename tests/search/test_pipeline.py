"""Text becomes tokens as text_cases.json says; tests/browser/test_search_text.py holds JavaScript to the same."""

import json
from pathlib import Path

import pytest

from generator.search.pipeline import Cut, clean, cut, runs, tokens, traditional

CASES = json.loads((Path(__file__).parent / "text_cases.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["why"] for case in CASES])
def test_text_becomes_tokens(case):
    assert clean(case["text"]) == case["clean"]
    assert tokens(runs(case["text"])) == case["tokens"]


def test_a_text_is_cut_into_runs_tokens_and_characters():
    assert cut("低保，低保 P2P") == Cut(
        ("低保", "低保", "p2p"), ("低保", "p2p"), ("低保", "p2p", "低", "保"), 7
    )
    assert cut("猪").tokens == cut("猪").with_characters == ("猪",)


def test_the_table_maps_one_character_to_another():
    assert traditional()["費"] == "费"
    assert all(len(old) == len(new) == 1 and old != new for old, new in traditional().items())
