"""What was put on a page later is told: filled fields are a loss, remarks are left out, struck words named."""

from reportlab.pdfbase.pdfmetrics import stringWidth

from generator.importer.outcome import Dropped
from generator.importer.pdf import read_pdf
from tests.importer.pdfs import RENT, column, pdf, written

LINE = "BT /F1 10 Tf 85 700 Td (each gets 300 yuan) Tj ET"


def annotated(*annotations: str) -> bytes:
    return written(LINE, more=dict(enumerate(annotations, 7))).replace(
        b"/Contents 4 0 R",
        f"/Contents 4 0 R /Annots [{' '.join(f'{at} 0 R' for at in range(7, 7 + len(annotations)))}]".encode(),
    )


def test_filled_fields_are_a_loss_and_remarks_are_left_out_each_told_once():
    def draw(canvas):
        column(canvas, [RENT])
        canvas.textAnnotation("这里要改成500元", Rect=[100, 100, 200, 200])
        canvas.acroForm.textfield(name="a", value="Zhang San", x=150, y=390, width=200, height=20)
        canvas.acroForm.textfield(name="b", value="", x=150, y=360, width=200, height=20)
        canvas.acroForm.checkbox(name="c", checked=True, x=150, y=330)
        canvas.linkURL("https://example.org", (0, 0, 50, 50))

    reading = read_pdf(pdf(draw))
    assert reading.losses == ("第 1 页有 2 处填写的内容没有收进来：Zhang San、已勾选",)
    assert reading.dropped == (Dropped("第1页", "这里要改成500元", "批注"),)


def test_a_stamp_takes_nothing_from_the_text():
    reading = read_pdf(
        annotated("<< /Type /Annot /Subtype /Stamp /Rect [10 10 90 90] /Contents (Approved) >>")
    )
    assert reading.losses == ()
    assert reading.dropped == (Dropped("第1页", "Approved", "批注"),)


def test_words_typed_over_the_page_are_a_loss():
    reading = read_pdf(
        annotated("<< /Type /Annot /Subtype /FreeText /Rect [10 10 90 90] /DA (/F1 9 Tf) /Contents (500) >>")
    )
    assert reading.losses == ("第 1 页有 1 处填写的内容没有收进来：500",)


def test_words_that_are_struck_out_stay_and_are_named():
    left, right = (85 + stringWidth(words, "Helvetica", 10) for words in ("each gets ", "each gets 300"))
    box = f"{left} 708 {right} 708 {left} 697 {right} 697"
    annotation = f"<< /Type /Annot /Subtype /StrikeOut /Rect [{left} 697 {right} 708] /QuadPoints [{box}] >>"
    reading = read_pdf(annotated(annotation))
    assert reading.text == "each gets 300 yuan\n"
    assert "第 1 页有用批注划掉的字，原文里照样留着，请核对：300" in reading.notices
    assert read_pdf(written(LINE)).notices[1:] == ()
