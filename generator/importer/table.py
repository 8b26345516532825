"""One row of a table → one line of text, the same in every reader."""

from collections.abc import Sequence

BETWEEN = "\u3000"
EMPTY = "／"


def row(cells: Sequence[str]) -> str:
    """Return the cells of a row as one line, or nothing if all of them are empty.

    A wide blank stands between two cells and nowhere else; an empty cell keeps its place as ／.
    """
    texts = [" ".join(cell.split()) for cell in cells]
    return BETWEEN.join(text or EMPTY for text in texts) if any(texts) else ""
