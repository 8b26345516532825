"""The blocks of a Word file → lines: one paragraph or table row a line, boxes after the paragraph that holds them."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from generator.importer.docx_account import Account, Places
from generator.importer.docx_breaks import join_soft_breaks
from generator.importer.docx_contents import is_entry_of_contents
from generator.importer.docx_runs import paragraph_text
from generator.importer.docx_styles import Styles
from generator.importer.docx_xml import A, V, W, child_value, number, value
from generator.importer.numbering import Numbering
from generator.importer.table import Cell, spread
from generator.importer.table import row as table_row

# A gap before a row that is narrower (in twentieths of a point) is a frayed edge, no missing cell.
_LEAST_GAP = 300
_CONTENT = (f"{W}drawing", f"{W}pict", f"{W}object")


@dataclass(frozen=True)
class Story:
    """What reading the lines of a story needs to know, and where it tells what it leaves out."""

    styles: Styles
    numbering: Numbering
    places: Places
    account: Account


def lines(parent: etree._Element, story: Story) -> Iterator[str]:
    """Yield the lines of the paragraphs and tables in `parent`."""
    for block in parent:
        if block.tag == f"{W}p":
            yield from _paragraph(block, story)
        elif block.tag == f"{W}tbl":
            yield from _table(block, story)
        elif len(block) and block.tag != f"{W}sectPr":
            yield from lines(block, story)


def _paragraph(block: etree._Element, story: Story) -> Iterator[str]:
    place = story.places.of(block)
    text = paragraph_text(block, story.styles, story.places, story.account)
    if is_entry_of_contents(block, story.styles):
        story.account.drop(place, text, "目录")
        return
    pieces, joined = join_soft_breaks(text)
    if joined:
        story.account.note(place, "句子中间的手动换行（软回车）连起来了，请对照")
    label = story.numbering.label(block)
    if label and not pieces and next(block.iter(*_CONTENT), None) is None:
        story.account.drop(place, label, "只有编号，没有字")
        return
    first, *rest = pieces or [""]
    yield label + first
    yield from rest
    yield from _boxes(block, story)


def _boxes(paragraph: etree._Element, story: Story) -> Iterator[str]:
    """The lines of text boxes, drawn text and WordArt that are anchored in `paragraph`."""
    for box in paragraph.iter(f"{W}txbxContent", f"{A}p", f"{V}textpath"):
        if next(box.iterancestors(f"{W}p")) is not paragraph:
            continue
        if box.tag == f"{W}txbxContent":
            yield from lines(box, story)
        elif box.tag == f"{V}textpath":
            yield str(box.get("string", ""))
        else:
            yield "".join(each.text or "" for each in box.iter(f"{A}t"))


def _table(table: etree._Element, story: Story) -> Iterator[str]:
    above: dict[int, str] = {}
    found: list[tuple[list[str], list[Cell]]] = []  # for each row its lines, if it is a frame, or its cells
    for each in table.iter(f"{W}tr"):
        if next(each.iterancestors(f"{W}tbl")) is not table:
            continue
        cells = [cell for cell in each.iter(f"{W}tc") if next(cell.iterancestors(f"{W}tr")) is each]
        if len(cells) == 1 and cells[0].find(f"{W}tcPr/{W}vMerge") is None:
            # One cell is a frame round paragraphs, not a row of data.
            found.append((list(lines(cells[0], story)), []))
            above.clear()
            continue
        if any(next(cell.iter(f"{W}tbl"), None) is not None for cell in cells):
            story.account.note(story.places.of(each), "的格子里还有表格，连成了一格，请对照")
        found.append(([], _cells(each, cells, above, story)))
    for (framed, _), texts in zip(found, spread([cells for _, cells in found]), strict=True):
        yield from framed
        if line := table_row(texts):
            yield line


def _cells(
    row: etree._Element, cells: list[etree._Element], above: dict[int, str], story: Story
) -> list[Cell]:
    """The cells of a row; `above` holds the texts that go on downwards, by the column of the grid."""
    column = _before(row)
    found = [Cell("", 0, column)] if column and not _is_frayed(row) else []
    for cell in cells:
        properties = cell.find(f"{W}tcPr")
        merged = _merged(properties, "vMerge")
        text = " ".join(filter(None, map(str.strip, lines(cell, story))))
        if merged == "continue" and column in above:
            story.account.drop(story.places.of(row), text, "被合并的格子盖住")
            text = above[column]
        elif merged:
            above[column] = text
        else:
            above.pop(column, None)
        span = None if properties is None else number(child_value(properties, "gridSpan"))
        wide = max(span or 1, 1)
        if found and _merged(properties, "hMerge") == "continue":
            story.account.drop(story.places.of(row), text, "被合并的格子盖住")
            found[-1] = found[-1]._replace(wide=found[-1].wide + wide)
        else:
            found.append(Cell(text, column, wide))
        column += wide
    return found


def _merged(properties: etree._Element | None, name: str) -> str:
    """Return restart or continue for a cell that is merged, else nothing."""
    mark = None if properties is None else properties.find(f"{W}{name}")
    return "" if mark is None else value(mark, "val") or "continue"


def _before(row: etree._Element) -> int:
    """How many columns of the grid a row leaves out at its beginning."""
    properties = row.find(f"{W}trPr")
    return (None if properties is None else number(child_value(properties, "gridBefore"))) or 0


def _is_frayed(row: etree._Element) -> bool:
    width = row.find(f"{W}trPr/{W}wBefore")
    return width is not None and (number(value(width, "w")) or 0) < _LEAST_GAP
