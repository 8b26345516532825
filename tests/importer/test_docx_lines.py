"""Paragraphs, boxes and table rows as lines."""

from generator.importer.outcome import Dropped
from tests.importer.wordfile import cell, lines_of, numbered, paragraph, read, run, table

DOWN, GOES_ON = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
LIST = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
PICTURE = '<w:r><w:drawing><a:blip r:embed="a"/></w:drawing></w:r>'


def box(content: str) -> str:
    return f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"


def test_an_empty_cell_keeps_its_place_and_an_empty_row_is_no_line():
    rows = (
        cell("人员") + cell("城镇") + cell("农村"),
        cell("儿童") + cell("") + cell("80元"),
        cell("") + cell(""),
    )
    assert lines_of(table(*rows)) == ["人员　城镇　农村", "儿童　／　80元"]


def test_a_cell_over_rows_or_columns_is_said_in_each():
    two = '<w:gridSpan w:val="2"/>'
    rows = (
        cell("毕业生", DOWN) + cell("300元") + cell("24个月"),
        cell("", GOES_ON) + cell("500元") + cell("36个月"),
        cell("合计", two) + cell("60个月"),
        cell("按月", two + DOWN) + cell("甲"),
        cell("", two + GOES_ON) + cell("乙"),
        cell("其他", '<w:hMerge w:val="restart"/>') + cell("", "<w:hMerge/>") + cell("丙"),
        cell("各类人员", '<w:gridSpan w:val="3"/>'),
    )
    assert lines_of(table(*rows)) == [
        "毕业生　300元　24个月",
        "毕业生　500元　36个月",
        "合计　合计　60个月",
        "按月　按月　甲",
        "按月　按月　乙",
        "其他　其他　丙",
        "各类人员",
    ]


def test_words_under_a_merged_cell_are_named():
    found = read(table(cell("甲", DOWN) + cell("1"), cell("看不见", GOES_ON) + cell("2")))
    assert found.text == "甲　1\n甲　2\n"
    assert found.dropped == (Dropped("第1个表格第2行", "看不见", "被合并的格子盖住"),)


def test_a_row_that_begins_later_keeps_its_columns_unless_its_edge_is_frayed():
    def late(width: str) -> str:
        gap = f'<w:trPr><w:gridBefore w:val="1"/><w:wBefore w:w="{width}"/></w:trPr>'
        return f"<w:tbl><w:tr>{gap}{cell('甲')}{cell('乙')}</w:tr></w:tbl>"

    assert lines_of(late("2000") + late("20")) == ["／　甲　乙", "甲　乙"]


def test_a_table_of_one_cell_is_a_frame_round_paragraphs():
    assert lines_of(table(cell(paragraph("一、甲") + paragraph("（一）乙。")))) == ["一、甲", "（一）乙。"]


def test_a_table_in_a_cell_is_said():
    found = read(table(cell("甲") + cell(paragraph("") + table(cell("乙") + cell("丙")))))
    assert found.text == "甲　乙 丙\n"
    assert found.notices == ("第1个表格第1行的格子里还有表格，连成了一格，请对照。",)


def test_boxes_are_read_once_also_one_in_another():
    assert lines_of(paragraph(run("主") + box(paragraph(run("外") + box(paragraph("内")))))) == [
        "主",
        "外",
        "内",
    ]


def test_drawn_words_are_read():
    art = '<w:r><w:pict><v:shape><v:textpath string="示例县文件"/></v:shape></w:pict></w:r>'
    drawn = "<w:r><w:drawing><a:p><a:r><a:t>申请</a:t></a:r></a:p></w:drawing></w:r>"
    assert lines_of(paragraph(run("主") + art + drawn)) == ["主", "示例县文件", "申请"]


def test_a_number_without_words_is_left_out_and_named_unless_it_has_a_picture():
    empty, pictured = numbered("").replace("甲", ""), numbered(PICTURE)
    found = read(numbered("甲") + empty + pictured + numbered("乙"), numbering=LIST)
    assert found.text == "1.甲\n3.\n4.乙\n"
    assert found.dropped == (Dropped("第1段", "2.", "只有编号，没有字"),)


def test_lines_of_a_table_of_contents_are_named():
    styles = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style>'
    found = read(paragraph("一、总则 1", '<w:pStyle w:val="T"/>') + paragraph("正文"), styles=styles)
    assert found.text == "正文\n"
    assert found.dropped == (Dropped("第1段", "一、总则 1", "目录"),)


def test_joined_breaks_are_said():
    found = read(
        paragraph("<w:r><w:t>每人</w:t><w:br/><w:t>500元。</w:t><w:br/><w:t>（二）培训。</w:t></w:r>")
    )
    assert found.text == "每人500元。\n（二）培训。\n"
    assert found.notices == ("第1段句子中间的手动换行（软回车）连起来了，请对照。",)
