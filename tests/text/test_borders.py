"""A word across two others is none."""

import pytest

from generator.text.borders import mentions


@pytest.mark.parametrize(
    ("text", "word", "places"),
    [
        ("降低保证金缴存比例", "低保", []),
        ("最低保障线以下", "低保", []),
        ("提高低保标准", "低保", [2]),
        ("降低保证金,低保家庭除外", "低保", [6]),
        ("城乡低保", "低保", [2]),
        ("市财政局负责", "财政", [1]),
        ("继续缴纳失业保险费", "失业保险", [4]),
        ("", "低保", []),
    ],
)
def test_where_a_word_stands_as_a_word(text: str, word: str, places: list[int]):
    assert list(mentions(text, word)) == places
