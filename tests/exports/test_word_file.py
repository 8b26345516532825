"""A Word file of plain paragraphs, as python-docx itself would write it."""

import io

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree

from generator.exports.word_file import FONT, HEADING, ITEM, TITLE, Paragraph, word_file

PARAGRAPHS = [
    Paragraph("请答复的问题", TITLE),
    Paragraph("文件", HEADING),
    Paragraph("1. 多少钱？", bold=True),
    Paragraph("<b>低保</b> & “物价”", ITEM),
    Paragraph(" 答复：\n\t"),
]


def test_the_paragraphs_have_their_text_style_and_weight():
    document = docx.Document(io.BytesIO(word_file(PARAGRAPHS)))
    found = [(each.text, each.style.name, bool(each.runs[0].bold)) for each in document.paragraphs]
    assert found == [(each.text, each.style or "Normal", each.bold) for each in PARAGRAPHS]


def test_the_body_is_what_python_docx_writes():
    expected = docx.Document()
    for each in PARAGRAPHS:
        run = expected.add_paragraph(style=each.style or None).add_run(each.text)
        if each.bold:
            run.bold = True
    found = docx.Document(io.BytesIO(word_file(PARAGRAPHS)))
    one, other = (
        [etree.tostring(each, method="c14n", exclusive=True) for each in document.element.body.xpath("./w:p")]
        for document in (expected, found)
    )
    assert one == other


def test_it_is_a4_in_a_chinese_font():
    document = docx.Document(io.BytesIO(word_file(PARAGRAPHS)))
    section = document.sections[0]
    assert (section.page_width.cm, section.page_height.cm) == pytest.approx((21, 29.7), abs=0.01)
    fonts = document.styles["List Bullet"].element.rPr.rFonts
    assert fonts.get(qn("w:eastAsia")) == FONT
