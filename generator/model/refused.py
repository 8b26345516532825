"""What a command declines to do. Caught once, in `cli/console.py`; no traceback reaches an editor."""

from collections.abc import Iterable

from generator.model.finding import Finding


class Refused(Exception):  # noqa: N818  # it is no error of the program: the command says no
    """`message` says what is wrong, `hint` what the editor can do; `findings` are those of the data."""

    def __init__(self, message: str, hint: str = "", findings: Iterable[Finding] = ()) -> None:
        super().__init__(message)
        self.message, self.hint, self.findings = message, hint, list(findings)
