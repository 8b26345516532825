"""Numbering and references to it."""

import pytest

from generator.official.odd_order import order
from tests.official.odd import found

ARTICLES = "第一条 为了就业，制定本办法。\n第二条 支持企业。\n第三条 鼓励就业。\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("一、就业\n三、落实\n", (2, "“一、”后面是“三、”，少了“二、”。")),
        ("一、就业\n（一）甲。\n（二）乙。\n（二）丙。\n", (4, "“（二）”出现了两次。")),
        ("一、就业\n（一）甲。\n二、落实\n（三）乙。\n", (4, "“（一）”后面是“（三）”，少了“（二）”。")),
        ("1.甲。\n2.乙。\n4.丙。\n", (3, "“2.”后面是“4.”，少了“3.”。")),
        ("一、甲\n二、乙\n三、丙\n二、丁\n", (4, "“三、”后面是“二、”，次序不对。")),
        (ARTICLES + "第三条 附则。\n", (4, "“第三条”出现了两次。")),
        (ARTICLES + "第四条 依照第八条的规定办理。\n", (4, "提到“第八条”，这份文件只到第四条。")),
        (ARTICLES + "第四条 依照本办法第八条办理。\n", (4, "提到“本办法第八条”，这份文件只到第四条。")),
        ("（一）甲。\n（二）按本意见第九条办理。\n", (2, "提到“本意见第九条”，这份文件只到第二条。")),
    ],
)
def test_a_slip(text: str, expected: tuple[int, str]):
    assert found(order, text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        ARTICLES + "第四条 依照省《办法》第八条办理。\n",
        ARTICLES + "第四条 依照《就业促进法》第九条、第十条办理。\n",
        ARTICLES + "第四条 依照劳动法第九条办理。依照第二条、第三条办理。\n",
        "一、就业\n（一）甲。\n（二）乙。\n二、落实\n（一）丙。\n（二）丁。\n",
        "一、就业\n（一）甲。\n（二）乙。\n二、落实\n（三）丙。\n（四）丁。\n",
        "一、就业\n（一）甲。（二）乙。\n（三）丙。\n",
        "一、甲\n二、乙\n附件\n5.丙。\n6.丁。\n",
        "通知如下：\n一、甲\n二、乙\n某办法\n一、丙\n二、丁\n",
        "关于修改某办法的决定\n一、甲\n三、乙\n",
        "一、总则……1\n五、附则……9\n一、总则\n二、附则\n",
        "（一）甲。\n（二）三、四级病人。\n三、四级病人免费。\n",
    ],
)
def test_no_slip(text: str):
    assert found(order, text) == []


def test_blanks_inside_a_label_do_not_hide_it():
    assert found(order, "第一章 甲\n第 二 章 乙\n第三章 丙\n（一）甲。\n（ 二 ）乙。\n（三）丙。\n") == []
