"""A table of contents is found by its entries; what is none stays."""

import pytest

from generator.importer.contents import contents, without_dots

ENTRIES = ["一、住房保障........2", "（一）发放租房补贴……………… 2", "二、就业保障 · · · · · · 13"]
TEXT = ["示例县安居若干措施", "一、住房保障", "每人每月300元。"]


@pytest.mark.parametrize(
    ("pages", "found"),
    [
        ([["示例县安居若干措施", "目　录", *ENTRIES], TEXT], [range(1, 5), range(0)]),
        ([["目录", *ENTRIES], [ENTRIES[0], *TEXT]], [range(4), range(1)]),
        ([["目录", "一、住房保障　2", "二、关于就业保障的", "若干规定　13", *TEXT]], [range(4)]),
        ([["封面", *ENTRIES]], [range(1, 4)]),
    ],
)
def test_found(pages: list[list[str]], found: list[range]):
    assert contents(pages) == found


@pytest.mark.parametrize(
    "lines",
    [
        TEXT,
        ["目录", *TEXT],
        ["姓名........ 年龄........", "电话........"],
        ["毕业生　300", "退役军人　400", "残疾人　500"],
        ["一、住房保障........2", *TEXT],
        ["目录", *TEXT, "毕业生　300", "退役军人　400"],
    ],
)
def test_no_contents(lines: list[str]):
    assert contents([lines]) == [range(0)]


def test_an_entry_is_shown_without_its_row_of_dots():
    assert without_dots(ENTRIES[0]) == "一、住房保障……2"
