"""A raised character changes no number: m² is a square, others stand in 〔〕 and are named once."""

from generator.importer.pdf import read_pdf
from generator.importer.pdf_glyphs import Glyph
from generator.importer.pdf_raised import on_the_line
from tests.importer.pdfs import EM, FLAT, FONT, LEFT, column, pdf


def raised(before: str, mark: str, after: str, up: float = 5, small: float = 7):
    """Draw a line with a small mark in it."""

    def draw(canvas):
        left = LEFT
        for text, size, rise in ((before, EM, 0), (mark, small, up), (after, EM, 0)):
            canvas.setFont(FONT, size)
            canvas.drawString(left, 740 + rise, text)
            left += canvas.stringWidth(text, FONT, size)
        canvas.setFont(FONT, EM)
        column(canvas, [FLAT], top=700)

    return read_pdf(pdf(draw))


def test_a_mark_after_a_number_stands_in_brackets_and_is_named():
    reading = raised("（一）发放补贴。每月补贴300", "1", "元，最多24个月。")
    assert reading.text.splitlines() == ["（一）发放补贴。每月补贴300〔1〕元，最多24个月。", FLAT]
    assert [each for each in reading.notices if "〔1〕" in each] == [
        "写在右上角的小字（注的编号）写成了〔〕里的字，免得和前面的数连在一起，请对照原件：。每月补贴300〔1〕"
    ]


def test_square_and_cubic_metres_however_high_the_figure_stands():
    assert "60m²，每平方米5元。" in raised("每套不超过60m", "2", "，每平方米5元。", up=7, small=8).text
    assert "水量30m³以上" in raised("水量30m", "3", "以上", up=4, small=9).text
    assert not any("右上角" in each for each in raised("每套60m", "2", "。").notices)


def test_other_marks():
    for mark, shown in (("①", "〔①〕"), ("[12]", "〔12〕"), ("注", "〔注〕"), ("*", "〔*〕")):
        assert f"每人300{shown}元" in raised("每人300", mark, "元").text


def test_small_print_that_is_not_raised_stays():
    assert "每人300（含税）元" in raised("每人300", "（含税）", "元", up=0, small=9).text
    assert "〔" not in raised("每人300", "元", "，共5元。", up=1).text


def test_a_capital_over_several_lines_is_no_base_of_a_mark():
    line = [Glyph(each, 60 + 10 * at, 70 + 10 * at, 730, 10) for at, each in enumerate("为了发放补贴")]
    glyphs = [Glyph("一", 20, 60, 710, 40), *line]
    assert on_the_line(glyphs) == (glyphs, [])
