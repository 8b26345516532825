"""Characters that look like others: found, named and given the right one; what is meant so is left alone."""

from pathlib import Path

import pytest

from generator.text.lookalikes import odd_character, odd_characters
from tests.conftest import ROOT

TEXTS = [*sorted((ROOT / "tests/documents").glob("*.txt")), ROOT / "data/documents/fuzhou-2020-15/text.txt"]


@pytest.mark.parametrize(
    ("text", "at", "written", "right", "safe"),
    [
        ("补贴1O0元", 2, "1O0", "100", False),
        ("5l天", 0, "5l", "51", False),
        ("l00元", 0, "l00", "100", False),
        ("1O-20人", 0, "1O", "10", False),
        ("2〇20年", 0, "2〇20", "2020", False),
        ("二O二一年", 1, "O", "〇", False),
        ("二○○九年", 1, "○○", "〇〇", False),
        ("第〇章", 1, "〇", None, False),
        ("⼈才", 0, "⼈", "人", True),
        ("⻋辆", 0, "⻋", "车", False),
        ("契\uf909", 1, "\uf909", "契", True),
        ("А类", 0, "А", "A", False),
        ("Ρ类", 0, "Ρ", "P", False),
        ("Ａ类", 0, "Ａ", "A", True),
        ("５元", 0, "５", "5", True),
        ("٣元", 0, "٣", "3", False),
        ("カ气", 0, "カ", "力", False),
        ("企\u200b业", 1, "\u200b", "", True),
        ("企\u202e业", 1, "\u202e", "", True),
        ("企\ufe00业", 1, "\ufe00", "", True),
        ("企\x7f业", 1, "\x7f", "", True),
        ("企\ue000业", 1, "\ue000", None, False),
        ("企\u0336业", 1, "\u0336", None, False),
    ],
)
def test_it_is_found_with_the_right_one(text: str, at: int, written: str, right: str | None, safe: bool):
    assert [each._replace(what="") for each in odd_characters(text)] == [(at, written, "", right, safe)]


@pytest.mark.parametrize(
    "text",
    [
        "500KV、5G、A4、I级、O2O",
        "℃、㎡、①、Ⅳ、½",
        "二〇二〇年",
        "αβμ",
        "LÜ",
        "々",
        "http://a.cn/5l/1O0",
        "m1o-5l",
        "○○市",
    ],
)
def test_what_is_meant_so_is_left_alone(text: str):
    assert list(odd_characters(text)) == []


@pytest.mark.parametrize("path", TEXTS, ids=lambda each: each.parent.name + each.stem)
def test_official_texts_that_were_read_well_have_none(path: Path):
    assert list(odd_characters(path.read_text(encoding="utf-8"))) == []


def test_a_character_says_what_it_is():
    assert [odd_character(each) and odd_character(each).what for each in "人⼈а\u200b"] == [
        None,
        "部首、笔画或兼容字，不是平常的汉字",
        "别的文字的字母",
        "看不见的字符",
    ]
