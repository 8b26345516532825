"""Where a printer may end a line, for the readers of files that hold lines and no paragraphs."""

import re

# What a printer does not part: a word or number, or one character; and the marks that no line begins with.
_UNBREAKABLE = re.compile(r"(?:[!-~]+|.)[，。、；：？！）》”’〕】%％]*")


def first_width(text: str) -> float:
    """Return how wide the first thing of a line is that cannot be parted, in characters."""
    first = _UNBREAKABLE.match(text)
    return sum(0.5 if each.isascii() else 1.0 for each in first.group()) if first else 1.0
