"""Tables of a page: which hold data, and their rows with spans written out."""

from collections.abc import Callable, Iterator

from lxml import etree

from generator.importer.table import Cell, row, spread

WIDEST = 200
LONGEST_CELL = 800
GROUPS = ("thead", "tbody", "tfoot")
BLOCKS_IN_CELL = "|".join(f".//{tag}" for tag in ("p", "div", "li", "br", "h1", "h2", "h3", "h4"))


def is_data(table: etree._Element) -> bool:
    """A table that tells something, as against one that only places things on the page."""
    cells = table.xpath("./tr/td|./tr/th|./*/tr/td|./*/tr/th")
    if not cells or any(cell.find(".//table") is not None for cell in cells):
        return False
    if any(len("".join(cell.itertext()).strip()) > LONGEST_CELL for cell in cells):
        return False
    rows = table.xpath("./tr|./*/tr")
    wide = [each for each in rows if len(each.xpath("./td|./th")) > 1]
    marked = bool(table.xpath(".//th|./caption")) or any(
        cell.get(name) not in (None, "1") for cell in cells for name in ("rowspan", "colspan")
    )
    parted = any(len(cell.xpath(BLOCKS_IN_CELL)) > 1 for cell in cells)
    return bool(wide) and (marked or len(wide) > 1 or not parted)


def rows(table: etree._Element, text_of: Callable[[etree._Element], str]) -> Iterator[str]:
    """Yield the rows of a table of data: the text of a cell that spans rows or columns stands in each of them.

    `text_of` gives the text of a cell. Heads come first and feet last, wherever they stand in the file.
    """
    loose = table.xpath("./tr")
    groups = [loose] if loose else []
    for tag in GROUPS:
        groups += [group.findall("tr") for group in table.findall(tag)]
    for texts in spread([cells for group in groups for cells in _grid(group, text_of)]):
        if line := row(texts):
            yield line


def _grid(group: list[etree._Element], text_of: Callable[[etree._Element], str]) -> Iterator[list[Cell]]:
    """Yield the cells of each row, with those that come down from the rows above."""
    below: dict[int, tuple[str, int, int]] = {}  # column → text, columns that it spans, rows still to come
    for number, each in enumerate(group):
        cells: list[Cell] = []
        column = 0
        waiting = each.xpath("./td|./th")
        above, below = below, {}
        while waiting or any(place >= column for place in above):
            if column in above:
                text, wide, more = above[column]
                more -= 1
            elif waiting:
                cell = waiting.pop(0)
                text, wide = text_of(cell), _span(cell, "colspan", WIDEST)
                more = _span(cell, "rowspan", len(group) - number) - 1
            else:
                text, wide, more = "", 1, 0
            cells.append(Cell(text, column, wide))
            if more > 0:
                below[column] = (text, wide, more)
            column += wide
        yield cells


def _span(cell: etree._Element, name: str, most: int) -> int:
    """How many rows or columns a cell spans; 0 means all that are left, for rows."""
    said = cell.get(name, "1").strip()
    number = int(said) if said.isdecimal() and len(said) < 10 else 1
    if number == 0:
        return most if name == "rowspan" else 1
    return min(number, most)
