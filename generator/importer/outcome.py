"""What comes of reading a file: its text, or why it is not taken."""

from typing import NamedTuple


class Reading(NamedTuple):
    """The text of a file, and what the editor should know about what is not in it."""

    text: str
    notices: tuple[str, ...] = ()
