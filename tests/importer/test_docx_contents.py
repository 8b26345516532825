"""A table of contents is left out with its heading and leaves no blank lines; each entry is named."""

import pytest

from generator.importer.outcome import Dropped
from tests.importer.test_docx_fields import code, field, mark
from tests.importer.wordfile import paragraph, read, run

TAB = "<w:r><w:tab/></w:r>"
STYLES = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style>'


def entry(words: str, page: str) -> str:
    return run(words) + TAB + field("PAGEREF a", run(page))


def test_a_field_with_contents_goes_with_its_heading_and_its_lines():
    first = paragraph(mark("begin") + code(' TOC \\o "1-3" ') + mark("separate") + entry("一、总则", "1"))
    last = paragraph(entry("二、补贴", "2") + mark("end"))
    found = read(paragraph("目  录") + first + last + paragraph("正文"))
    assert found.text == "正文\n"
    assert found.dropped == (
        Dropped("第1段", "目 录", "目录"),
        Dropped("第2段", "一、总则 1", "目录"),
        Dropped("第3段", "二、补贴 2", "目录"),
    )


def test_the_heading_of_entries_by_style_goes_too():
    found = read(
        paragraph("目录") + paragraph("一、总则 1", '<w:pStyle w:val="T"/>') + paragraph("正文"),
        styles=STYLES,
    )
    assert found.text == "正文\n"


def test_words_after_the_field_in_its_last_paragraph_stay():
    only = paragraph(
        mark("begin") + code("TOC") + mark("separate") + run("一、总则 1") + mark("end") + run("正文")
    )
    assert read(only).text == "正文\n"


@pytest.mark.parametrize("heading", ["目录", "附件目录"])
def test_a_line_of_that_name_before_other_words_stays(heading: str):
    assert read(paragraph(heading) + paragraph("一、总则")).text == f"{heading}\n一、总则\n"
