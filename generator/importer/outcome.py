"""What comes of reading a file: its text, or why it is not taken."""

from typing import NamedTuple


class Reading(NamedTuple):
    """The text of a file, and what the editor should know about what is not in it."""

    text: str
    notices: tuple[str, ...] = ()


class ImportRefusedError(Exception):
    """`message` says what is wrong with the file, `hint` what the editor can do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message, self.hint = message, hint
