"""Two pages on one sheet are read left, then right; a wide page that is one stays as it is."""

from generator.importer.pdf import read_pdf
from tests.importer.pdfs import EM, END, FLAT, RENT, STEP, column, pdf, wrapped

WIDTH, LEFTS = 425, (85, 680)
FIRST, LAST = wrapped(RENT, WIDTH)


def sheet(numbers=("— 1 —", "— 2 —"), middle=""):
    """The left page ends with the first line of a paragraph, the right one begins with its second."""

    def draw(canvas):
        top = column(canvas, [FLAT, END], LEFTS[0], LEFTS[0] + WIDTH)
        canvas.drawString(LEFTS[0] + 2 * EM, top, FIRST.lstrip("　"))
        canvas.drawString(LEFTS[1], 770, LAST)
        column(canvas, [END, FLAT], LEFTS[1], LEFTS[1] + WIDTH, 770 - STEP)
        for left, number in zip(LEFTS, numbers, strict=True):
            canvas.drawCentredString(left + WIDTH / 2, 40, number)
        canvas.drawCentredString(595, 300, middle)

    return read_pdf(pdf(draw, size=(1190, 842)))


def test_left_then_right_and_a_sentence_goes_on():
    reading = sheet()
    assert reading.text.splitlines() == [FLAT, END, RENT, END, FLAT]
    assert {(each.text, each.why) for each in reading.dropped} == {("— 1 —", "页码"), ("— 2 —", "页码")}
    assert "第 1 页左右各是一页，程序先读左边，再读右边，请对照原件看先后对不对。" in reading.notices
    assert reading.losses == ()


def test_numbers_that_do_not_follow_or_text_in_the_middle_make_it_one_page():
    for reading in (sheet(("— 1 —", "— 5 —")), sheet(middle="示例县人民政府办公室")):
        assert not any("左右各是一页" in each for each in reading.notices)
