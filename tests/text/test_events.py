"""Before, during and after what happens, and from what on time runs."""

import pytest

from generator.text.events import moved, started


@pytest.mark.parametrize(
    ("plain", "official", "found"),
    [
        ("拨付以前先报民政部门备案", "审批并拨付后,报区民政部门备案", [("拨付前", "拨付后")]),
        ("拨付以后再报民政部门备案", "审批并拨付后,报区民政部门备案", []),
        ("赶在公办学校录取以前安排", "在公办学校招生录取后安排入学", [("录取前", "录取后")]),
        ("救助结束后,家里有变化要报告", "申请人家庭在救助期间发生变化的,应当报告", [("救助后", "救助期间")]),
        ("调查以前,要出具材料", "调查完毕应当出具调查核实材料", [("调查前", "调查后")]),
        ("先前、最后、今后的事", "目前、此前的事", []),
        ("检查前后都要公示", "检查后公示", []),
    ],
)
def test_on_another_side_of_the_same_event(plain, official, found):
    assert list(moved(plain, official)) == found


@pytest.mark.parametrize(
    ("plain", "official", "found"),
    [
        ("从入户调查那天起,3个工作日内提出意见", "自受理之日起3个工作日内提出意见", [("入户调查", "受理")]),
        ("从受理那天起,3个工作日内提出意见", "自受理之日起3个工作日内提出意见", []),
        ("狗买回家那天起30日内办登记", "自犬只满3月龄之日起30日内办理登记", [("狗买回家", "犬只满3月龄")]),
        ("从交材料那天起15天", "自提交证明之日起15日内", []),
        ("从签字那天起15天", "15日内完成", []),
    ],
)
def test_from_what_time_runs(plain, official, found):
    assert list(started(plain, official)) == found
