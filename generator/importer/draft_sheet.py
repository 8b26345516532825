"""A draft → draft.docx: what county staff fill in with WPS, beside the original words.

A table for each measure and part. Its left column has the original and the mark by which `sheet_back` finds
the record again; the right column is empty.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import count
from pathlib import Path

import docx
from docx.document import Document as Docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell, _Row

from generator.importer.sheet_given import NAME, as_json, condition_key, given, with_words
from generator.importer.sheet_rows import DOCUMENT, HEADER, HINT, Asked, asked
from generator.load import load_names
from generator.model import Audience, Refused
from generator.model.diff import written
from generator.model.provision import Draft
from generator.model.vocabulary import EFFECTS, FORCES, UNKNOWNS
from generator.text.spelling import nearest

SHEET = "draft.docx"
FONT = "宋体"
WIDTHS = (Cm(6.2), Cm(2.4), Cm(9.0))
GREY = RGBColor(0x59, 0x59, 0x59)
HOW = (
    "左边一栏是原文，不要改、不要删；右边一栏空着的，用大白话填。填好存盘，交给做网站的人。",
    "“条件”：一行写一个。“对读者是什么”：照抄下面的一个。“文件没有写的”：照抄下面的词，用顿号隔开。不知道就空着。",
    f"“对读者是什么”可以写：{'；'.join(EFFECTS.values())}。",
    f"“文件没有写的”可以写：{'、'.join(UNKNOWNS.values())}。",
)


def write_sheet(folder: Path, document: str, audiences: Iterable[Audience]) -> None:
    """Write draft.docx into the folder of the draft called `document`; what is told already is filled in.

    Raises Refused if a file of the draft cannot be read, OSError if the disk fails.
    """
    names = {each.id: each.name for each in audiences}
    sheet = docx.Document()
    _prepare(sheet)
    sheet.add_heading("大白话填写表", level=0)
    for line in (f"{DOCUMENT}{document}", *HOW):
        sheet.add_paragraph(line)
    for section in asked(folder, document):
        sheet.add_heading("".join(section[0].original), level=1)
        _table(sheet, section, names)
    sheet.save(str(folder / SHEET))


def write_again(data: Path, document: str) -> str:
    """Write draft.docx of data/documents/`document` as its YAML is now; return in Chinese what was done.

    The sheet that was there keeps another name. Raises Refused if there is no such draft, or it cannot be read.
    """
    folder = data / "documents" / document
    if not (folder / "text.txt").is_file():
        known = sorted(path.parent.name for path in (data / "documents").glob("*/text.txt"))
        raise Refused(f"没有“{document}”这份文件。", nearest(document, known))
    names = load_names(data)
    told = {
        f"{each.mark} {key}": words
        for section in asked(folder, document)
        for each in section
        for key, words in _fields(each)
    }
    sheet, lines = folder / SHEET, []
    try:
        if sheet.exists():
            old = next(name for number in count(1) if not (name := folder / f"draft-{number}.docx").exists())
            sheet.rename(old)
            lines.append(f"原来的表改名为 {old.name}，没有删。")
        write_sheet(folder, document, names.audiences)
        (folder / NAME).write_text(as_json(with_words(given(folder), told)), encoding="utf-8", newline="")
    except OSError as error:
        raise Refused(
            f"写不进文件夹：{error.strerror or error}。", "请看看磁盘满没满、有没有权限写。"
        ) from error
    return "\n".join([f"写好了：data/documents/{document}/{SHEET}。YAML 里写了的，已经填在里面。", *lines])


def _fields(each: Asked) -> Iterator[tuple[str, str]]:
    """Key and words of all that is written of a record."""
    for key, words in each.now.items():
        if key == "conditions":
            lines = words.splitlines()
            yield from ((condition_key(index), line) for index, line in enumerate(lines))
        elif words:
            yield key, words


def _prepare(sheet: Docx) -> None:
    """A4 with narrow margins, and a Chinese font in every style that is used."""
    page = sheet.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Cm(1.7)
    for name in ("Normal", "Title", "Heading 1"):
        style = sheet.styles[name]
        style.font.name = FONT
        style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), FONT)
    sheet.styles["Normal"].font.size = Pt(10.5)
    sheet.core_properties.author = ""


def _table(sheet: Docx, section: list[Asked], names: Mapping[str, str]) -> None:
    table = sheet.add_table(rows=1, cols=len(HEADER))
    table.style = "Table Grid"
    table.autofit = False
    for column, width in zip(
        table.columns, WIDTHS, strict=True
    ):  # LibreOffice reads these, Word those of cells
        column.width = width
    _fill(table.rows[0], HEADER)
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # on every page
    for each in section:
        _rows(table, each, names)


def _rows(table: Table, each: Asked, names: Mapping[str, str]) -> None:
    """The rows of a record; the original stands beside all of them."""
    hint = "；".join(_hints(each.told, names)) if each.told else ""
    wanted = [
        *([(HINT, hint)] if hint else []),
        *((label, each.now[key]) for label, key in each.fields.items()),
    ]
    for index, (label, text) in enumerate(wanted):
        row = table.add_row()  # type: ignore[no-untyped-call]
        _fill(row, ("", label, text))
        left, _, right = row.cells
        left._tc.vMerge = "continue" if index else "restart"
        if not index:
            left.paragraphs[0].add_run(f"〔{each.mark}〕")
            for line in each.original:
                left.add_paragraph(line)
            _make_grey(left)
        if label == HINT:
            _make_grey(right)


def _fill(row: _Row, texts: Iterable[str]) -> None:
    for cell, text, width in zip(row.cells, texts, WIDTHS, strict=True):
        cell.text, cell.width = text, width


def _make_grey(cell: _Cell) -> None:
    for paragraph in cell.paragraphs:
        for run in paragraph.runs:
            run.font.size, run.font.color.rgb = Pt(9), GREY


def _hints(told: Draft, names: Mapping[str, str]) -> Iterator[str]:
    """What the draft says already."""
    if "force" in told.model_fields_set:
        yield f"力度：{FORCES[told.force]}（原文的词：{told.force_word}）"
    if told.for_:
        yield f"写给谁：{'、'.join(names.get(each, each) for each in told.for_)}"
    if told.amounts:
        yield f"数字：{written(told.amounts)}"
    if told.conditions:
        quotes = (f"{number}. {each.quote.text}" for number, each in enumerate(told.conditions, start=1))
        yield f"条件的原文（照这个次序填，一行一个）：{'　'.join(quotes)}"
    if told.time:
        yield f"时间：{written(told.time)}"
