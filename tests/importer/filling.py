"""Fills in a draft sheet as a person does: by the mark and the label that are printed on it."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import docx
from docx.table import _Cell, _Row

Answers = Mapping[tuple[str, str], str]


def rows(path: Path) -> Iterator[tuple[str, str, _Cell]]:
    """(mark, label, cell to fill in) of every row."""
    for table in docx.Document(str(path)).tables:
        yield from map(_row, table.rows)


def fill(path: Path, answers: Answers) -> None:
    """Write each answer, a line a paragraph, into the cell for (mark, label)."""
    sheet = docx.Document(str(path))
    cells = {(mark, label): cell for table in sheet.tables for mark, label, cell in map(_row, table.rows)}
    for key, answer in answers.items():
        first, *rest = answer.split("\n")
        cells[key].text = first
        for line in rest:
            cells[key].add_paragraph(line)
    sheet.save(str(path))


def _row(row: _Row) -> tuple[str, str, _Cell]:
    left, label, cell = row.cells
    return left.text.partition("〕")[0].removeprefix("〔"), label.text, cell
