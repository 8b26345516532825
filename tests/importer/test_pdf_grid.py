"""Ruled tables: one row a line, whatever is wrapped, merged or left empty."""

from generator.importer.pdf import read_pdf
from tests.importer.pdfs import FLAT, RENT, column, pdf, table

BLACK = (0.5, "black")
GRID = ("GRID", (0, 0), (-1, -1), *BLACK)


def lines(cells, widths, *style):
    def draw(canvas):
        column(canvas, [RENT])
        table(canvas, cells, widths, list(style), 400)
        column(canvas, [FLAT], top=380)

    reading = read_pdf(pdf(draw))
    found = reading.text.splitlines()
    assert (found[0], found[-1]) == (RENT, FLAT)
    return found[1:-1], reading.losses


def test_wrapped_merged_and_empty_cells():
    cells = [
        ["对象", "标准", "", "备注"],
        ["", "城镇", "农村", ""],
        ["毕业生", "每人每月补贴\n300元", "200元", "按季度发放，由县住\n房局审核后打到卡上"],
        ["", "400元", "", ""],
        ["", "", "", ""],
    ]
    spans = [((1, 0), (2, 0)), ((0, 0), (0, 1)), ((3, 0), (3, 1)), ((0, 2), (0, 3))]
    found = lines(cells, [80, 100, 80, 160], GRID, *(("SPAN", *span) for span in spans))
    assert found == (
        [
            "对象　标准　备注",
            "对象　城镇　农村　备注",
            "毕业生　每人每月补贴300元　200元　按季度发放，由县住房局审核后打到卡上",
            "毕业生　400元　／　／",
        ],
        (),
    )


def test_numbers_below_each_other_in_a_cell_stay_apart():
    assert lines([["对象", "标准"], ["毕业生", "300\n200"]], [80, 100], GRID)[0][1] == "毕业生　300 200"


def test_a_table_without_lines_at_its_sides():
    cells = [["对象", "城镇", "农村"], ["毕业生", "", "200元"]]
    found = lines(cells, [80, 100, 80], ("INNERGRID", (0, 0), (-1, -1), *BLACK))
    assert found == (["对象　城镇　农村", "毕业生　／　200元"], ())


def test_rows_that_are_not_ruled_are_kept_apart_and_named():
    cells = [
        ["对象", "城镇", "农村"],
        ["毕业生", "300元", "200元"],
        ["工人", "", "400元"],
        ["下岗", "500元", ""],
    ]
    found = lines(
        cells,
        [80, 100, 80],
        ("BOX", (0, 0), (-1, -1), *BLACK),
        ("BOX", (0, 0), (-1, 0), *BLACK),
        ("LINEAFTER", (0, 0), (1, -1), *BLACK),
    )
    assert found == (
        ["对象　城镇　农村", "毕业生　300元　200元", "工人　／　400元", "下岗　500元　／"],
        ("第 1 页有表格，格子没有把握，请对照原件。",),
    )


def test_a_frame_around_the_text_is_no_table():
    def draw(canvas):
        column(canvas, [RENT, FLAT])
        canvas.rect(70, 500, 460, 300)
        canvas.line(70, 795, 530, 795)

    assert read_pdf(pdf(draw)).text.splitlines() == [RENT, FLAT]


def test_text_beside_a_table_is_named():
    def draw(canvas):
        table(canvas, [["对象", "标准"], ["毕业生", "300元"]], [80, 80], [GRID], 600)
        canvas.drawString(400, 620, "旁边的字")

    reading = read_pdf(pdf(draw))
    assert "旁边的字" in reading.text
    assert reading.losses == ("第 1 页像是分两栏，先后没有把握，请对照原件。",)
