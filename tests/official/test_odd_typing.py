"""Blanks inside numbers, and the document's own kind with a character too few. From a real document (广州市 2015)."""

import pytest

from generator.official import parse
from generator.official.odd_typing import slips
from generator.official.oddity import Line
from tests.conftest import ROOT

TITLE = "甲市关于加强住房保障工作的实施意见\n"


def found(text: str, title: str = TITLE) -> list[tuple[int, str]]:
    lines = [Line(at, each) for at, each in enumerate((title + text).splitlines(), start=1)]
    return [(each.line, each.message) for each in slips(lines, parse(title + text))]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("租金标准×0. 2。", "0. 2"),
        ("系数为1 .5。", "1 .5"),
        ("到20 16年底。", "20 16"),
        ("每人50 0元。", "50 0"),
    ],
)
def test_a_blank_inside_a_number(text: str, number: str):
    assert found(text) == [(2, f"数字“{number}”中间多了空格。")]


@pytest.mark.parametrize(
    "text",
    [
        "1. 2026年起执行。",
        "每人1 000元。",
        "电话8888 1234。",
        "到 2016 年底。",
        "5月1日 3元",
        "1.5\t2元",
        "见3.1. 2",
    ],
)
def test_what_only_looks_like_one(text: str):
    assert found(text) == []


def test_a_character_that_is_missing_from_the_document_s_own_kind():
    assert found("自本施意见实施的次月起，按照本意见、本实施意见执行。") == [
        (2, "“本施意见”像是少了字，这份文件是“实施意见”。")
    ]
    assert found("自本暂办法施行之日起。", "甲市低保暂行办法\n") == [
        (2, "“本暂办法”像是少了字，这份文件是“暂行办法”。")
    ]
    assert found("按照本办法和本实施方案执行。", "甲市低保暂行办法\n") == []


def test_real_documents_have_none():
    texts = [*(ROOT / "tests/documents").glob("*.txt"), *(ROOT / "data/documents").glob("*/text.txt")]
    for path in texts:
        assert found(path.read_text(encoding="utf-8"), "") == []
