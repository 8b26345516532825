"""The rows of a table → one line of text each, the same in every reader."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

BETWEEN = "\u3000"
EMPTY = "／"


class Cell(NamedTuple):
    """The words of a cell, and the columns of the grid that it takes: the first one, and how many."""

    text: str
    column: int
    wide: int = 1


def row(cells: Sequence[str]) -> str:
    """Return the cells of a row as one line, or nothing if all of them are empty.

    A wide blank stands between two cells and nowhere else; an empty cell keeps its place as ／.
    """
    texts = [" ".join(cell.split()) for cell in cells]
    return BETWEEN.join(text or EMPTY for text in texts) if any(texts) else ""


def spread(rows: Sequence[Sequence[Cell]]) -> Iterator[list[str]]:
    """Yield the texts of each row; a cell over several columns stands in each, a row that ends early has empty ones.

    The columns that count are those of the row with most cells: a grid has more, where edges do not quite meet. A
    cell that is a whole row stands once; so do sentences, whose further places stay empty.
    """
    fullest = max(rows, key=len, default=())
    starts = [cell.column for cell in fullest]
    for cells in rows:
        places = [max(sum(cell.column <= at < cell.column + cell.wide for at in starts), 1) for cell in cells]
        if len(cells) == 1 or sum(places) > len(starts):
            places = [1] * len(cells)
        texts = [
            "" if at and "。" in cell.text else cell.text
            for cell, count in zip(cells, places, strict=True)
            for at in range(count)
        ]
        end = max((cell.column + cell.wide for cell in cells), default=0)
        yield texts + [""] * (sum(at >= end for at in starts) if cells else 0)
