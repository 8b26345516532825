"""Numbers of lines at the margin are taken off and told; numbers of rows and items stay."""

from generator.importer.outcome import Dropped
from generator.importer.pdf import read_pdf
from tests.importer.pdfs import END, FLAT, RENT, STEP, TITLE, TOP, column, pdf


def numbered(texts, first=1, step=1, title=""):
    def draw(canvas):
        top = TOP
        if title:
            canvas.drawCentredString(297, TOP, title)
            top -= STEP
        bottom = column(canvas, texts, top=top)
        for at in range(round((TOP - bottom) / STEP)):
            if (first + at) % step == 0:
                canvas.drawRightString(65, TOP - at * STEP, str(first + at))

    return draw


def test_every_line():
    reading = read_pdf(pdf(numbered([RENT, FLAT, END, RENT])))
    assert reading.text.splitlines() == [RENT, FLAT, END, RENT]
    assert reading.dropped == (Dropped("第1页", "1—7", "行号"),)


def test_a_page_with_few_full_lines_and_a_last_page_with_few_lines():
    reading = read_pdf(pdf(numbered([RENT, "二、就业保障", "（一）培训。"], title=TITLE), numbered([END], 6)))
    assert reading.text.splitlines() == [TITLE, RENT, "二、就业保障", "（一）培训。", END]
    assert reading.dropped == (Dropped("第1页", "1—5", "行号"), Dropped("第2页", "6—6", "行号"))


def test_every_fifth_line():
    reading = read_pdf(pdf(numbered([RENT, FLAT] * 7, step=5)))
    assert reading.text.splitlines() == [RENT, FLAT] * 7
    assert reading.dropped[0].why == "行号"


def test_numbers_of_the_rows_of_a_table_stay():
    def three(canvas):
        for at in range(1, 8):
            for x, text in ((85, str(at)), (140, f"项目{at}"), (300, f"{at}00元")):
                canvas.drawString(x, TOP - at * STEP, text)

    def two(canvas):
        for at in range(1, 8):
            canvas.drawString(85, TOP - at * STEP, str(at))
            canvas.drawString(140, TOP - at * STEP, f"示例县第{at}中学附属的小学")

    assert read_pdf(pdf(three)).text.splitlines() == [f"{at}　项目{at}　{at}00元" for at in range(1, 8)]
    assert read_pdf(pdf(two)).text.splitlines() == [f"{at}　示例县第{at}中学附属的小学" for at in range(1, 8)]
