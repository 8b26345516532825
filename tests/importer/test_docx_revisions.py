"""Tracked changes are read as accepted and said once; of two alternatives one is read."""

import pytest

from tests.importer.wordfile import cell, lines_of, numbered, paragraph, read, run

LIST = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%1）"/>'
    '</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
SAID = ("文件里有修订记录：按“接受全部修订”读的。请确认这是定稿。",)


def deleted(text: str) -> str:
    return f'<w:del w:id="1" w:author="甲"><w:r><w:delText>{text}</w:delText></w:r></w:del>'


def without_mark(body: str) -> str:
    return body.replace("</w:pPr>", '<w:rPr><w:del w:id="2" w:author="甲"/></w:rPr></w:pPr>')


def test_a_deleted_item_is_not_counted():
    body = numbered("发放。") + without_mark(numbered(deleted("培训。"))) + numbered("提供岗位。")
    found = read(body, numbering=LIST)
    assert (found.text, found.notices) == ("（一）发放。\n（二）提供岗位。\n", SAID)


def test_paragraphs_whose_marks_are_deleted_run_on():
    body = (
        without_mark(numbered("发放"))
        + without_mark(paragraph("补贴"))
        + paragraph("500元。")
        + numbered("末。")
    )
    assert lines_of(body, numbering=LIST) == ["（一）发放补贴500元。", "（二）末。"]


def test_a_deleted_last_paragraph_is_gone_and_one_with_words_stays():
    gone = without_mark(paragraph(deleted("不要的")))
    kept = without_mark(paragraph("留下的"))
    table = f"<w:tbl><w:tr>{cell('甲')}{cell('乙')}</w:tr></w:tbl>"
    assert lines_of(paragraph("前") + gone) == ["前"]
    assert lines_of(kept + table) == ["留下的", "甲　乙"]


def test_moved_words_stand_once_where_they_were_moved_to():
    body = without_mark(paragraph(f"<w:moveFrom>{run('搬走的。')}</w:moveFrom>")).replace(
        "<w:del ", "<w:moveFrom "
    )
    body += paragraph("中间。") + paragraph(f"<w:moveTo>{run('搬走的。')}</w:moveTo>")
    found = read(body)
    assert (found.text, found.notices) == ("中间。\n搬走的。\n", SAID)


def test_deleted_rows_and_cells_are_gone():
    rows = f"<w:tr>{cell('甲')}{cell('乙')}{cell('丙', '<w:cellDel/>')}</w:tr><w:tr><w:trPr><w:del/></w:trPr>{cell('丁')}</w:tr>"
    assert lines_of(f"<w:tbl>{rows}</w:tbl>") == ["甲　乙"]


def test_a_former_number_does_not_count():
    former = (
        '<w:pPrChange><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>'
    )
    assert lines_of(paragraph("甲", former), numbering=LIST) == ["甲"]


def test_a_paragraph_with_a_hidden_mark_runs_on():
    body = paragraph("（一）稳岗。", "<w:rPr><w:vanish/><w:specVanish/></w:rPr>") + paragraph("给予补贴。")
    assert lines_of(body) == ["（一）稳岗。给予补贴。"]


@pytest.mark.parametrize(
    ("choice", "fallback", "line"),
    [("<w:t>甲</w:t>", "<w:t>乙</w:t>", "甲"), ("", "<w:t>😀</w:t>", "😀"), ("<w:t>甲</w:t>", "", "甲")],
)
def test_one_alternative_is_read(choice: str, fallback: str, line: str):
    both = f"<mc:Choice Requires='a'>{choice}</mc:Choice><mc:Fallback>{fallback}</mc:Fallback>"
    assert lines_of(paragraph(f"<w:r><mc:AlternateContent>{both}</mc:AlternateContent></w:r>")) == [line]


@pytest.mark.parametrize(
    ("kind", "lines"),
    [
        ("drop", ["甲", "对符合条件的人员。"]),
        ("margin", ["甲", "对符合条件的人员。"]),
        ("none", ["甲", "对", "符合条件的人员。"]),
    ],
)
def test_a_large_initial_begins_its_paragraph(kind: str, lines: list[str]):
    initial = paragraph("对", f'<w:framePr w:dropCap="{kind}" w:lines="2"/>')
    assert lines_of(paragraph("甲") + initial + paragraph("符合条件的人员。")) == lines


def test_the_number_of_a_paragraph_stands_before_its_initial():
    body = paragraph("对", '<w:framePr w:dropCap="drop"/>') + numbered("老人发放补贴。")
    assert lines_of(body, numbering=LIST) == ["（一）对老人发放补贴。"]
