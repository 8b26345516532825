"""What a figure stands for: the words in front of it, or its place in a list."""

import pytest

from generator.text.figures import exchanged, labelled

LISTED = "对获批国家级、省级公共服务示范平台的,分别给予最高100万元、50万元奖励"
RECKONED = "可按不超过6个月的当地月人均失业保险金确定,或按不超过3个月的企业应缴纳社会保险费确定"
SHARED = "用人单位按职工工资总额的7%缴纳,职工按本人工资收入的2%缴纳"


def test_labels_of_a_list_and_of_clauses():
    assert [(str(each.value), label) for each, label in labelled(LISTED)] == [
        ("100", "获批国家级"[-4:]),
        ("50", "省级公共"),
    ]
    assert [label for _, label in labelled(SHARED)] == [
        "用人单位按职工工资总额的",
        "缴纳,职工按本人工资收入的",
    ]
    assert labelled("没有数") == ()


@pytest.mark.parametrize(
    ("plain", "official", "found"),
    [
        ("单位按工资总额的2%交,职工按自己工资的7%交", SHARED, [("2", "7")]),
        ("单位按工资总额的7%交,职工按自己工资的2%交", SHARED, []),
        ("获批国家级的,奖50万元。省级的,奖100万元", LISTED, [("50", "100"), ("100", "50")]),
        ("获批国家级的,奖100万元。省级的,奖50万元", LISTED, []),
        ("奖100万元", LISTED, []),
        ("按失业保险金算,最多6个月。按社会保险费算,最多3个月", RECKONED, []),
        ("按失业保险金算,最多3个月。按社会保险费算,最多6个月", RECKONED, [("3", "6"), ("6", "3")]),
    ],
)
def test_figures_exchanged(plain, official, found):
    assert [(str(here.value), str(there.value)) for here, there in exchanged(plain, official)] == found
