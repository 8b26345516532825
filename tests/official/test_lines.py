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


def test_lines_cut_at_a_fixed_width_are_joined_where_indents_show_paragraphs():
    cut = [
        "　　（一）发放租房补贴。对在示例县租房居住的毕业",
        "生，每人每月补贴300元，补贴期限不超过24个月，每季",
        "度发放一次。",
        "　　（二）提供人才公寓。对暂时没有住房的毕业生，可",
        "以申请入住人才公寓，前12个月免收租金。",
    ]
    assert [(each.at, len(each.text)) for each in read_lines("\n".join(cut))] == [(1, 55), (4, 43)]
    first = "（一）在示例县发放租房补贴。对在示例县租房居住的毕"  # paragraphs of a Word file begin like this
    assert len(read_lines("\n".join([first, "业" + cut[1][1:], *cut[2:3], *cut[1:3], *cut[1:3]]))) == 7


@pytest.mark.parametrize(
    "rows",
    [
        ["毕业生　500元　300元　24个月", "毕业生　600元　400元　36个月", "工人　不补贴　不补贴　12个月"],
        [
            f"{town}街道便民服务中心电话0000-123456{n}"
            for n, town in enumerate(["东城", "西城", "南城", "北城"])
        ],
        ["毕业生每月500元，最多24个月", "退役人每月600元，最多36个月", "残疾人每月700元，最多48个月。"],
    ],
)
def test_rows_of_one_length_are_lines_of_their_own(rows: list[str]):
    for indent in ("", "　　"):
        text = "\n".join([f"{indent}（一）发放补贴。标准如下：", *rows, f"{indent}（二）提供公寓。"])
        assert [each.text for each in read_lines(text)][1:-1] == rows
