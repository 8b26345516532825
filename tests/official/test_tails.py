"""The tails that name the responsible bodies, as offices write them."""

import pytest

from generator.official.tails import pieces, read


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
