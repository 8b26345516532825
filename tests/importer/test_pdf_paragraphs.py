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


def test_a_number_broken_at_the_end_of_a_line_is_one_and_named():
    first = "（一）发放租房补贴。对租房居住的毕业生每人每月给予补贴12"

    def draw(canvas):
        canvas.drawRightString(RIGHT, 770, first)
        canvas.drawString(LEFT, 746, "00元，每季度发放一次，由县人社局负责发放补贴，最多24个月。")
        column(canvas, [RENT], top=722)

    reading = read_pdf(pdf(draw))
    assert reading.text.splitlines()[0].startswith(f"{first}00元，")
    assert "这些数断在两行，程序连起来了，请对照原件：1200元" in reading.notices


def test_a_label_alone_at_the_foot_of_a_page_belongs_to_the_next_line():
    def one(canvas):
        canvas.drawString(LEFT + 2 * EM, column(canvas, [RENT]), "（二）")

    found = read_pdf(pdf(one, lambda canvas: canvas.drawString(LEFT, 770, "提供人才公寓。")))
    assert found.text.splitlines() == [RENT, "（二）提供人才公寓。"]


def test_a_number_that_ends_a_sentence_in_a_line_of_its_own_is_no_label():
    first = "甲" * 29 + "为"

    def draw(canvas):
        top = column(canvas, [RENT])
        for at, row in enumerate([first, "10.", "乙" * 30, "乙" * 30]):
            canvas.drawString(LEFT, top - at * STEP, row)

    assert lines(draw) == [RENT, f"{first}10.", "乙" * 60]


def test_a_sentence_that_breaks_off_in_a_short_line_at_the_foot_of_a_page():
    def one(canvas):
        canvas.drawString(LEFT, column(canvas, [RENT, FLAT[:-12]]), "另外，前12个月免")

    def pages(first):
        return read_pdf(pdf(one, lambda canvas: canvas.drawString(LEFT, 770, first))).text.splitlines()

    assert pages("收租金。")[-1].endswith("另外，前12个月免收租金。")
    assert pages("附件1")[-1] == "附件1"


def test_a_line_set_apart_to_fill_it_goes_on():
    def draw(canvas):
        top = column(canvas, [RENT])
        canvas.drawString(LEFT, top, "对暂时没有住房的毕业生可以申请入住，标准另定", charSpace=4)
        canvas.drawString(LEFT, top - STEP, "为300元。")

    assert lines(draw)[-1] == "对暂时没有住房的毕业生可以申请入住，标准另定为300元。"
