"""Heads, feet, numbers and watermarks are no part of the text, and each is told once."""

from generator.importer.outcome import Dropped
from generator.importer.pdf import read_pdf
from tests.importer.pdfs import END, FLAT, FONT, LEFT, RENT, STEP, TITLE, TOP, column, pdf, picture


def page(texts, head="", foot=""):
    def draw(canvas):
        column(canvas, texts, top=760)
        canvas.drawString(LEFT, 815, head)
        canvas.drawCentredString(297, 40, foot)

    return draw


def test_heads_and_numbers_are_taken_off_and_told_with_their_pages():
    pages = (
        page([text], "示例县人民政府公报", f"第 {at} 页 共 3 页")
        for at, text in enumerate((RENT, FLAT, END), 1)
    )
    reading = read_pdf(pdf(*pages))
    assert reading.text.splitlines() == [RENT, FLAT, END]
    assert reading.dropped == (
        Dropped("第1、2、3页", "示例县人民政府公报", "页眉"),
        *(Dropped(f"第{at}页", f"第{at}页共3页", "页码") for at in (1, 2, 3)),
    )


def test_a_head_with_the_number_of_the_page():
    reading = read_pdf(pdf(page([RENT], "公报　1"), page([FLAT], "公报　2")))
    assert reading.text.splitlines() == [RENT, FLAT]
    assert {each.text for each in reading.dropped} == {"公报　1", "公报　2"}


def test_two_pages_that_begin_alike_keep_their_text():
    reading = read_pdf(pdf(page([RENT, FLAT]), page([RENT, END])))
    assert reading.text.splitlines() == [RENT, FLAT, RENT, END]
    assert reading.dropped == ()


def test_pages_that_are_alike_keep_their_lines():
    reading = read_pdf(pdf(*(page([RENT], "公报", f"— {number} —") for number in (1, 2, 3))))
    assert reading.text.splitlines() == [RENT] * 3


def test_a_number_within_the_text_is_no_page_number():
    def draw(canvas):
        top = column(canvas, [RENT])
        canvas.drawString(LEFT, top, "2026")

    assert read_pdf(pdf(draw)).text.splitlines() == [RENT, "2026"]


def test_scans_with_a_stamp_and_a_number_are_pages_without_text():
    def scan(number):
        def draw(canvas):
            picture(canvas, 0, 0, 595, 842)
            canvas.drawString(400, 500, "示例县档案馆")
            canvas.drawCentredString(297, 40, f"— {number} —")

        return draw

    reading = read_pdf(pdf(page([TITLE, RENT], foot="— 1 —"), scan(2), scan(3)))
    assert reading.text.splitlines() == [TITLE, RENT]
    assert reading.losses == ("第 2、3 页没有文字，可能是空白页或图片，请对照原件。",)
    assert {(each.where, each.text) for each in reading.dropped} >= {
        ("第2、3页", "示例县档案馆"),
        ("第2页", "— 2 —"),
    }


def test_a_watermark_over_the_lines():
    def draw(text):
        def on(canvas):
            column(canvas, [text])
            canvas.setFont(FONT, 40)
            canvas.drawString(100, TOP - STEP - 3, "示例县政府")

        return on

    reading = read_pdf(pdf(draw(RENT), draw(FLAT)))
    assert reading.text.splitlines() == [RENT, FLAT]
    assert reading.dropped == (Dropped("第1、2页", "示例县政府", "水印"),)


def test_numbers_of_lines_at_the_margin():
    def draw(canvas):
        bottom = column(canvas, [RENT, FLAT, END, RENT])
        for number in range(round((TOP - bottom) / STEP)):
            canvas.drawRightString(65, TOP - number * STEP, str(number + 1))

    reading = read_pdf(pdf(draw))
    assert reading.text.splitlines() == [RENT, FLAT, END, RENT]
    assert reading.dropped == (Dropped("第1页", "1—7", "行号"),)


def test_numbers_of_the_rows_of_a_table_stay():
    def draw(canvas):
        for at in range(1, 8):
            for x, text in ((85, str(at)), (140, f"项目{at}"), (300, f"{at}00元")):
                canvas.drawString(x, TOP - at * STEP, text)

    assert read_pdf(pdf(draw)).text.splitlines() == [f"{at}　项目{at}　{at}00元" for at in range(1, 8)]
