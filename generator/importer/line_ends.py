"""Where a printer may end a line, for the readers of files that hold lines and no paragraphs."""

from generator.official.wraps import first_thing


def first_width(text: str) -> float:
    """Return how wide the first thing of a line is that cannot be parted, in characters."""
    return sum(0.5 if each.isascii() else 1.0 for each in first_thing(text)) or 1.0
