"""Text as it is compared, cut and shown."""

import pytest

from generator.text.characters import count_characters, full_width, normalise
from generator.text.sentences import clauses, sentences


def test_normalise_ignores_width_and_blanks():
    assert normalise("失业 保险费\u00a0的５０％，\u3000可") == "失业保险费的50%,可"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("甲。乙！丙？", ["甲。", "乙！", "丙？"]),
        ("甲;乙；丙。", ["甲;乙；丙。"]),
        ("说“好。”走了。", ["说“好。”", "走了。"]),
        ("没有句号", ["没有句号"]),
        ("", []),
    ],
)
def test_sentences_end_at_full_stops_only(text, expected):
    assert sentences(text) == expected


def test_clauses_stand_between_commas():
    text = "甲,乙;丙:丁。“”，戊"
    assert [text[start:end] for start, end in clauses(text)] == ["甲", "乙", "丙", "丁", "戊"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(一)稳岗,好:是;否", "（一）稳岗，好：是；否"),
        ("发布日期:2020-07-16 15:58", "发布日期：2020-07-16 15:58"),
        ("计划(2020-2022年)", "计划（2020-2022年）"),
        ("1,000元", "1,000元"),
        ("plain (text), only", "plain (text), only"),
    ],
)
def test_full_width_punctuation_is_restored(text, expected):
    assert full_width(text) == expected


def test_count_leaves_out_punctuation():
    assert count_characters("退回50%，好。") == 6
