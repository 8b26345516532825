"""Content controls, tags and readings: what the reader sees stays, the rest is named."""

import pytest

from generator.importer.outcome import Dropped
from tests.importer.wordfile import cell, lines_of, paragraph, read, run, table


def control(content: str, properties: str = "") -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def test_content_of_controls_is_read_in_a_line_round_blocks_and_round_cells():
    body = paragraph(run("补贴") + control(run("500元"))) + control(paragraph("整段。"))
    assert lines_of(body + table(control(cell("甲")) + cell("乙"))) == ["补贴500元", "整段。", "甲　乙"]


def test_prompts_are_left_out_and_named():
    found = read(
        paragraph(run("补贴") + control(run("单击此处输入文字。"), "<w:showingPlcHdr/>") + run("元"))
    )
    assert found.text == "补贴元\n"
    assert found.dropped == (Dropped("第1段", "单击此处输入文字。", "填空提示"),)
    assert lines_of(paragraph(control(run("500"), '<w:showingPlcHdr w:val="0"/>'))) == ["500"]


@pytest.mark.parametrize(("checked", "sign"), [("1", "☑"), ("0", "□")])
def test_a_box_to_tick_without_a_sign_gets_one(checked: str, sign: str):
    box = f'<w14:checkbox><w14:checked w14:val="{checked}"/></w14:checkbox>'
    assert lines_of(paragraph(control("", box) + run("同意"))) == [f"{sign}同意"]
    assert lines_of(paragraph(control(run("☒"), box) + run("同意"))) == ["☒同意"]


def test_content_that_stands_elsewhere_is_a_loss():
    found = read(paragraph(run("甲") + control("", '<w:dataBinding w:xpath="/a"/>')))
    assert found.losses == ("第1段有 1 个内容控件是空的（内容存在文件的别处），没有收进来。",)


def test_words_in_tags_are_read():
    tags = (
        '<w:smartTag w:element="a"><w:smartTagPr/>{}</w:smartTag><w:customXml w:element="b">{}</w:customXml>'
    )
    assert lines_of(paragraph(run("每人") + tags.format(run("300元"), run("一次")))) == ["每人300元一次"]


def test_the_reading_of_a_word_is_left_out_and_named():
    ruby = (
        "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>{}</w:t></w:r></w:rt>"
        "<w:rubyBase><w:r><w:t>{}</w:t></w:r></w:rubyBase></w:ruby></w:r>"
    )
    found = read(paragraph(ruby.format("jiù", "就") + ruby.format("yè", "业") + run("补贴")))
    assert found.text == "就业补贴\n"
    assert found.dropped == (Dropped("第1段", "jiù yè", "注音"),)
