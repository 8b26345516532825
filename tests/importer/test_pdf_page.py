"""The order of a page: what stands above a table, the table, what stands below; text written downward."""

import pytest

from generator.importer.outcome import Dropped
from generator.importer.pdf import read_pdf
from generator.model import Refused
from tests.importer.pdfs import FLAT, RENT, column, pdf, picture, table, wrapped


def downward(canvas, words, x, top):
    for at, character in enumerate(words):
        canvas.drawString(x, top - 16 * at, character)


def test_a_page_written_downward_is_refused():
    with pytest.raises(Refused, match="文字是竖排的，读不出先后。"):
        read_pdf(pdf(lambda canvas: [downward(canvas, RENT, 480 - 30 * at, 790) for at in range(8)]))


def test_a_few_words_downward_are_named():
    def draw(canvas):
        column(canvas, [RENT, FLAT])
        downward(canvas, "装订线内勿写", 40, 760)

    reading = read_pdf(pdf(draw))
    assert reading.text.splitlines() == [RENT, FLAT]
    assert reading.dropped == (Dropped("第1页", "装订线内勿写", "竖排的字"),)
    assert reading.losses == ("第 1 页有竖排的字没有收进来：装订线内勿写",)


def test_words_downward_in_a_cell_are_the_text_of_the_cell():
    cells = [["类\n别\n名\n称", "标准"], ["补贴", "300元"]]
    grid = ("GRID", (0, 0), (-1, -1), 1, "black")
    lines = read_pdf(pdf(lambda canvas: table(canvas, cells, [30, 100], [grid], 400))).text.splitlines()
    assert lines == ["类别名称　标准", "补贴　300元"]


def test_what_a_program_read_in_a_scan_is_kept_and_named():
    def draw(canvas):
        picture(canvas, 0, 0, 595, 842)
        text = canvas.beginText(85, 700)
        text.setTextRenderMode(3)
        for line in wrapped(RENT, 425):
            text.textLine(line)
        canvas.drawText(text)

    reading = read_pdf(pdf(draw))
    assert reading.text.splitlines() == [RENT]
    assert reading.losses == ("第 1 页大半是图片，图片里的字没有收进来，或者是软件认出来的，请逐字对照。",)
