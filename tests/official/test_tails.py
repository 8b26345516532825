"""The tails that name the responsible bodies, as offices write them."""

import pytest

from generator.official.tails import is_line, pieces, read, without_persons


@pytest.mark.parametrize(
    ("line", "body", "names"),
    [
        ("发补贴。（责任单位：市人社局、市财政局）", "发补贴。", ("市人社局", "市财政局")),
        ("发补贴。〔牵头单位：市人社局；配合单位：市财政局〕", "发补贴。", ("市人社局", "市财政局")),
        ("发补贴（市人社局牵头，市财政局、市商务局配合）", "发补贴", ("市人社局", "市财政局", "市商务局")),
        ("发补贴。（市人社局、市财政局等按职责分工负责）", "发补贴。", ("市人社局", "市财政局")),
        ("学校（含职校）要培训。（由市教体局负责）。", "学校（含职校）要培训。", ("市教体局",)),
        ("责任单位：市人社局 市财政局", "", ("市人社局", "市财政局")),
        (
            "牵头单位：市人社局　配合单位：市财政局、各县（区、市）政府",
            "",
            ("市人社局", "市财政局", "各县（区、市）政府"),
        ),
        ("牵头责任单位：市人社局", "", ("市人社局",)),
        ("发补贴。【责任部门：市人社局】", "发补贴。", ("市人社局",)),
    ],
)
def test_tails_of_offices(line: str, body: str, names: tuple[str, ...]):
    found = dict(pieces(line))
    assert (found.get("text", ""), read(found["tail"]).units) == (body, names)


@pytest.mark.parametrize(
    "line",
    [
        "发补贴。",
        "发补贴（不超过3年）。",
        "补贴（由企业申请，政府负责）给职工。",
        "他说：（负责）",
        "（一）谁负责？（二）谁牵头。",
        "",
    ],
)
def test_lines_without_a_tail(line: str):
    assert list(pieces(line)) == ([("text", line)] if line else [])


@pytest.mark.parametrize(
    ("tail", "units", "leading", "others", "deadlines"),
    [
        (
            "（甲局、乙局等有关部门和单位负责。列第一位者为牵头单位，下同）",
            ("甲局", "乙局"),
            ("甲局",),
            True,
            (),
        ),
        (
            "（牵头单位：甲局；配合单位：乙局，完成时限：2026年6月）",
            ("甲局", "乙局"),
            ("甲局",),
            False,
            ("2026年6月",),
        ),
        (
            "（甲局牵头，乙局、丙局配合，2026年底前完成）",
            ("甲局", "乙局", "丙局"),
            ("甲局",),
            False,
            ("2026年底前",),
        ),
        ("（责任领导：张三　责任单位：甲局）", ("甲局",), (), False, ()),
        ("（责任单位：甲局（乙办、丙局)", ("甲局（乙办", "丙局"), (), False, ()),
        ("（责任单位：甲局等相关单位）", ("甲局等相关单位",), (), True, ()),
        ("责任人：张三", (), (), False, ()),
    ],
)
def test_what_a_tail_says(tail, units, leading, others, deadlines):
    found = read(tail)
    assert (found.units, found.leading, found.others, found.deadlines) == (units, leading, others, deadlines)


def test_text_goes_on_behind_a_tail_and_tails_may_have_no_brackets():
    assert list(pieces("甲。（责任处室：乙处）丙。责任单位：丁局")) == [
        ("text", "甲。"), ("tail", "（责任处室：乙处）"), ("text", "丙。"), ("tail", "责任单位：丁局"),
    ]  # fmt: skip


def test_names_of_persons_are_not_shown():
    assert without_persons("（牵头领导：李四，责任单位：县局）") == "（牵头领导：（姓名略），责任单位：县局）"
    assert without_persons("（责任单位：县局）") == "（责任单位：县局）"


def test_a_deadline_on_a_line_of_its_own():
    assert is_line("时间要求：长期坚持")
    assert read("时间要求：长期坚持").deadlines == ("长期坚持",)


@pytest.mark.parametrize(
    ("tail", "onward"),
    [
        (
            "（责任单位：甲局，各县区政府、市功能区管委会，以下均涉及各县区、功能区，不再重复列出）",
            ("各县区政府", "市功能区管委会"),
        ),
        ("（责任单位：甲局。以下各条均由乙局负责）", ("乙局",)),
        ("（责任单位：甲局，以下均需丙局、丁局配合）", ("丙局", "丁局")),
        ("（责任单位：甲局，以下均涉及有关部门）", ()),
        ("（甲局、乙局负责。以下第一位均为牵头单位）", ()),
        ("（责任单位：甲局以下各单位）", ()),
    ],
)
def test_bodies_of_all_that_follows(tail, onward):
    assert read(tail).onward == onward
