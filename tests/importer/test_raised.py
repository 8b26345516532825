"""Powers keep their sign, marks of notes stand apart, no number changes."""

import pytest

from generator.importer.raised import lowered, raised


@pytest.mark.parametrize(
    ("before", "text", "after", "written"),
    [
        ("不超过60m", "2", "，", "²"),
        ("每km", "2", "", "²"),
        ("容积5dm", "3", "", "³"),
        ("1.5×10", "4", "吨", "⁴"),
        ("（1+5%）", "n", "", "ⁿ"),
        ("x", "2", "+1", "²"),
        ("3m·s", "-1", "", "⁻¹"),
        ("不低于26", "o", "C", "°"),
        ("每月补贴300", "1", "元", "〔注1〕"),
        ("每平方米", "2", "租金", "〔注2〕"),
        ("补贴标准（含税）", "1", "为", "〔注1〕"),
        ("300", "1,2", "元", "〔注1,2〕"),
        ("300", "注3", "元", "〔注3〕"),
        ("300", "a", "元", "〔注a〕"),
        ("GDP", "2", "", "〔注2〕"),
        ("", "1", "指税前金额。", "〔注1〕"),
        ("第2", "nd", "", "nd"),
        ("补贴", "[1]", "", "[1]"),
        ("补贴", "①", "", "①"),
        ("补贴", " ", "", " "),
    ],
)
def test_raised_characters(before: str, text: str, after: str, written: str):
    assert raised(text, before, after) == written


def test_lowered_characters():
    assert [lowered(each) for each in ("2", "2.5", "甲")] == ["₂", "2.5", "甲"]
