"""The rows of a draft sheet as WPS, Word or LibreOffice saved it: runs, styles and empty lines do not matter."""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from lxml import etree

from generator.importer.reading import read_file
from generator.importer.sheet_rows import HEADER, shown
from generator.model import Refused

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# Deleted by a reviewer, and second copies for older programs.
_SKIPPED = {
    f"{W}del",
    f"{W}moveFrom",
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
}
_CHARACTERS = {f"{W}tab": " ", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}


class Row(NamedTuple):
    """A row of a table: where it is, the original, the label, and the lines that were filled in."""

    where: str
    left: str
    label: str
    lines: tuple[str, ...]


class Cells(NamedTuple):
    """The words outside of tables, and the rows of all tables."""

    beside: str
    rows: tuple[Row, ...]


def read_sheet(file: Path) -> Cells:
    """Read the sheet `file`; raise Refused for what is no .docx, unsafe, or has rows of another shape.

    What is merged into the cell above has an empty `left`.
    """
    read_file(file)  # refuses what is damaged, too large or not safe
    try:
        with zipfile.ZipFile(file) as archive:
            raw = archive.read("word/document.xml")
    except (zipfile.BadZipFile, KeyError) as error:
        raise Refused("填好的表要是 .docx 文件。", "请用 WPS 打开，选“另存为”，格式选 .docx。") from error
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    body = etree.fromstring(raw, parser)
    tables = [each for each in body.iter(f"{W}tbl") if _holder(each, "tbl") is None]
    beside = [shown("".join(_text(each))) for each in body.iter(f"{W}p") if _holder(each, "tbl") is None]
    rows = (row for number, table in enumerate(tables, start=1) for row in _rows(table, number))
    return Cells("\n".join(beside), tuple(rows))


def _rows(table: etree._Element, number: int) -> Iterator[Row]:
    found = [each for each in table.iter(f"{W}tr") if _holder(each, "tbl") is table]
    for index, row in enumerate(found, start=1):
        where = f"第 {number} 个表第 {index} 行"
        cells = [each for each in row.iter(f"{W}tc") if _holder(each, "tr") is row]
        if len(cells) != len(HEADER):
            raise Refused(
                f"{where}：应当有 {len(HEADER)} 格，现在有 {len(cells)} 格。", "请不要合并、拆分格子。"
            )
        left, label, filled = (tuple(filter(None, map(shown, _lines(each)))) for each in cells)
        yield Row(where, "".join(left), "".join(label), filled)


def _holder(element: etree._Element, tag: str) -> etree._Element | None:
    return next(element.iterancestors(f"{W}{tag}"), None)


def _lines(cell: etree._Element) -> Iterator[str]:
    for paragraph in cell.iter(f"{W}p"):
        yield from "".join(_text(paragraph)).split("\n")


def _text(element: etree._Element) -> Iterator[str]:
    for child in element:
        if child.tag == f"{W}t":
            yield child.text or ""
        elif child.tag in _CHARACTERS:
            yield _CHARACTERS[child.tag]
        elif child.tag not in _SKIPPED and child.tag not in (f"{W}p", f"{W}pPr", f"{W}rPr"):
            yield from _text(child)
