"""What a page holds as text and does not show is not read, and is told."""

import pytest

from generator.importer.outcome import Dropped
from generator.importer.pdf import read_pdf
from tests.importer.pdfs import LEFT, RENT, column, pdf, written

OLD = "the old text of 999 yuan each"
SHOWN, HIDDEN = "(each person gets 300 yuan a month) Tj", f"({OLD}) Tj"
LAYERED = f"BT /F1 14 Tf 85 700 Td {SHOWN} ET /OC /L BDC BT /F1 14 Tf 85 700 Td {HIDDEN} ET EMC"
LAYER = {7: "<< /Type /OCG /Name (old) >>"}


@pytest.mark.parametrize(
    "setting", ["/D << /OFF [7 0 R] >>", "/D << /BaseState /OFF >>", "/D << /BaseState /OFF /ON [] >>"]
)
def test_a_layer_that_is_switched_off_is_not_read(setting: str):
    reading = read_pdf(
        written(LAYERED, f"/OCProperties << /OCGs [7 0 R] {setting} >>", "/Properties << /L 7 0 R >>", LAYER)
    )
    assert reading.text == "each person gets 300 yuan a month\n"
    assert reading.dropped == (Dropped("第1页", OLD, "关掉的图层"),)


def test_a_layer_that_depends_on_one_that_is_off_is_not_read():
    layers = {**LAYER, 8: "<< /Type /OCMD /OCGs [7 0 R] /P /AllOn >>"}
    properties = "/OCProperties << /OCGs [7 0 R] /D << /OFF [7 0 R] >> >>"
    reading = read_pdf(written(LAYERED, properties, "/Properties << /L 8 0 R >>", layers))
    assert [each.text for each in reading.dropped] == [OLD]


def test_a_layer_that_is_on_is_read():
    content = LAYERED.replace("85 700 Td (the", "85 660 Td (the")
    reading = read_pdf(
        written(content, "/OCProperties << /OCGs [7 0 R] /D << >> >>", "/Properties << /L 7 0 R >>", LAYER)
    )
    assert reading.text.splitlines() == ["each person gets 300 yuan a month", OLD]
    assert reading.dropped == ()


def test_white_letters_are_told_on_white_and_read_on_a_dark_field():
    def draw(canvas):
        column(canvas, [RENT])
        canvas.rect(LEFT, 590, 300, 30, fill=1)
        canvas.setFillColorRGB(1, 1, 1)
        canvas.drawString(LEFT + 5, 600, "办理流程")
        canvas.drawString(LEFT, 500, "每人每月888元。")

    reading = read_pdf(pdf(draw))
    assert reading.text.splitlines() == [RENT, "办理流程"]
    assert reading.dropped == (Dropped("第1页", "每人每月888元。", "和底色一样的字（白字）"),)


def test_a_form_is_read_if_it_shows_and_told_if_it_is_off():
    form = "BT /F1 14 Tf 85 660 Td (and 200 more) Tj ET"
    content = f"BT /F1 14 Tf 85 700 Td {SHOWN} ET /X Do"
    for state, lines in (("/OFF [7 0 R]", 1), ("", 2)):
        stream = (
            "<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /OC 7 0 R "
            f"/Resources << /Font << /F1 5 0 R >> >> /Length {len(form)} >>\nstream\n{form}\nendstream"
        )
        properties = f"/OCProperties << /OCGs [7 0 R] /D << {state} >> >>"
        reading = read_pdf(written(content, properties, "/XObject << /X 8 0 R >>", {**LAYER, 8: stream}))
        assert len(reading.text.splitlines()) == lines
        assert [each.text for each in reading.dropped] == ["and 200 more"][lines - 1 :]
