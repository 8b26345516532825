"""Operators of a class: the longest word is the one, a longer word may mean nothing; opposites go both ways."""

import pytest

from generator.text.operators import classes_in, kinds

KINDS = {each.name: each for each in kinds()}


@pytest.mark.parametrize(
    ("kind", "text", "found"),
    [
        ("频次", "每家OPC每年最高50万元", {"每年": ("每年", 5)}),
        ("频次", "给予一次性奖励", {"一次性": ("一次性", 2)}),
        ("地方", "城市上市公司", {"城镇": ("城市", 0)}),
        ("地方", "区民政部门负责社区", {"区": ("区", 0), "社区": ("社区", 7)}),
        ("情态", "可持续发展,可申请", {"可以": ("可", 6)}),
        ("数量", "不限户籍", {"不限": ("不限", 0)}),
        ("选择", "原则上不低于", {"原则上": ("原则上", 0)}),
        ("时间", "措施已经市政府审议通过", {}),
        ("时间", "已经享受的", {"已经": ("已经", 0)}),
    ],
)
def test_operators_of_a_class(kind, text, found):
    assert KINDS[kind].read(text) == found


def test_what_keeps_and_what_allows_an_operator():
    yearly = KINDS["频次"].operators["每年"]
    assert yearly.limits
    assert yearly.kept.search("一年最多50万元")
    assert yearly.allowed.search("补贴标准500元/年")
    assert not yearly.allowed.search("每月发放")
    assert KINDS["选择"].operators["或"].anyhow


def test_opposites_go_both_ways_and_nothing_is_its_own():
    pairs = KINDS["方向"].opposites
    assert ("提高", "降低") in pairs
    assert ("降低", "提高") in pairs
    assert not any(one == other for kind in kinds() for one, other in kind.opposites)


def test_words_for_comparison_alone():
    size = KINDS["大小"]
    assert size.only_opposites
    assert size.compare_plain("建大型设备").keys() == {"大"}
    assert size.compare_official("高校毕业生,大学生").keys() == {"毕业", "大"}


@pytest.mark.parametrize(
    ("text", "found"),
    [("每家OPC每年最高50万元", {"频次"}), ("什么也不说", set()), ("", set())],
)
def test_classes_of_which_a_word_stands_in_a_text(text, found):
    assert found <= classes_in(text)
    for kind in kinds():
        if kind.name not in classes_in(text):
            assert not kind.read(text)
            assert not kind.compare_plain(text)
            assert not kind.compare_official(text)
