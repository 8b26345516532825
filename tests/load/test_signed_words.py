"""The words that were signed: read as they were written; a file that is none is told, and no error hides a site."""

from pathlib import Path

import pytest

from generator.load import load
from generator.load.signed_words import signed_words
from tests import smallest

FILE = "data/signed.json"


def test_words_are_read_by_their_hash(tmp_path: Path):
    root = smallest.write(tmp_path, **{FILE: '{"0123456789abcdef": {"says": "甲", "sources/1/what": "乙"}}'})
    assert load(root / "data").site.signed_words == {
        "0123456789abcdef": {"says": "甲", "sources/1/what": "乙"}
    }


def test_there_need_be_none(tmp_path: Path):
    assert signed_words(smallest.write(tmp_path) / "data") == ({}, [])


@pytest.mark.parametrize("text", ["", "[", "[" * 100_000, "[]", '{"a": "b"}', '{"a": {"b": 1}}'])
def test_what_is_no_such_file_is_told(tmp_path: Path, text: str):
    [finding] = load(smallest.write(tmp_path, **{FILE: text}) / "data").findings
    assert (finding.code, finding.place, finding.message) == ("D112", (FILE, 1, 1), "这个文件读不懂。")
    assert "mingbai sign" in finding.hint


def test_a_file_in_another_encoding_is_told(tmp_path: Path):
    root = smallest.write(tmp_path)
    (root / FILE).write_bytes('{"a": {"b": "甲"}}'.encode("gbk"))
    assert [each.code for each in signed_words(root / "data")[1]] == ["D112"]
