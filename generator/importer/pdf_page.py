"""A page of a PDF → its lines in the order in which they are read, and what cannot be vouched for."""

from typing import NamedTuple

import pypdfium2

from generator.importer.pdf_columns import Part, columns, parts, table_lines
from generator.importer.pdf_glyphs import Box, Drawn, Glyph, drawn, upright
from generator.importer.pdf_grid import Grid, grids
from generator.importer.pdf_grid import table_lines as ruled_lines
from generator.importer.pdf_hidden import hidden
from generator.importer.pdf_notes import Notes, notes
from generator.importer.pdf_objects import objects
from generator.importer.pdf_paragraphs import Line
from generator.importer.pdf_rows import Row, rows

# The part of a page that a picture covers if the page is a scan.
_COVERED = 0.5
_MANY_OUTLINES = 40
# How often one character of a run stands right below the other if a text is written from top to bottom.
_DOWN = 3


class Page(NamedTuple):
    """What a page holds: its text as drawn, ruled lines and tables, and the counts of all that is not text."""

    drawn: Drawn
    rules: list[Box]
    grids: list[Grid]
    pictures: int
    is_scan: bool
    outlines: int
    notes: Notes


class Laid(NamedTuple):
    """The lines of a page; which kinds of layout it has: columns, table, and those of which it is not sure."""

    lines: list[Line]
    kinds: set[str]
    unsure: set[str]


def page(document: pypdfium2.PdfDocument, at: int) -> Page:
    """Read the page with index `at`."""
    source = document[at]
    try:
        text, beside = drawn(source, hidden(source)), objects(source)
        bounds = source.get_bbox()
        area = max(text.width * text.height, 1.0)
        covered = max(((p[2] - p[0]) * (p[3] - p[1]) for p in beside.pictures), default=0.0) / area
        rules = [upright(rule, text.quarter, bounds) for rule in beside.rules]
        return Page(
            text,
            rules,
            grids(rules),
            len(beside.pictures),
            covered >= _COVERED,
            beside.outlines if beside.outlines >= _MANY_OUTLINES else 0,
            notes(document, source),
        )
    finally:
        source.close()


def without_tables(page: Page, glyphs: list[Glyph]) -> list[Row]:
    """Return the rows of a page that stand in no ruled table."""
    return rows(each for each in glyphs if not any(grid.holds(each) for grid in page.grids))


def laid_out(page: Page, glyphs: list[Glyph], loose: list[Row], foot: list[Row]) -> Laid:
    """Put the ruled tables of a page and its other rows in the order in which they are read; `foot`: its notes."""
    laid = Laid([], set(), set())
    rest = loose
    for grid in sorted(page.grids, key=lambda each: -each.ys[0]):
        above = [row for row in rest if row.y > grid.ys[0] - row.size / 3]
        rest = rest[len(above) :]
        _add_parts(laid, above, page.drawn.width)
        lines, sure = ruled_lines(grid, (each for each in glyphs if grid.holds(each)))
        size = max((each.size for each in glyphs), default=1.0)
        zone = (grid.xs[0], grid.xs[-1])
        laid.lines.extend(Line(text, *zone, grid.ys[0], size, zone, whole=True) for text in lines)
        laid.kinds.update(["table"] if lines else [])
        laid.unsure.update([] if sure else ["table"])
        laid.unsure.update(["columns"] if any(row.y > grid.ys[-1] for row in rest) else [])
    _add_parts(laid, rest, page.drawn.width)
    zone = (0.0, round(page.drawn.width))
    laid.lines.extend(_line(row, zone)._replace(note=True) for row in foot)
    return laid


def without_downward(page: Page, glyphs: list[Glyph]) -> tuple[list[Glyph], list[str]]:
    """Take off what is written from top to bottom, each character right below the one before; return its words.

    In the cells of a ruled table it stays: there the lines of a cell are one text.
    """
    runs: list[list[Glyph]] = []
    for glyph in glyphs:
        if runs and _is_below(runs[-1][-1], glyph):
            runs[-1].append(glyph)
        else:
            runs.append([glyph])
    down = [run for run in runs if len(run) > _DOWN and not any(grid.holds(run[0]) for grid in page.grids)]
    return (
        [glyph for run in runs if run not in down for glyph in run],
        ["".join(each.text for each in run) for run in down],
    )


def _is_below(one: Glyph, other: Glyph) -> bool:
    below = abs(one.left - other.left) < 0.3 * one.size and 0.8 < (one.y - other.y) / one.size < 1.3
    return below and not other.text.isascii()


def _add_parts(laid: Laid, found: list[Row], width: float) -> None:
    for part in parts(found):
        if part.kind != "text":
            laid.kinds.add(part.kind)
            laid.unsure.update([] if part.sure else [part.kind])
        laid.lines.extend(_lines(part, width))


def _lines(part: Part, width: float) -> list[Line]:
    if part.kind == "table":
        first = part.rows[0]
        zone = (0.0, round(width))
        return [
            Line(text, first.left, first.right, first.y, first.size, zone, whole=True)
            for text in table_lines(part)
        ]
    if part.kind == "text":
        return [_line(row, (0.0, round(width))) for row in part.rows]
    found: list[Line] = []
    for column in columns(part):
        zone = (round(min(row.left for row in column)), round(max(row.right for row in column)))
        found.extend(_line(row, zone) for row in column)
    return found


def _line(row: Row, zone: tuple[float, float]) -> Line:
    return Line(row.text, row.left, row.right, row.y, row.size, zone, spacing=row.spacing)
