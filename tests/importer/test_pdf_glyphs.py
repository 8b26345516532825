"""Nothing that is drawn is passed over: what has no name, is turned, askew, outside or not painted is told."""

import pytest

from generator.importer.outcome import Dropped
from generator.importer.pdf import read_pdf
from generator.importer.pdf_glyphs import upright
from generator.model import Refused
from tests.conftest import ROOT
from tests.importer.pdfs import FLAT, FONT, RENT, column, pdf, table, with_map, wrapped

INPUTS = ROOT / "tests/importer/inputs"


def test_digits_that_the_font_does_not_name_are_marked_and_counted():
    reading = read_pdf((INPUTS / "digits-without-map.pdf").read_bytes())
    assert "示例府办发〔□□□□〕□号" in reading.text
    assert "每人每月补贴□□□元，补贴期限不超过□□个月。" in reading.text
    assert reading.text.count("□") == 18
    assert reading.losses == ("第 1 页有 18 个字读不出来（字体没有带对照表），文中写成“□”，请对照原件补上。",)


def test_characters_for_private_use_and_none_at_all_are_marked():
    names = {"A": 0xE001, "B": 0xFFFE, "C": 0xFFFD, "D": 0x2F00}
    reading = read_pdf(with_map("each person gets ABC or 300 and D a month", names))
    assert reading.text == "each person gets □□□ or 300 and ⼀ a month\n"
    assert "有 3 个字读不出来" in reading.losses[0]


def test_letters_that_are_only_numbers_of_glyphs_are_marked():
    content = with_map("each person gets ABC a month", {}).replace(
        b"/ToUnicode 6 0 R", b"/Encoding << /Type /Encoding /Differences [65 /g33 /g34 /g35] >>"
    )
    assert read_pdf(content).text == "each person gets □□□ a month\n"


def test_a_file_with_too_many_of_them_is_garbled():
    with pytest.raises(Refused, match="8 个字里有 5 个"):
        read_pdf(with_map("AAAAA abc", {"A": 0xE001}))


def test_a_page_turned_by_its_text_is_read_with_its_table():
    def draw(canvas):
        canvas.translate(595, 0)
        canvas.rotate(90)
        column(canvas, [RENT], 85, 750, 500)
        table(
            canvas,
            [["对象", "标准"], ["毕业生", "300元"]],
            [80, 100],
            [("GRID", (0, 0), (-1, -1), 1, "black")],
            200,
        )

    reading = read_pdf(pdf(draw, lambda canvas: column(canvas, [FLAT])))
    assert reading.text.splitlines() == [RENT, "对象　标准", "毕业生　300元", FLAT]
    assert reading.losses == ()


@pytest.mark.parametrize("quarter", range(4))
def test_a_turned_box_lies_within_the_turned_page(quarter: int):
    bounds = (10, 20, 110, 220)
    wide = quarter % 2 == 0
    left, bottom, right, top = upright((10, 20, 40, 25), quarter, bounds)
    assert 0 <= left < right <= (100 if wide else 200)
    assert 0 <= bottom < top <= (200 if wide else 100)
    assert (right - left, top - bottom) == ((30, 5) if wide else (5, 30))


def test_words_askew_are_a_watermark_and_words_across_are_a_loss():
    def draw(canvas):
        column(canvas, [RENT])
        canvas.setFont(FONT, 50)
        for x, y, angle, words in ((150, 300, 45, "内部资料"), (50, 300, 90, "装订线")):
            canvas.saveState()
            canvas.translate(x, y)
            canvas.rotate(angle)
            canvas.drawString(0, 0, words)
            canvas.restoreState()

    reading = read_pdf(pdf(draw))
    assert reading.text.splitlines() == [RENT]
    assert reading.dropped == (
        Dropped("第1页", "内部资料", "斜的字（水印）"),
        Dropped("第1页", "装订线", "横过来的字"),
    )
    assert reading.losses == ("第 1 页有横过来的字没有收进来：装订线",)


def test_what_is_not_painted_or_lies_off_the_page_is_left_out_and_told():
    def draw(canvas):
        column(canvas, [RENT])
        text = canvas.beginText(85, 300)
        text.setTextRenderMode(3)
        text.textLine("看不见的旧稿")
        canvas.drawText(text)
        canvas.drawString(700, 300, "页外")

    reading = read_pdf(pdf(draw))
    assert reading.text.splitlines() == [RENT]
    assert {each.text for each in reading.dropped} == {"看不见的旧稿", "页外"}


def test_a_line_that_leans_a_little_is_read():
    def draw(canvas):
        canvas.rotate(0.5)
        for at, line in enumerate(wrapped(RENT, 400)):
            canvas.drawString(85, 700 - 24 * at, line.lstrip("　"))

    assert read_pdf(pdf(draw)).text.replace("\n", "") == RENT
