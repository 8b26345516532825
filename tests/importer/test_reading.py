"""From bytes to text: encodings, HTML, Word; what the reader of a file sees, and nothing that is hidden in it."""

from pathlib import Path

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from generator.importer.numbering import written
from generator.importer.reading import read_file
from generator.model import Refused
from tests.importer.conftest import LINES, TEXT
from tests.importer.files import PAGE, PARAGRAPHS, saved, text_of, word
from tests.importer.pdfs import FLAT, LEFT, RENT, RIGHT, pdf, wrapped


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16"])
def test_text_in_every_encoding_of_an_office(tmp_path: Path, encoding: str):
    assert text_of(tmp_path, "a.txt", TEXT.encode(encoding)) == TEXT


def test_text_with_the_line_ends_of_windows_is_kept_byte_for_byte(tmp_path: Path):
    content = TEXT.replace("\n", "\r\n")
    assert text_of(tmp_path, "a.txt", content.encode()) == content


def read(tmp_path: Path, text: str):
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    return read_file(tmp_path / "a.txt")


def test_what_shows_nothing_is_taken_away_and_named_with_its_line(tmp_path: Path):
    reading = read(tmp_path, "一、\u200b就\u202e业。\n做好稳就业\u200b的工作，让人人有活干、有饭吃。\n")
    assert reading.text == "一、就业。\n做好稳就业的工作，让人人有活干、有饭吃。\n"
    assert reading.notices == ("去掉了 3 个看不见的字符：U+200B 2 个，第1、2行；U+202E 1 个，第1行。",)
    assert reading.losses == ()


def test_what_could_not_be_read_keeps_its_place_and_is_a_loss(tmp_path: Path):
    reading = read(tmp_path, "一、就业\n每人每月补贴\x00\x01元，由县人社局审核，按月发给本人。\n")
    assert reading.text == "一、就业\n每人每月补贴��元，由县人社局审核，按月发给本人。\n"
    assert [loss[:16] for loss in reading.losses] == ["第2行有 2 个字读不出来，标成"]


def test_look_alikes_are_kept_and_said_once(tmp_path: Path):
    text = "⼀、⼈才补贴\n（⼀）每⽉发⾦额500元，由县⼈社局审核。\n"
    reading = read(tmp_path, text)
    assert reading.text == text
    assert len(reading.notices) == 1
    assert "6 个样子像汉字" in reading.notices[0]
    assert "⼈（应是“人”）" in reading.notices[0]


def test_signs_of_ones_own_are_named(tmp_path: Path):
    reading = read(tmp_path, "一、就业\n每人补贴\ue123元，由县人社局审核，按月发给本人。\n")
    assert reading.losses == ("有 1 个自造的字或符号，换一台电脑就显示不出来，请对照原件：U+E123，第2行。",)


def test_line_and_page_breaks_of_word_are_ends_of_lines(tmp_path: Path):
    assert read(tmp_path, "一、稳住就业岗位\x0b二、做好培训\u2028三、抓好落实\n").text.splitlines() == [
        "一、稳住就业岗位",
        "二、做好培训",
        "三、抓好落实",
    ]


@pytest.mark.parametrize("charset", ["utf-8", "gb2312", "gbk"])
def test_page_gives_the_lines_of_its_document(tmp_path: Path, charset: str):
    page = PAGE.format(charset=charset, body=PARAGRAPHS)
    assert text_of(tmp_path, "a.html", page.encode(charset)).splitlines() == LINES


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("第一行<br>第二行", ["第一行", "第二行"]),
        ("<p><b>（一）稳岗。</b>多<span>招</span>人。</p>", ["（一）稳岗。多招人。"]),
        (
            "<table><tr><th>措施</th><th>单位</th></tr><tr><td>稳岗</td><td><p>市局</p></td></tr></table>",
            ["措施　单位", "稳岗　市局"],
        ),
        ("<table><tr><td>左</td><td><p>一。</p><p>二。</p></td></tr></table>", ["左", "一。", "二。"]),
        ("<ol start='3'><li>甲</li><li>乙</li></ol>", ["3.甲", "4.乙"]),
        ("甲<!-- 不该有的话 -->乙&lt;script&gt;&amp;", ["甲乙<script>&"]),
        ("<p hidden>不该有的话</p>好", ["好"]),
        ("<p>没有结束<div>标签", ["没有结束", "标签"]),
    ],
)
def test_html_as_a_reader_sees_it(tmp_path: Path, body: str, expected: list[str]):
    page = PAGE.format(charset="utf-8", body=body)
    assert text_of(tmp_path, "a.html", page.encode()).splitlines() == expected


def test_html_nested_beyond_measure_is_refused(tmp_path: Path):
    with pytest.raises(Refused, match="层次太深"):
        text_of(tmp_path, "a.html", b"<html>" + b"<div><p>" * 300 + "字。".encode())


def test_what_a_file_is_decides_not_its_name(tmp_path: Path):
    assert text_of(tmp_path, "a.txt", saved(word(*LINES))).splitlines() == LINES


def test_lines_that_the_layout_of_a_page_left_apart_are_joined_and_said(tmp_path: Path):
    def draw(canvas):
        rows = [*wrapped(RENT, 300, 0), *wrapped(FLAT, 300, 0)]
        for at, row in enumerate(rows):
            canvas.drawString(LEFT, 770 - at * 40, row)
        canvas.drawRightString(RIGHT, 60, "示例县人民政府公报")

    (tmp_path / "a.pdf").write_bytes(pdf(draw))
    reading = read_file(tmp_path / "a.pdf")
    assert reading.text.splitlines()[:2] == [RENT, FLAT]
    assert "版面上断开的行接起来 4 处，请对照原件看一遍。" in reading.notices


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
    ("form", "text"), [("decimal", "3"), ("decimalEnclosedCircle", "③"), ("lowerLetter", "c"), ("bullet", "")]
)
def test_other_number_formats(form: str, text: str):
    assert written(3, form) == text


@pytest.mark.parametrize("fault", [KeyError("w"), ValueError("w"), RuntimeError("w"), OSError("w")])
def test_a_fault_of_our_own_is_not_called_damage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Exception
):
    def broken(*_: object) -> None:
        raise fault

    monkeypatch.setattr("generator.importer.docx_stories.Numbering", broken)
    with pytest.raises(type(fault)):
        text_of(tmp_path, "a.docx", saved(word(*LINES)))
