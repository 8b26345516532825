"""Heads, feet, numbers and watermarks are no part of the text, and each is told once."""

import pytest

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


def test_a_head_in_two_pieces_in_small_type_on_pages_with_few_lines():
    def draw(text, day):
        def on(canvas):
            canvas.drawString(LEFT, column(canvas, [text], top=750) - 2 * STEP, day)
            canvas.setFont(FONT, 9)
            canvas.drawString(LEFT, 792, "示例县人民政府办公室规范性文件")
            canvas.drawRightString(540, 792, "示例府办发〔2026〕167号")

        return on

    reading = read_pdf(pdf(draw(RENT, "2026年1月6日"), draw(FLAT, "2026年1月7日")))
    assert reading.text.splitlines() == [RENT, "2026年1月6日", FLAT, "2026年1月7日"]
    head = "示例县人民政府办公室规范性文件　示例府办发〔2026〕167号"
    assert reading.dropped == (Dropped("第1、2页", head, "页眉"),)


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ("11/26/26, 5:11 PM　若干措施", "file:///tmp/c.html　1/1"),
        ("2026/1/6 17:11　若干措施", "https://example.org/a.html　1/3"),
        ("2026/1/6下午5:11", "https://example.org/a.html"),
    ],
)
def test_what_a_browser_prints_around_a_page(head: str, foot: str):
    reading = read_pdf(pdf(page([RENT, FLAT], head, foot)))
    assert reading.text.splitlines() == [RENT, FLAT]
    assert [(each.text, each.why) for each in reading.dropped] == [
        (head, "浏览器打印的"),
        (foot, "浏览器打印的"),
    ]


def test_a_date_or_an_address_within_the_text_stays():
    def draw(canvas):
        canvas.drawString(LEFT, column(canvas, [RENT], top=600), "https://example.org/a.html")

    assert read_pdf(pdf(draw)).dropped == ()
    assert read_pdf(pdf(page([RENT], "2026年1月6日"))).text.splitlines() == ["2026年1月6日", RENT]
