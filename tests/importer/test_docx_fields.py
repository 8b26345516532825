"""Fields: the result stays, the code goes; what is worked out from the code is written; the rest is a loss."""

import pytest

from generator.importer.outcome import Dropped
from tests.importer.wordfile import lines_of, paragraph, read, run


def mark(kind: str, form: str = "") -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}">{form}</w:fldChar></w:r>'


def code(text: str) -> str:
    return f"<w:r><w:instrText>{text}</w:instrText></w:r>"


def field(instruction: str, result: str | None = None, form: str = "") -> str:
    shown = "" if result is None else mark("separate") + result
    return mark("begin", form and f"<w:ffData>{form}</w:ffData>") + code(instruction) + shown + mark("end")


def test_the_result_stays_and_the_code_goes():
    simple = '<w:fldSimple w:instr=" DATE ">' + run("2026年") + "</w:fldSimple>"
    assert lines_of(paragraph(run("见第") + field(" REF _a ", run("3")) + run("条。") + simple)) == [
        "见第3条。2026年"
    ]


def test_the_result_of_a_field_in_a_code_goes_too():
    inner = field("MERGEFIELD a", run("内码"))
    outer = (
        mark("begin")
        + code(" IF ")
        + inner
        + code(' = 1 "a" ')
        + mark("separate")
        + run("结果")
        + mark("end")
    )
    assert lines_of(paragraph(outer)) == ["结果"]


def test_a_field_may_go_on_through_paragraphs():
    body = paragraph(run("甲") + mark("begin") + code(" QUOTE ") + mark("separate") + run("乙"))
    assert lines_of(body + paragraph(run("丙") + mark("end") + run("丁"))) == ["甲乙", "丙丁"]


@pytest.mark.parametrize("body", [field(" REF _a \\h "), '<w:fldSimple w:instr="REF _a \\h"/>'])
def test_a_field_without_a_result_is_a_loss(body: str):
    found = read(paragraph(run("见第") + body + run("条")))
    assert found.text == "见第条\n"
    assert found.losses == ("第1段有 1 个域没有结果，没有收进来（REF _a \\h）。",)


@pytest.mark.parametrize("silent", ["XE 就业", "PAGE", "TC a"])
def test_a_field_that_shows_nothing_is_no_loss(silent: str):
    assert read(paragraph(run("甲") + field(silent))).losses == ()


def test_a_reference_that_leads_nowhere_is_a_loss():
    found = read(paragraph(field(" REF _a ", run("错误!未找到引用源。"))))
    assert found.losses == ("第1段有 1 处引用找不到目标（“错误!未找到引用源。”）。",)


def test_a_field_that_does_not_end_loses_no_words():
    found = read(paragraph(run("甲") + mark("begin") + code(" REF ") + run("乙")) + paragraph("丙"))
    assert found.text == "甲乙\n丙\n"
    assert found.losses == ("第1段有 1 个没有结束的域，请核对它前后的文字。",)


@pytest.mark.parametrize(
    ("instruction", "text"),
    [
        ("eq \\o\\ac(○,1)", "①"),
        ("EQ \\o\\ac(○,三)", "㊂"),
        ("EQ \\f(1,2)", "(1)/(2)"),
        ('SYMBOL 163 \\f "Wingdings 2" \\s 12', "□"),
        ("SYMBOL 0x25A1", "□"),
    ],
)
def test_what_a_code_shows_without_a_result_is_worked_out(instruction: str, text: str):
    found = read(paragraph(field(instruction) + run("申请")))
    assert (found.text, found.losses) == (f"{text}申请\n", ())


def test_words_with_their_reading_in_a_code():
    found = read(
        paragraph(field('EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(jiù),就)') + run("业"))
    )
    assert found.text == "就业\n"
    assert found.dropped == (Dropped("第1段", "jiù", "注音"),)


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', "☑"),
        ('<w:checkBox><w:default w:val="0"/></w:checkBox>', "□"),
        (
            '<w:ddList><w:result w:val="1"/><w:listEntry w:val="甲"/><w:listEntry w:val="乙"/></w:ddList>',
            "乙",
        ),
        ('<w:textInput><w:default w:val="500"/></w:textInput>', "500"),
    ],
)
def test_an_old_form_shows_what_was_filled_in(form: str, text: str):
    assert lines_of(paragraph(field("FORM", "", form) + run("元"))) == [f"{text}元"]


@pytest.mark.parametrize(
    ("instruction", "notice"),
    [
        ('DATE \\@ "yyyy年M月d日"', "第1段的日期（“结果”）是自动更新的域，每次打开都会变，请对照原件。"),
        ("MERGEFIELD 对象", "第1段有邮件合并的空位（“结果”），不是写定的字，请对照原件。"),
    ],
)
def test_what_is_no_fixed_wording_is_said(instruction: str, notice: str):
    found = read(paragraph(run("甲") + field(instruction, run("结果"))))
    assert (found.text, found.notices) == ("甲结果\n", (notice,))
    assert read(paragraph(field("REF _a", run("结果")))).notices == ()
