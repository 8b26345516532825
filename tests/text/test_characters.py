"""Text as it is compared, counted and shown."""

from pathlib import Path

import pytest

from generator.text.characters import count_characters, excerpt, full_width, normalise, printable
from tests.conftest import ROOT

TEXTS = sorted([*(ROOT / "tests/documents").glob("*.txt"), *(ROOT / "data/documents").glob("*/text.txt")])


def test_normalise_ignores_width_and_blanks():
    assert normalise("失业 保险费\u00a0的５０％，\u3000可") == "失业保险费的50%,可"


@pytest.mark.parametrize("text", ["A\u00b4", "A \u0301", "か \u3099"])
def test_a_mark_that_loses_its_blank_joins_the_letter_before(text: str):
    assert len(normalise(text)) == 1
    assert normalise(normalise(text)) == normalise(text)


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


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.parent.name + path.stem)
def test_what_is_shown_in_full_width_is_compared_as_the_original(path: Path):
    text = path.read_text(encoding="utf-8")
    assert normalise(normalise(text)) == normalise(text)
    assert normalise(full_width(text)) == normalise(text)
    assert count_characters(full_width(text)) == count_characters(text)


@pytest.mark.parametrize(
    ("text", "count"), [("", 0), ("，。“”（）、\u3000 \n", 0), ("50%", 3), ("OPC创业", 5), ("①号", 2)]
)
def test_letters_digits_and_percent_count(text: str, count: int):
    assert count_characters(text) == count


@pytest.mark.parametrize(
    ("text", "shown"),
    [("甲" * 24, "甲" * 24), ("甲" * 25, "甲" * 23 + "…"), ("", "")],
    ids=["just fits", "one too many", "nothing"],
)
def test_an_excerpt_has_24_characters_at_the_most(text: str, shown: str):
    assert excerpt(text) == shown
    assert excerpt("甲乙丙", 2) == "甲…"


def test_what_xml_does_not_allow_is_taken_out():
    assert printable("甲\x00\x08\x0b\x1b乙\ud800\ufffe\uffff丙\t\n😀") == "甲乙丙\t\n😀"
