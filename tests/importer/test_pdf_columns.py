"""Columns are read down, a table without ruled lines keeps its cells apart."""

from generator.importer.pdf import read_pdf
from tests.importer.pdfs import EM, END, FLAT, LEFT, RENT, STEP, TITLE, column, pdf

HALVES = ((85, 285), (310, 510))


def head(canvas):
    canvas.drawCentredString(297, 800, TITLE)


def in_rows(canvas, rows, xs, top):
    """Print row after row, as a printer does that knows no columns."""
    for row in rows:
        for x, text in zip(xs, row, strict=True):
            canvas.drawString(x, top, text)
        top -= STEP
    return top


def test_two_columns_are_read_down_though_printed_row_by_row():
    def draw(canvas):
        head(canvas)
        left = ["（一）发放租房补贴。对在示例", "县租房居住的毕业生，每人每月", "补贴300元，每季度发放一次。"]
        right = [
            "（二）提供人才公寓。对暂时没",
            "有住房的毕业生，可以申请入住",
            "人才公寓，前12个月免收租金。",
        ]
        in_rows(canvas, list(zip(left, right, strict=True)), (85, 310), 745)

    reading = read_pdf(pdf(draw))
    assert reading.text.splitlines() == [
        TITLE,
        "（一）发放租房补贴。对在示例县租房居住的毕业生，每人每月补贴300元，每季度发放一次。",
        "（二）提供人才公寓。对暂时没有住房的毕业生，可以申请入住人才公寓，前12个月免收租金。",
    ]
    assert any("第 1 页分栏" in each for each in reading.notices)
    assert reading.losses == ()


def test_columns_whose_lines_do_not_stand_level():
    def draw(canvas):
        head(canvas)
        column(canvas, ["一、住房保障", RENT], *HALVES[0], 745)
        column(canvas, [FLAT, "二、附则", END], *HALVES[1], 735)

    assert read_pdf(pdf(draw)).text.splitlines() == [TITLE, "一、住房保障", RENT, FLAT, "二、附则", END]


def test_three_columns():
    def draw(canvas):
        for text, left in ((RENT, 60), (FLAT, 220), (RENT, 380)):
            column(canvas, [text], left, left + 140, 745)

    assert read_pdf(pdf(draw)).text.splitlines() == [RENT, FLAT, RENT]


def test_a_title_across_the_page_parts_the_columns_above_from_those_below():
    title = "示例县住房保障和人才公寓分配管理补充规定全文"

    def draw(canvas):
        for top, texts in ((745, (RENT, FLAT)), (530, (FLAT, RENT))):
            for text, half in zip(texts, HALVES, strict=True):
                column(canvas, [text], *half, top)
        canvas.drawCentredString(297, 560, title)

    assert read_pdf(pdf(draw)).text.splitlines() == [RENT, FLAT, title, FLAT, RENT]


def test_a_paragraph_goes_on_in_the_next_column_and_page():
    def draw(*texts):
        def on(canvas):
            for text, half in zip(texts, HALVES, strict=True):
                top = 745
                for line in text:
                    canvas.drawString(half[0] + (2 * EM if line.startswith("（") else 0), top, line)
                    top -= STEP

        return on

    lines = [
        "（一）发放租房补贴。对在",
        *["示例县租房居住的毕业生，每人", "每月补贴若干元，补贴的期限不"] * 7,
        "超过二年。",
    ]
    reading = read_pdf(pdf(draw(lines[:4], lines[4:8]), draw(lines[8:12], lines[12:])))
    assert reading.text.splitlines() == ["".join(lines)]


def test_a_column_that_is_too_short_to_be_sure_of_is_named():
    def draw(canvas):
        head(canvas)
        column(canvas, [RENT, FLAT], *HALVES[0], 745)
        column(canvas, [END], *HALVES[1], 745)

    reading = read_pdf(pdf(draw))
    assert reading.text.splitlines() == [TITLE, RENT, FLAT, END]
    assert reading.losses == ("第 1 页像是分两栏，先后没有把握，请对照原件。",)


def test_an_empty_cell_of_a_table_without_lines_keeps_its_place():
    rows = [
        ("对象", "城镇", "农村", "期限"),
        ("毕业生", "300元", "200元", "24个月"),
        ("技术工人", "", "400元", "36个月"),
        ("下岗职工", "500", "", "12"),
    ]

    def draw(canvas):
        top = column(canvas, [RENT, "标准如下："])
        column(canvas, [FLAT], top=in_rows(canvas, rows, (85, 200, 310, 425), top))

    reading = read_pdf(pdf(draw))
    assert reading.text.splitlines() == [
        RENT,
        "标准如下：",
        "对象　城镇　农村　期限",
        "毕业生　300元　200元　24个月",
        "技术工人　／　400元　36个月",
        "下岗职工　500　／　12",
        FLAT,
    ]
    assert any("第 1 页有表格" in each for each in reading.notices)


def test_a_cell_that_goes_on_in_the_next_line_is_one_cell():
    rows = [
        ("序号", "任务", "单位"),
        ("1", "发放租房补贴，每人每月补贴三百元，", "县住房局"),
        ("", "按季度发放。", ""),
        ("2", "提供人才公寓，前十二个月免收租金，", "县人社局"),
    ]
    lines = read_pdf(pdf(lambda canvas: in_rows(canvas, rows, (85, 140, 420), 700))).text.splitlines()
    assert lines == [
        "序号　任务　单位",
        "1　发放租房补贴，每人每月补贴三百元，按季度发放。　县住房局",
        "2　提供人才公寓，前十二个月免收租金，　县人社局",
    ]


def test_two_signatures_beside_each_other_are_no_columns():
    def draw(canvas):
        top = column(canvas, [RENT])
        canvas.drawString(LEFT, top, "示例县人社局")
        canvas.drawString(330, top, "示例县财政局")

    assert read_pdf(pdf(draw)).text.splitlines() == [RENT, "示例县人社局　示例县财政局"]
