"""The sheet for WPS and Word: the same words as in print, changes as underlined and struck text."""

import io

import docx
from docx.oxml.ns import qn

from generator.review.sheet_docx import FONT, docx_bytes
from tests.review.conftest import EVIL


def opened(sheets, since=None):
    return docx.Document(io.BytesIO(docx_bytes(sheets, since)))


def paragraphs(document) -> list[str]:
    return [each.text for each in document.paragraphs]


def test_headings_lead_through_the_sheet(sheet):
    found = [
        (each.style.name, each.text) for each in opened([sheet]).paragraphs if each.style.name != "Normal"
    ]
    assert found == [
        ("Title", "审签单"),
        ("Heading 1", "第1条　稳定就业岗位"),
        ("Heading 2", f"题目{EVIL}"),
        ("Heading 2", "（新增）第二项"),
    ]


def test_our_words_stand_beside_the_original(sheet):
    ours, original = opened([sheet]).tables[0].rows[0].cells
    assert ours.text == "我们的说法\n说法：我们说的。\n力度：文件写明"
    assert original.text == "原文\n第1条第1句：原文的话\n原文没有：错的话"


def test_findings_and_exceptions_and_the_hash_are_told(sheet):
    found = "\n".join(paragraphs(opened([sheet])))
    for words in (
        *("问题：F102（第 5 行）单位不对。", "问题：F104（第 9 行）数字不对。", "例外：W102：原名就长"),
        *("内容编码：0123456789abcdef", "mingbai sign measures mou/01-a --step 终审 --name 姓名"),
        *("标题：标题的话", "概要：概要的话", "初审：□ 通过　□ 要改　　复审：□ 通过　□ 要改"),
    ):
        assert words in found


def test_what_is_new_is_underlined_and_what_is_gone_is_struck(sheet):
    runs = [run for each in opened([sheet]).paragraphs for run in each.runs]
    assert [run.text for run in runs if run.font.strike] == ["旧概要", "旧"]
    assert [run.text for run in runs if run.font.underline] == [f"新{EVIL}"]


def test_who_has_signed_stands_in_the_table(sheet):
    rows = [[cell.text for cell in row.cells] for row in opened([sheet]).tables[-1].rows]
    assert rows == [
        ["步骤", "意见", "姓名", "职务", "日期"],
        ["初审", "", "", "", ""],
        ["复审", "已签", "张某", f"编辑{EVIL}", "2026-11-25"],
        ["终审", "", "", "", ""],
    ]


def test_the_revision_is_named_only_where_there_is_one(sheet):
    assert "和“HEAD~1”比，加的字有下划线，删的字有删除线。" in paragraphs(opened([sheet], "HEAD~1"))
    assert not [each for each in paragraphs(opened([sheet])) if "比，" in each]


def test_it_is_a4_in_a_chinese_font(sheet):
    document = opened([sheet])
    section = document.sections[0]
    assert (round(section.page_width.cm, 1), round(section.page_height.cm, 1)) == (21.0, 29.7)
    for name in ("Normal", "Heading 1", "Heading 2"):
        fonts = document.styles[name].element.rPr.rFonts
        assert fonts.get(qn("w:eastAsia")) == FONT


def test_an_area_is_told_in_our_words_alone(contacts):
    document = opened([contacts])
    [cell] = document.tables[0].rows[0].cells
    assert cell.text == f"我们的说法\n号码：12345\n要注意的：以当地为准。\n{EVIL}"
    found = paragraphs(document)
    assert "签过字（张某，2026-11-20），以后改过，要重新审核。" in found
    assert not [each for each in found if each.startswith("标题：")]
    assert (
        "mingbai sign contacts --step 初审 --name 姓名 --role 职务 --on 日期 --code fedcba9876543210" in found
    )
