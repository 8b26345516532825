"""The sheet for sign-off as HTML, for the printer."""

from jinja2 import Environment, PackageLoader, StrictUndefined

from generator.review.sheet import Sheet, sign_command
from generator.review.signatures import STEPS


def html(found: list[Sheet], since: str | None) -> str:
    """Return the sheet as one HTML file for the printer."""
    environment = Environment(
        loader=PackageLoader("mingbai_theme", "proof"), autoescape=True, undefined=StrictUndefined
    )
    template = environment.get_template("sheet.html")
    return template.render(sheets=found, since=since, steps=STEPS, sign_command=sign_command)
