"""PDF: paragraphs joined again, page numbers gone, scans and passwords refused. The files are made here."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

from generator.importer.outcome import Dropped
from generator.importer.pdf import read_pdf
from generator.importer.reading import read_file
from generator.model import Refused
from generator.official import parse
from generator.text.characters import normalise
from tests.conftest import ROOT
from tests.importer.conftest import LINES

EM, COLUMNS, ROWS = 16, 28, 22
LEFT, TOP = 85, 770
CENTRED = ("某县人民政府关于", "某县府发〔", "抚州市人民政府关于", "抚府发〔")
pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))


def rows_of(line: str) -> list[str]:
    """Break a paragraph as an office's printer does: two blanks of indent, as much a row as there is room."""
    line = line if line.startswith(("各乡镇", "各县")) else "　　" + line
    rows = [""]
    for character in line:
        if pdfmetrics.stringWidth(rows[-1] + character, "STSong-Light", EM) > COLUMNS * EM:
            rows.append("")
        rows[-1] += character
    return rows


def make(lines: list[str], password: StandardEncryption | None = None, font: str = "STSong-Light") -> bytes:
    """Print lines on A4 pages with page numbers, the title in the middle."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4, encrypt=password)
    rows = [
        row
        for line in lines
        for row in ([line] if line.startswith(CENTRED) and len(line) < COLUMNS else rows_of(line))
    ]
    for page in range(0, len(rows), ROWS):
        canvas.setFont(font, EM)
        for at, row in enumerate(rows[page : page + ROWS]):
            place = LEFT + EM * row.count("　", 0, 2)
            if row.startswith(CENTRED):
                canvas.drawCentredString(A4[0] / 2, TOP - 28 * at, row)
            else:
                canvas.drawString(place, TOP - 28 * at, row.lstrip("　"))
        canvas.drawCentredString(A4[0] / 2, 60, f"— {page // ROWS + 1} —")
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


@pytest.fixture
def read(tmp_path: Path) -> Callable[[bytes], list[str]]:
    def lines(content: bytes) -> list[str]:
        (tmp_path / "a.pdf").write_bytes(content)
        return read_file(tmp_path / "a.pdf").text.splitlines()

    return lines


def test_paragraphs_are_joined_and_page_numbers_are_gone(read):
    assert read(make(LINES)) == LINES


def test_a_paragraph_goes_on_over_the_page(read):
    long = "（一）稳定岗位。" + "对不裁员的企业给予补贴，" * 80 + "到年底为止。"
    assert read(make([LINES[0], long, "（二）培训。免费。"])) == [LINES[0], long, "（二）培训。免费。"]


def test_the_seed_as_a_pdf_has_all_measures_bodies_and_sentences(read):
    text = (ROOT / "data/documents/fuzhou-2020-15/text.txt").read_text(encoding="utf-8")
    body = text[text.index("抚州市人民政府关于做好“六稳”工作落实\n") :]
    wanted = parse(body)
    found = parse("\n".join(read(make([line.strip() for line in body.splitlines() if line.strip()]))))
    assert len(found.measures) == 20
    assert [each.units for each in found.measures] == [each.units for each in wanted.measures]
    assert [normalise(each.text) for each in found.sentences] == [
        normalise(each.text) for each in wanted.sentences
    ]


def test_two_hundred_pages_are_read(read):
    lines = [f"（一）第{number}项措施。" + "对不裁员的企业给予补贴。" * 60 for number in range(200)]
    content = make(lines)
    assert content.count(b"/Type /Page\n") >= 200
    assert read(content) == lines


def test_the_page_numbers_left_out_are_told():
    found = read_pdf(make(["（一）稳定岗位。" + "对不裁员的企业给予补贴，" * 80]))
    assert found.dropped == (Dropped("第1页", "— 1 —", "页码"), Dropped("第2页", "— 2 —", "页码"))
    assert found.losses == ()


def test_figures_are_listed_for_comparison_with_the_paper():
    notices = read_pdf(make(LINES)).notices
    assert "请对照纸质件核对这些数：500元、2021年12月31日、2021年3月1日" in notices
    many = read_pdf(make([f"第{number}项每月补贴{number}00元。" for number in range(1, 51)])).notices[-1]
    assert many.endswith("4000元……（共 50 个）")


def test_a_page_without_text_is_a_loss():
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    for page in (1, 2):
        canvas.setFont("STSong-Light", EM)
        if page == 1:
            canvas.drawString(LEFT, TOP, "（一）培训职工。")
        canvas.drawCentredString(A4[0] / 2, 60, f"— {page} —")
        canvas.showPage()
    canvas.save()
    assert read_pdf(stream.getvalue()).losses == ("第 2 页没有文字，可能是空白页或图片，请对照原件。",)


def test_a_page_of_contents_is_left_out_and_is_no_page_without_text():
    entries = ["目录", "一、稳定岗位" + "." * 40 + "2", "二、培训职工" + "." * 40 + "3"]
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    for lines in (entries, ["一、稳定岗位", "（一）补贴。给予补贴。"]):
        canvas.setFont("STSong-Light", EM)
        for at, line in enumerate(lines):
            canvas.drawString(LEFT, TOP - 28 * at, line)
        canvas.showPage()
    canvas.save()
    reading = read_pdf(stream.getvalue())
    assert reading.text.splitlines() == ["一、稳定岗位", "（一）补贴。给予补贴。"]
    assert [(each.where, each.text, each.why) for each in reading.dropped] == [
        ("第1页", text, "目录") for text in ("目录", "一、稳定岗位……2", "二、培训职工……3")
    ]
    assert reading.losses == ()


def test_a_scan_is_refused(read):
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    for _ in range(3):
        canvas.rect(50, 50, 400, 600, fill=1)
        canvas.showPage()
    canvas.save()
    with pytest.raises(Refused) as refused:
        read(stream.getvalue())
    assert refused.value.message == "这个 PDF 是扫描的图片，里面没有文字。"
    assert "文字识别软件（OCR）" in refused.value.hint


def test_a_password_is_refused(read):
    with pytest.raises(Refused, match="文件加了密码，打不开。"):
        read(make(LINES, StandardEncryption("秘密123", strength=128)))


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7\n", b"%PDF-1.7\n" + bytes(range(256)) * 20, make(LINES)[:700]]
)
def test_a_broken_pdf_is_refused(read, content: bytes):
    with pytest.raises(Refused, match=r"PDF 坏了，读不出来。|没有文字"):
        read(content)


def test_refused_with_its_message_and_nothing_written(refused):
    found = refused("broken.pdf", b"%PDF-1.7 nothing")
    assert found.message == "PDF 坏了，读不出来。"
    assert "重新下载" in found.hint
