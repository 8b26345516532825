"""Brackets, doubled marks, blanks, full stops: what is a slip, and what only looks like one."""

import pytest

from generator.official.odd_marks import marks
from tests.official.odd import found

LONG = "各部门要认真抓好落实，把各项政策送到每一家企业，遇到问题及时报告，不得推诿拖延，确保按时完成任务"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("支持企业（含个体户招用毕业生。", "“支持企业（含个体户招用毕”里少了“）”，没有成对。"),
        ("支持“专精特新企业招用毕业生。", "“支持“专精特新企业招”里少了“””，没有成对。"),
        ("按照《就业促进法>的规定办理。", "“按照《就业促进法>的”里少了“》”，没有成对。"),
        ("按照就业促进法》的规定办理。", "“按照就业促进法》的规定办理。”里少了“《”，没有成对。"),
        ("落实（国办发〔2020]15号）文件。", None),  # a document number: odd_dates says so
        ("支持企业，。鼓励就业。", "标点重复：“，。”。"),
        ("支持企业。。", "标点重复：“。。”。"),
        ("支持企业稳岗 位，鼓励就业。", "“支持企业稳岗 位”中间多了空格。"),
    ],
)
def test_a_slip(text: str, expected: str | None):
    assert found(marks, text) == ([(1, expected)] if expected else [])


@pytest.mark.parametrize(
    "text",
    [
        "1）支持企业；2）鼓励就业。",
        "见目录（附件1、2）和说明。",
        "各县〔区〕政府（含高新区（东区））负责。",
        "甲方说：“第一段没有完。\n第二段才完。”",
        "（此件公开发布）",
        "支持企业……鼓励就业？！",
        "（一）优化环境 服务大局。支持企业，鼓励就业。",
        "联系人：张某 电话：8222222。",
        "姓名 单位 职务 备注，说明。",
    ],
)
def test_no_slip(text: str):
    assert found(marks, text) == []


def test_prose_without_its_full_stop():
    assert found(marks, LONG) == [(1, "段末的“诿拖延，确保按时完成任务”后面没有句号。")]
    assert found(marks, f"一、就业\n（一）支持企业。稳定岗位。{LONG}\n（二）鼓励就业。稳定岗位。\n") == [
        (2, "段末的“诿拖延，确保按时完成任务”后面没有句号。")
    ]


@pytest.mark.parametrize(
    "text",
    [
        LONG + "。",
        LONG + "：",
        LONG + "。责任单位：市人社局、市财政局",
        "\n".join([LONG] * 4),  # lines broken by a program
        "一、优化空间布局，构建全域联动的创业载体体系",
        "某县人民政府关于促进就业，支持企业，稳定岗位的通知",
        "2021年3月1日",
    ],
)
def test_no_full_stop_is_wanted(text: str):
    assert found(marks, text) == []
