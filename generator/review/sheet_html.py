"""The sheet for sign-off as HTML, for the printer."""

from generator.review.sheet import Sheet, sign_command
from generator.review.signatures import STEPS
from generator.review.templates import template


def html(found: list[Sheet], since: str | None) -> str:
    """Return the sheet as one HTML file for the printer."""
    return template("sheet.html").render(sheets=found, since=since, steps=STEPS, sign_command=sign_command)
