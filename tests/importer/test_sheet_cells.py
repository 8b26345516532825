"""Rows of a sheet are read whatever a word processor made of their runs; other shapes are refused."""

import io
import zipfile
from pathlib import Path

import docx
import pytest

from generator.importer.sheet_cells import read_sheet
from generator.model import Refused

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def saved(tmp_path: Path, cells: list[str], beside: str = "") -> Path:
    """A .docx with one table of one row, whose cells have this XML inside."""
    row = "".join(f"<w:tc>{each}</w:tc>" for each in cells)
    stream = io.BytesIO()
    docx.Document().save(stream)
    path = tmp_path / "表.docx"
    with zipfile.ZipFile(stream) as old, zipfile.ZipFile(path, "w") as new:
        for part in old.infolist():
            raw = old.read(part)
            if part.filename == "word/document.xml":
                raw = f"<w:document {W}><w:body>{beside}<w:tbl><w:tr>{row}</w:tr></w:tbl></w:body></w:document>".encode()
            new.writestr(part, raw)
    return path


def p(*pieces: str) -> str:
    return f"<w:p>{''.join(f'<w:r><w:t>{each}</w:t></w:r>' for each in pieces)}</w:p>"


def test_runs_empty_paragraphs_and_breaks(tmp_path: Path):
    filled = (
        p("一", "二")
        + p("")
        + "<w:p><w:r><w:t>三</w:t><w:br/><w:t>四</w:t><w:softHyphen/><w:t>五</w:t></w:r></w:p>"
    )
    sheet = read_sheet(
        saved(tmp_path, [p("〔m0", "1〕") + p("原文"), p("标题"), filled], p("文件", "编号：x"))
    )
    assert sheet.beside == "文件编号：x"
    assert [tuple(each) for each in sheet.rows] == [
        ("第 1 个表第 1 行", "〔m01〕原文", "标题", ("一二", "三", "四五"))
    ]


def test_tracked_changes_are_read_as_accepted(tmp_path: Path):
    filled = (
        "<w:p><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t>搬走</w:t></w:r></w:moveFrom></w:p>"
    )
    assert read_sheet(saved(tmp_path, [p("左"), p("标题"), filled])).rows[0].lines == ("新",)


def test_a_table_pasted_into_a_cell_is_words_of_the_cell(tmp_path: Path):
    inner = f"<w:tbl><w:tr><w:tc>{p('甲')}</w:tc><w:tc>{p('乙')}</w:tc></w:tr></w:tbl>"
    sheet = read_sheet(saved(tmp_path, [p("左"), p("条件"), p("头") + inner + p("")]))
    assert [row.lines for row in sheet.rows] == [("头", "甲", "乙")]


def test_cells_that_were_merged_are_refused(tmp_path: Path):
    with pytest.raises(Refused, match="第 1 个表第 1 行：应当有 3 格，现在有 2 格"):
        read_sheet(saved(tmp_path, [p("左"), p("右")]))


def test_what_is_no_docx_is_refused(tmp_path: Path):
    (tmp_path / "表.txt").write_text("一、内容。\n", encoding="utf-8")
    with pytest.raises(Refused, match=r"要是 \.docx 文件"):
        read_sheet(tmp_path / "表.txt")
