"""A table for spreadsheets: Chinese as it is, and no cell that a program takes for a formula."""

import csv
from collections.abc import Iterable
from io import StringIO

BYTE_ORDER_MARK = "\ufeff"  # without it Excel reads UTF-8 as GBK
FORMULA = (*"=+-@＝＋－＠", "\t", "\r", "\n")  # a Chinese Excel takes the wide ones, too


def table(columns: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Return the table as the text of a .csv file."""
    written = StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(map(safe, row) for row in rows)
    return BYTE_ORDER_MARK + written.getvalue()


def safe(text: str) -> str:
    """The text of a cell, which no program takes for a formula."""
    return f"'{text}" if text.startswith(FORMULA) else text
