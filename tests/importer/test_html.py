"""Web pages as their reader sees them."""

from pathlib import Path

import pytest

from generator.importer.html import read_html
from generator.model import Refused
from tests.importer.conftest import LINES
from tests.importer.files import PAGE, PARAGRAPHS, text_of


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


def lines_of(page: str, encoding: str = "utf-8") -> list[str]:
    return read_html(page.encode(encoding)).text.splitlines()


@pytest.mark.parametrize("mark", ["<article>", "<main>", "<div id=zoom>", "<div class='a TRS_Editor'>"])
def test_the_document_is_what_the_page_marks_as_such(mark: str):
    end = f"</{mark[1:].split(' ')[0].rstrip('>')}>"
    assert lines_of(f"<html><body><p>首页</p>{mark}<p>一、就业</p>{end}<p>扫一扫</p></body></html>") == [
        "一、就业"
    ]


@pytest.mark.parametrize(
    "body",
    ["<article></article><p>一、就业</p>", "<article>一、就业</article><article>二、民生</article>"],
    ids=["nothing in the mark", "two marks"],
)
def test_a_mark_that_does_not_tell_is_not_believed(body: str):
    assert "一、就业" in lines_of(f"<html><body>{body}<p>三、社保</p></body></html>")
    assert "三、社保" in lines_of(f"<html><body>{body}<p>三、社保</p></body></html>")


@pytest.mark.parametrize("tag", ["script", "style", "noscript", "template", "button", "svg"])
def test_what_is_no_text_of_the_page_is_left_out(tag: str):
    assert lines_of(f"<html><body>甲<{tag}>不该有的话</{tag}>乙</body></html>") == ["甲乙"]


@pytest.mark.parametrize("style", ["display:none", "DISPLAY : None", "visibility: hidden; color: red"])
def test_what_a_style_hides_is_left_out(style: str):
    assert lines_of(f'<html><body><p style="{style}">不该有的话</p><p>好</p></body></html>') == ["好"]


def test_a_page_that_does_not_say_its_encoding_is_read_all_the_same():
    assert lines_of(f"<html><body>{PARAGRAPHS}</body></html>", "gbk") == LINES
    assert lines_of(f"<html><body>{PARAGRAPHS}</body></html>") == LINES
