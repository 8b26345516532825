"""The notes at the foot of a page: in smaller type, below a short rule or beginning with their raised mark."""

import re
from statistics import median

from generator.importer.pdf_glyphs import Box
from generator.importer.pdf_rows import Row

# How much smaller than usual the type of a note is, where a rule parts it from the text and where it does not.
_BELOW_RULE, _WITHOUT = 0.97, 0.9
# The part of the width of a page that the rule takes.
_SHORTEST, _LONGEST = 0.06, 0.5


def without_footnotes(
    rows: list[Row], rules: list[Box], marks: list[str], width: float
) -> tuple[list[Row], list[Row]]:
    """Part the rows of a page (from the top) into its text and its notes; a note begins with its 〔1〕.

    `marks` are the raised marks of the page.
    """
    start = _start(rows, rules, marks, width)
    return rows[:start], [_marked(row, marks) for row in rows[start:]]


def _start(rows: list[Row], rules: list[Box], marks: list[str], width: float) -> int:
    for at in range(1, len(rows)):
        size = max(row.size for row in rows[at:]) / median(row.size for row in rows[:at])
        ruled = any(
            rows[at].y < rule[1] < rows[at - 1].y
            and _SHORTEST * width < rule[2] - rule[0] < _LONGEST * width
            and abs(rule[0] - rows[at].left) < 3 * rows[at].size
            for rule in rules
        )
        if (ruled and size < _BELOW_RULE) or (size < _WITHOUT and _mark(rows[at], marks)):
            return at
    return len(rows)


def _mark(row: Row, marks: list[str]) -> str:
    """The raised mark with which a row begins."""
    plain = row.text.lstrip("〔")
    return next(
        (
            each
            for each in sorted(marks, key=len, reverse=True)
            if re.match(rf"{re.escape(each)}(?!\d)", plain)
        ),
        "",
    )


def _marked(row: Row, marks: list[str]) -> Row:
    mark = _mark(row, marks)
    if not mark or row.text.startswith("〔"):
        return row
    first = row.pieces[0]
    rest = first.text.removeprefix(mark).lstrip()
    return row._replace(pieces=(first._replace(text=f"〔{mark}〕{rest}"), *row.pieces[1:]))
