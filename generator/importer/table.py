"""A row of a table as a line of text, the same in every reader."""

from collections.abc import Sequence

EMPTY = "／"


def row(cells: Sequence[str]) -> str:
    """Return the cells in one line; an empty cell keeps its place, a row without any text is nothing."""
    texts = [cell.strip() for cell in cells]
    return "　".join(text or EMPTY for text in texts) if any(texts) else ""
