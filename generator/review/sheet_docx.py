"""The sheet for sign-off as .docx, for WPS and Word."""

import io
from collections.abc import Iterable

import docx
from docx.document import Document as Docx
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from generator.review.marked_diff import Run, named
from generator.review.sheet import Fields, Item, Sheet, sign_command
from generator.review.signatures import STEPS

FONT = "宋体"


def docx_bytes(sheets: list[Sheet], since: str | None) -> bytes:
    """Return the sheet as the content of a .docx file."""
    document = docx.Document()
    _prepare(document)
    document.add_heading("审签单", level=0)
    if since:
        document.add_paragraph(f"和“{since}”比，加的字有下划线，删的字有删除线。")
    for sheet in sheets:
        _sheet(document, sheet)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _prepare(document: Docx) -> None:
    """A4 with narrow margins, and a Chinese font in every style that is used."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(1.8)
    for name in ("Normal", "Title", "Heading 1", "Heading 2"):
        style = document.styles[name]
        style.font.name = FONT
        style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), FONT)
    document.styles["Normal"].font.size = Pt(10.5)


def _sheet(document: Docx, sheet: Sheet) -> None:
    document.add_heading(sheet.heading, level=1)
    document.add_paragraph(f"{sheet.document}\n内容编码：{sheet.hash}")
    if sheet.plain:
        document.add_paragraph(f"标题：{sheet.plain}\n概要：{sheet.summary}")
    _notes(document, sheet.changes, sheet.findings, ())
    for item in sheet.items:
        _item(document, item)
    _signatures(document, sheet)


def _item(document: Docx, item: Item) -> None:
    document.add_heading(("（新增）" if item.added else "") + item.title, level=2)
    if item.standing:
        document.add_paragraph(item.standing)
    sides = {"我们的说法": item.rows, "原文": item.quotes} if item.quotes else {"我们的说法": item.rows}
    table = document.add_table(rows=1, cols=len(sides))
    table.style = "Table Grid"
    for cell, (heading, lines) in zip(table.rows[0].cells, sides.items(), strict=True):
        cell.text = heading
        cell.paragraphs[0].runs[0].bold = True
        _lines(cell, lines)
    _notes(document, item.changes, item.findings, item.exceptions)
    document.add_paragraph("　　".join(f"{step}：□ 通过　□ 要改" for step in STEPS))


def _lines(cell: _Cell, lines: Iterable[tuple[str, str]]) -> None:
    for label, text in lines:
        paragraph = cell.add_paragraph()
        paragraph.add_run(f"{label}：").bold = True
        paragraph.add_run(text)


def _notes(document: Docx, changes: Fields, findings: Iterable[str], exceptions: Iterable[str]) -> None:
    for label, texts in (("问题", findings), ("例外", exceptions)):
        for text in texts:
            document.add_paragraph(f"{label}：{text}")
    for field, runs in changes:
        paragraph = document.add_paragraph()
        paragraph.add_run(f"改动（{field}）：").bold = True
        _runs(paragraph, runs)


def _runs(paragraph: Paragraph, runs: Iterable[Run]) -> None:
    for each in runs:
        run = paragraph.add_run(each.text)
        run.font.strike = each.kind == "gone"
        run.font.underline = each.kind == "new"
        if each.dangers:
            paragraph.add_run(named(each.dangers)).bold = True


def _signatures(document: Docx, sheet: Sheet) -> None:
    table = document.add_table(rows=1, cols=5)
    table.style = "Table Grid"
    for cell, text in zip(table.rows[0].cells, ("步骤", "意见", "姓名", "职务", "日期"), strict=True):
        cell.text = text
    for step, signoff in sheet.signatures:
        row = table.add_row().cells
        row[0].text = step
        if signoff:
            row[1].text, row[2].text, row[3].text = "已签", signoff.name, signoff.role
            row[4].text = signoff.on.isoformat()
    document.add_paragraph("三个人都在纸上签好以后，照纸上的填，每一步运行一次：")
    for step in STEPS:
        document.add_paragraph(sign_command(sheet, step))
