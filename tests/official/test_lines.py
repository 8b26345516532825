"""Lines: doubtful numbers, tables of contents, texts cut at a fixed width."""

import pytest

from generator.official.lines import read_lines


def numbers(text: str) -> list[int]:
    return [each.label.number for each in read_lines(text) if each.label]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1.甲。\n2.2026年底前完成。\n3.24小时值守。\n4.乙。\n", [1, 2, 3, 4]),
        ("1.2026年完成。\n2.甲。\n", [1, 2]),
        ("1.甲。\n1.5倍计算。\n2.乙。\n", [1, 2]),
        ("1.甲。\n2.5倍计算。\n2.乙。\n", [1, 2]),
        ("1.甲，最长\n1.5年。\n", [1]),
        ("1.甲。最多可以分到\n2.20个。\n", [1]),
        ("1. 5倍以上的。\n", [1]),
    ],
)
def test_a_number_with_a_figure_behind_it(text, expected):
    assert numbers(text) == expected


def test_labels_of_contents_are_none():
    assert [bool(each.label) for each in read_lines("目 录\n第一章 甲\n第二章 乙\n第一章 甲\n")] == [
        False, False, False, True,
    ]  # fmt: skip


def test_short_lines_that_end_are_not_joined():
    text = "一二三四五六七八九十一二三。\n" * 6
    assert len(read_lines(text)) == 6


def test_lines_know_their_number_in_the_file():
    assert [each.at for each in read_lines("\n甲\n\n 乙\n")] == [2, 4]


def test_an_emergency_plan_counts_by_decimals():
    text = "1 总则\n1.1 目的。为了防汛。\n1.2 范围。本县。\n2 组织\n2.1 职责。救人。\n3 附则\n"
    assert [each.level for each in read_lines(text)] == [
        "chapter", "decimal", "decimal", "chapter", "decimal", "chapter",
    ]  # fmt: skip


def test_figures_with_a_point_are_no_count_by_decimals():
    assert numbers("1.甲。\n2.24 小时值守。\n3.乙。\n1.5 倍计算。\n") == [1, 2, 3]
    assert numbers("1.1 倍。\n1.3 倍。\n") == []
