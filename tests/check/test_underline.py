"""Which words of a line are marked, and that the marks stand below them."""

import pytest

from generator.check.underline import WIDEST, underline


@pytest.mark.parametrize(
    ("line", "column", "message", "marked"),
    [
        ("says: 退回60%。", 7, "“60%”没有写在 amounts 里。", "60%"),
        ("says: 退回60%。", 7, "这句话太长。", "退回60%。"),
        ("says: 退回。  # 注", 7, "这句话太长。", "退回。"),
        ('ask: ["12354"]', 7, "没有这个号码。", '"12354"'),
        ("for: [companies, worker]", 7, "没有“companies”这个人群。", "companies"),
        ("for: [companies, worker]", 7, "没有这个人群。", "companies"),
        ("{says: 好, why: 号召。}", 8, "太短。", "好"),
        ("sumary: 切实", 1, "没有“sumary”这个键。", "sumary"),
        ("effect：receive", 7, "键的后面用了全角冒号“：”。", "："),
        ('"甲“乙”', 1, "引号没有成对。", '"甲“乙”'),
        ("切实，切实", 1, "“切实”是空话。", "切实"),
        ("甲：“乙”", 1, "没有“丙”。", "甲：“乙”"),
        ("甲", 9, "不在这里。", ""),
    ],
)
def test_the_words_at_fault_are_marked(line: str, column: int, message: str, marked: str):
    found = underline(line, column, message, wide_quotes=True)
    start = len(found.marks) - len(found.marks.lstrip())
    width, words = 0, ""
    for character in found.line:
        if start <= width < len(found.marks):
            words += character
        width += 1 if character.isascii() else 2
    assert (found.line, words) == (line, marked)


def test_chinese_quotation_marks_are_narrow_outside_gbk_consoles():
    assert underline("“甲”60%", 1, "“60%”").marks == "    ^^^"
    assert underline("“甲”60%", 1, "“60%”", wide_quotes=True).marks == "      ^^^"


def test_a_long_line_is_cut_around_the_mark():
    found = underline("长" * 100 + "错" + "长" * 100, 1, "“错”字不对。")
    assert found.line.startswith("…长")
    assert found.line.endswith("长…") or found.line.endswith("错…")
    assert len(found.line) <= WIDEST / 2 + 2
    assert found.line[: found.line.index("错")].count("长") * 2 + 1 == found.marks.index("^")


def test_tabs_do_not_shift_the_marks():
    assert underline("\t切实", 1, "“切实”").marks == " ^^^^"
