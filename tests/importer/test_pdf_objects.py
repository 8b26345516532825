"""What a page holds beside its text is counted and named with its page."""

import io

import pypdfium2

from generator.importer.pdf import read_pdf
from tests.importer.pdfs import END, FLAT, RENT, column, pdf, picture


def test_pictures_are_counted_by_page():
    def draw(canvas):
        column(canvas, [RENT])
        picture(canvas, 100, 100, 80, 80)

    losses = read_pdf(pdf(draw, lambda canvas: column(canvas, [FLAT]), draw)).losses
    assert losses == ("第 1、3 页各有 1 张图片，图片里的字没有收进来。",)


def test_files_in_the_file_are_named():
    document = pypdfium2.PdfDocument(pdf(lambda canvas: column(canvas, [END])))
    document.new_attachment("标准.xlsx").set_data(b"abc")
    stream = io.BytesIO()
    document.save(stream)
    assert read_pdf(stream.getvalue()).losses == ("文件里还装着 1 个文件没有收进来：标准.xlsx",)


def test_many_outlines_may_be_characters():
    def draw(canvas):
        column(canvas, [RENT])
        for at in range(60):
            path = canvas.beginPath()
            path.moveTo(85 + 6 * at, 300)
            for step in range(12):
                path.lineTo(85 + 6 * at + step % 3, 300 + step)
            canvas.drawPath(path, fill=1, stroke=0)

    assert read_pdf(pdf(draw)).losses == ("第 1 页有 60 个画出来的图形，可能是转成图形的字，没有收进来。",)
