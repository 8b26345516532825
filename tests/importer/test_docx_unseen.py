"""Hidden, struck and white words are left out and named; what is only drawn in another way is read."""

import pytest

from generator.importer.outcome import Dropped
from tests.importer.wordfile import cell, numbered, paragraph, read, run, table

WHITE, STRUCK = '<w:color w:val="FFFFFF"/>', "<w:strike/>"
SHADED = '<w:shd w:val="clear" w:fill="C00000"/>'
LIST = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/>'
    '<w:lvlText w:val="（%1）"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)


def test_hidden_words_and_rows_are_left_out_and_named():
    row = f"<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr>{cell('甲')}{cell('乙')}</w:tr></w:tbl>"
    hidden = run("看不", "<w:vanish/>") + run("见", '<w:vanish w:val="true"/>')
    found = read(paragraph(run("正文") + hidden) + row)
    assert found.text == "正文\n"
    assert found.dropped == (
        Dropped("第1个表格第1行", "甲乙", "隐藏的行"),
        Dropped("第1段", "看不见", "隐藏文字"),
    )


def test_struck_words_are_left_out_each_with_its_place():
    body = run("每人") + run("300", STRUCK) + run("元", "<w:dstrike/>") + run("500元，") + run("按月", STRUCK)
    found = read(paragraph("甲") + paragraph(body + run("发。")))
    assert found.text == "甲\n每人500元，发。\n"
    assert found.dropped == (Dropped("第2段", "300元", "划掉的字"), Dropped("第2段", "按月", "划掉的字"))


def test_a_struck_item_keeps_its_number_in_the_count():
    found = read(numbered("甲") + numbered(run("乙", STRUCK)) + numbered("丙"), numbering=LIST)
    assert found.text.split() == ["（一）甲", "（三）丙"]
    assert [each.text for each in found.dropped] == ["乙", "（二）"]


@pytest.mark.parametrize("switch", ["strike", "dstrike"])
def test_the_value_of_a_strike_counts_and_its_style(switch: str):
    styles = f'<w:style w:type="character" w:styleId="s"><w:rPr><w:{switch}/></w:rPr></w:style>'
    off = f'<w:{switch} w:val="0"/>'
    styled = '<w:rStyle w:val="s"/>'
    assert (
        read(paragraph(run("甲", off) + run("乙", styled) + run("丙", styled + off)), styles=styles).text
        == "甲丙\n"
    )


def test_a_picture_in_a_struck_run_is_still_a_loss():
    body = f'<w:r><w:rPr>{STRUCK}</w:rPr><w:t>甲</w:t><w:drawing><a:blip r:embed="a"/></w:drawing></w:r>'
    assert len(read(paragraph(run("乙") + body)).losses) == 1


def test_white_words_are_left_out_and_named():
    found = read(paragraph(run("每人500元") + run("（最多100人）", WHITE) + run(" ", WHITE) + run("。")))
    assert found.text == "每人500元 。\n"
    assert found.dropped == (Dropped("第1段", "（最多100人）", "看不见的白字"),)


def test_white_by_its_style_unless_it_says_another_colour():
    styles = f'<w:style w:type="paragraph" w:styleId="w"><w:rPr>{WHITE}</w:rPr></w:style>'
    body = run("甲") + run("乙", '<w:color w:val="auto"/>') + run("丙", '<w:color w:val="FF0000"/>')
    assert read(paragraph(body, '<w:pStyle w:val="w"/>'), styles=styles).text == "乙丙\n"


@pytest.mark.parametrize(
    "body",
    [
        paragraph(run("字", WHITE + SHADED)),
        paragraph(run("字", WHITE + '<w:highlight w:val="red"/>')),
        paragraph(run("字", WHITE), SHADED),
        paragraph(run("字", WHITE), '<w:pStyle w:val="s"/>'),
        table(cell(paragraph(run("字", WHITE)), SHADED)),
        table(cell(paragraph(run("字", WHITE)))).replace("<w:tbl>", '<w:tbl><w:tblPr><w:tblStyle w:val="t"/></w:tblPr>'),
        paragraph(f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{paragraph(run('字', WHITE))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"),
        paragraph(run("字", '<w:color w:val="D9D9D9"/>')),
    ],
)  # fmt: skip
def test_white_on_a_colour_and_pale_words_are_read(body: str):
    styles = (
        f'<w:style w:type="paragraph" w:styleId="s"><w:pPr>{SHADED}</w:pPr></w:style>'
        f'<w:style w:type="table" w:styleId="t"><w:tblStylePr w:type="firstRow"><w:tcPr>{SHADED}</w:tcPr></w:tblStylePr></w:style>'
    )
    found = read(body, styles=styles)
    assert (found.text.strip(), found.dropped) == ("字", ())
