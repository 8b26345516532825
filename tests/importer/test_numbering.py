"""The numbers that Word counts by itself."""

from pathlib import Path

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from generator.importer.numbering import Numbering, written
from tests.importer.files import saved, text_of

NUMBERING = f"""<w:abstractNum {nsdecls("w")} w:abstractNumId="90">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl></w:abstractNum>"""


def test_numbers_that_word_counts_are_written_out(tmp_path: Path):
    document = docx.Document()
    numbering = document.part.numbering_part.element
    numbering.insert(0, parse_xml(NUMBERING))
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))
    for level, text in [(0, "就业"), (1, "稳岗"), (1, "培训"), (2, "免费"), (0, "民生"), (1, "低保")]:
        properties = document.add_paragraph(text)._p.get_or_add_pPr()
        properties.append(
            parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="90"/></w:numPr>')
        )
    lines = text_of(tmp_path, "a.docx", saved(document)).splitlines()
    assert lines == ["一、就业", "（一）稳岗", "（二）培训", "1.免费", "二、民生", "（一）低保"]


def test_numbers_and_contents_come_from_styles_too(tmp_path: Path):
    document = docx.Document()
    numbering = document.part.numbering_part.element
    numbering.insert(0, parse_xml(NUMBERING))
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))
    chapter = document.styles.add_style("一级标题", WD_STYLE_TYPE.PARAGRAPH)
    chapter.element.get_or_add_pPr().append(
        parse_xml(f'<w:numPr {nsdecls("w")}><w:numId w:val="90"/></w:numPr>')
    )
    document.styles.add_style("子标题", WD_STYLE_TYPE.PARAGRAPH).base_style = chapter
    document.styles.add_style("toc 1", WD_STYLE_TYPE.PARAGRAPH)
    for style, text in [("toc 1", "就业\t1"), ("一级标题", "就业"), ("子标题", "民生"), ("Normal", "正文。")]:
        document.add_paragraph(text, style=style)
    lines = text_of(tmp_path, "a.docx", saved(document)).splitlines()
    assert lines == ["一、就业", "二、民生", "正文。"]


@pytest.mark.parametrize(
    ("count", "text"), [(1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (99, "九十九")]
)
def test_chinese_numbers(count: int, text: str):
    assert written(count, "chineseCounting") == text


@pytest.mark.parametrize(
    ("form", "text"), [("decimal", "3"), ("decimalEnclosedCircle", "③"), ("lowerLetter", "c"), ("bullet", "")]
)
def test_other_number_formats(form: str, text: str):
    assert written(3, form) == text


@pytest.mark.parametrize(
    ("count", "form", "text"),
    [
        (26, "upperLetter", "Z"),
        (27, "upperLetter", "27"),
        (20, "decimalEnclosedCircle", "⑳"),
        (21, "decimalEnclosedCircle", "21"),
        (0, "chineseCounting", "0"),
        (3, "none", ""),
        (3, "noSuchForm", "3"),
    ],
)
def test_beyond_what_a_form_can_count_stand_digits(count: int, form: str, text: str):
    assert written(count, form) == text


def paragraph(level: str = "0", number: str = "90"):
    properties = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return parse_xml(f"<w:p {nsdecls('w')}><w:pPr>{properties}</w:pPr></w:p>")


def numbering(shapes: str = NUMBERING) -> Numbering:
    number = '<w:num w:numId="90"><w:abstractNumId w:val="90"/></w:num>'
    return Numbering(parse_xml(f"<w:numbering {nsdecls('w')}>{shapes}{number}</w:numbering>"), None)


def test_deeper_levels_begin_again_and_the_others_go_on():
    counted = numbering()
    labels = [counted.label(paragraph(level)) for level in "01120112"]
    assert labels == ["一、", "（一）", "（二）", "1.", "二、", "（一）", "（二）", "1."]


def test_a_label_may_name_the_levels_above_and_start_anywhere():
    shapes = NUMBERING.replace('"%3."', '"%1.%2.%3"').replace(
        '<w:start w:val="1"/><w:numFmt w:val="decimal"/>', '<w:start w:val="4"/><w:numFmt w:val="decimal"/>'
    )
    counted = numbering(shapes)
    labels = [counted.label(paragraph(level)) for level in "0122"]
    assert labels[2:] == ["一.一.4 ", "一.一.5 "]  # a blank parts a figure from the words after it


@pytest.mark.parametrize(
    "unnumbered",
    [parse_xml(f"<w:p {nsdecls('w')}/>"), paragraph(number="7"), paragraph(level="8"), paragraph(level="x")],
    ids=["no properties", "no such list", "no such level", "no level"],
)
def test_what_is_not_numbered_has_no_label(unnumbered):
    assert numbering().label(unnumbered) == ""
    assert Numbering(None, None).label(unnumbered) == ""


def test_styles_that_are_based_on_one_another_in_a_circle_come_to_an_end():
    shape = "<w:style w:styleId='{0}'><w:name w:val='{0}'/><w:basedOn w:val='{1}'/></w:style>"
    styles = parse_xml(
        f"<w:styles {nsdecls('w')}>{shape.format('a', 'b')}{shape.format('b', 'a')}</w:styles>"
    )
    styled = parse_xml(f"<w:p {nsdecls('w')}><w:pPr><w:pStyle w:val='a'/></w:pPr></w:p>")
    counted = Numbering(None, styles)
    assert (counted.label(styled), counted.style_name(styled)) == ("", "a")
