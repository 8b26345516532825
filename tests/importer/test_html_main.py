"""What a line is by its words."""

import pytest

from generator.importer.html_main import FACTS, FOOT, MENU, TOOL, noise


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("首页", MENU),
        ("网站首页 | 政务公开 | 办事服务", MENU),
        ("当前位置：首页 > 政务公开", MENU),
        ("您现在的位置：首页", MENU),
        ("字体：大 中 小", TOOL),
        ("【打印本页】【关闭窗口】", TOOL),
        ("分享到：微信 新浪微博", TOOL),
        ("上一篇：关于支持就业的通知", TOOL),
        ("来源：县政府办 发布时间：2026-03-02", FACTS),
        ("索 引 号：000014349/2026-00001", FACTS),
        ("版权所有：示例县人民政府", FOOT),
        ("示ICP备00000000号-1", FOOT),
        ("您是第1234位访客，欢迎再来。", FOOT),
        ("本网站由示例县数据局维护，欢迎您提出意见。", FOOT),
    ],
)
def test_lines_that_are_no_document(text: str, what: str):
    assert noise(text) == what


@pytest.mark.parametrize(
    "text",
    [
        "一、政务公开",
        "（三）技术支持：由县数据局提供。",
        "分享就业经验，帮助更多人找到工作。",
        "1.打印申请表。",
        "本办法由县人社局负责解释。",
        "联系电话：010-00000000",
        "主办单位：县人社局",
        "示例府办发〔2026〕9号",
    ],
)
def test_lines_that_a_document_may_have(text: str):
    assert noise(text) == ""
