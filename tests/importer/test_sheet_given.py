"""What cells gave before decides whether the words of a cell are new, old, or against those of the YAML."""

from pathlib import Path

import pytest

from generator.importer.sheet_given import NAME, as_json, given, verdict, with_words


@pytest.mark.parametrize(
    ("was", "becomes", "before", "expected"),
    [
        ("", "甲", [], "new"),
        ("甲", "甲", [], "same"),
        ("甲", "乙", ["甲"], "new"),
        ("改过", "甲", ["甲"], "old"),
        ("", "甲", ["甲"], "old"),
        ("乙", "甲", ["甲", "乙"], "old"),
        ("改过", "乙", ["甲"], "both"),
        ("写在 YAML 里", "甲", [], "both"),
    ],
)
def test_the_words_of_a_cell(was: str, becomes: str, before: list[str], expected: str):
    assert verdict(was, becomes, before) == expected


def test_words_come_back_and_the_last_ones_stand_last(tmp_path: Path):
    known = with_words({"m01 plain": ["甲", "乙"]}, {"m01 plain": "甲", "m02 plain": "丙"})
    (tmp_path / NAME).write_text(as_json(known), encoding="utf-8")
    assert given(tmp_path) == {"m01 plain": ["乙", "甲"], "m02 plain": ["丙"]}


@pytest.mark.parametrize("text", ["", "{", "[]", '{"m01 plain": "甲"}'])
def test_a_record_that_cannot_be_read_is_none(tmp_path: Path, text: str):
    (tmp_path / NAME).write_text(text, encoding="utf-8")
    assert given(tmp_path) == {}
