"""A line goes on in the next only if it was full; centred and short lines stay alone."""

from generator.importer.pdf import read_pdf
from tests.importer.pdfs import EM, FLAT, FONT, LEFT, RENT, RIGHT, STEP, TITLE, column, pdf, wrapped


def lines(draw):
    return read_pdf(pdf(draw)).text.splitlines()


def test_a_short_notice_of_which_no_line_reaches_the_edge():
    items = ["一、发放租房补贴，每人每月300元", "二、给予购房补贴，每户5万元"]

    def draw(canvas):
        canvas.drawCentredString(297, 770, TITLE)
        canvas.drawString(LEFT, 740, "各镇人民政府，县政府各部门：")
        for at, item in enumerate(items):
            canvas.drawString(LEFT + 2 * EM, 716 - at * STEP, item)

    assert lines(draw) == [TITLE, "各镇人民政府，县政府各部门：", *items]


def test_a_page_of_centred_lines():
    def draw(canvas):
        for at, line in enumerate(("示例府办发〔2026〕8号", TITLE, "2026年1月6日")):
            canvas.drawCentredString(297, 770 - at * STEP, line)

    assert lines(draw) == ["示例府办发〔2026〕8号", TITLE, "2026年1月6日"]


def test_centred_lines_of_the_same_length_stay_apart():
    def draw(canvas):
        for at, line in enumerate(("示例县人民政府办公室文件", "示例县安居若干措施的通知")):
            canvas.drawCentredString(297, 770 - at * STEP, line)

    assert lines(draw) == ["示例县人民政府办公室文件", "示例县安居若干措施的通知"]


def test_a_title_over_two_lines_stays_two_lines():
    def draw(canvas):
        canvas.setFont(FONT, 22)
        canvas.drawCentredString(297, 780, "示例县人民政府关于印发示例县安居")
        canvas.drawCentredString(297, 750, "若干措施（试行）的通知")
        canvas.setFont(FONT, EM)
        column(canvas, [RENT], top=700)

    assert lines(draw) == ["示例县人民政府关于印发示例县安居", "若干措施（试行）的通知", RENT]


def test_short_items_that_are_not_set_in():
    items = ["一、发放租房补贴每人每月300元", "二、给予购房补贴每户共计5万元", "三、本措施自2026年3月1日施行"]

    def draw(canvas):
        rows = [*items, *wrapped(RENT, RIGHT - LEFT, 0), *wrapped(FLAT, RIGHT - LEFT, 0)]
        for at, row in enumerate(rows):
            canvas.drawString(LEFT, 770 - at * STEP, row)

    assert lines(draw) == [*items, RENT, FLAT]


def test_a_footnote_between_two_pages_comes_after_its_paragraph():
    two_lines = ("（一）发放租房补贴。" + "对租房居住的毕业生给予补贴，" * 9)[:58]

    def one(canvas):
        column(canvas, [two_lines], top=300)
        canvas.setFont(FONT, 9)
        canvas.drawString(LEFT, 200, "①毕业生指毕业三年以内的。")

    def other(canvas):
        canvas.drawString(LEFT, 770, "不超过24个月。")

    assert read_pdf(pdf(one, other)).text.splitlines() == [
        two_lines + "不超过24个月。",
        "①毕业生指毕业三年以内的。",
    ]


def test_white_between_paragraphs_that_are_not_set_in_parts_them():
    first = "甲" * 30 + "。"

    def draw(canvas):
        top = 770
        for text in (first, "乙" * 60 + "。", "丙" * 60 + "。"):
            for row in wrapped(text, 30 * EM + EM, 0):
                canvas.drawString(LEFT, top, row)
                top -= STEP
            top -= STEP

    assert lines(draw) == [first, "乙" * 60 + "。", "丙" * 60 + "。"]
