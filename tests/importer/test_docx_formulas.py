"""Formulas stand in the text on one line; those that are built up are to be compared."""

import pytest

from tests.importer.wordfile import paragraph, read, run


def said(text: str) -> str:
    return f"<m:r><m:t>{text}</m:t></m:r>"


def part(tag: str, **children: str) -> str:
    inside = "".join(f"<m:{name}>{content}</m:{name}>" for name, content in children.items())
    return f"<m:{tag}>{inside}</m:{tag}>"


PLAIN = f"<m:oMath>{said('补贴金额=缴费基数×60%')}</m:oMath>"


def test_a_plain_formula_stands_in_its_place_in_a_line_and_alone():
    found = read(
        paragraph(run("按") + PLAIN + run("计算。")) + paragraph(f"<m:oMathPara>{PLAIN}{PLAIN}</m:oMathPara>")
    )
    assert found.text.splitlines() == [
        "按补贴金额=缴费基数×60%计算。",
        "补贴金额=缴费基数×60% 补贴金额=缴费基数×60%",
    ]
    assert found.notices == ()


A, B = said("甲+乙"), said("12")


@pytest.mark.parametrize(
    ("formula", "line"),
    [
        (part("f", num=A, den=B), "(甲+乙)/(12)"),
        (part("f", num=part("f", num=A, den=B), den=B), "((甲+乙)/(12))/(12)"),
        (part("sSup", e=A, sup=B), "甲+乙^(12)"),
        (part("sSub", e=A, sub=B), "甲+乙_(12)"),
        (part("sSubSup", e=said("x"), sub=A, sup=B), "x_(甲+乙)^(12)"),
        (part("rad", radPr="<m:degHide/>", deg="", e=A), "√(甲+乙)"),
        (part("rad", deg=said("3"), e=A), "[3次]√(甲+乙)"),
        (part("nary", naryPr='<m:chr m:val="∑"/>', sub=said("i=1"), sup=said("n"), e=A), "∑_(i=1)^(n)(甲+乙)"),
        (part("d", e=A), "(甲+乙)"),
        (part("d", dPr='<m:begChr m:val="["/><m:endChr m:val=""/>', e=A), "[甲+乙"),
        (part("func", fName=said("max"), e=A), "max(甲+乙)"),
        (part("eqArr", e=A) , "甲+乙"),
        (part("m", mr=f"<m:e>{A}</m:e><m:e>{B}</m:e>"), "甲+乙，12"),
        (part("limLow", e=said("lim"), lim=A), "lim_(甲+乙)"),
        (part("phant", phantPr='<m:show m:val="0"/>', e=A), ""),
        (part("box", boxPr="", e=A), "甲+乙"),
    ],
)  # fmt: skip
def test_a_built_formula_is_written_on_one_line_and_said(formula: str, line: str):
    found = read(paragraph(f"<m:oMath>{said('补贴=')}{formula}</m:oMath>"))
    assert found.text == f"补贴={line}\n"
    assert found.notices == ("第1段的公式写成了一行文字，请对照原件。",)
