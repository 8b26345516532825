"""What an oddity of an official text is, and the lines in which it is looked for."""

from typing import NamedTuple


class Line(NamedTuple):
    """A line of text.txt that is not empty: its 1-based number, and its words without blanks around them."""

    number: int
    text: str


class Oddity(NamedTuple):
    """Something odd in the text itself: its line (0: the whole text), the words at fault, what is odd.

    `also` holds the other words where two places of the text do not agree.
    """

    line: int
    words: str
    message: str
    also: tuple[str, ...] = ()
