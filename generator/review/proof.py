"""审签单 on the disk: the same sheet for the printer and for WPS."""

from pathlib import Path

from generator.review.sheet import Sheet
from generator.review.sheet_docx import docx_bytes
from generator.review.sheet_html import html

NAME = "审签单"


def write_proof(found: list[Sheet], since: str | None, folder: Path) -> list[Path]:
    """Write sheets into `folder` as one HTML file and one .docx; return the two paths.

    `since` names the revision whose changes are marked in them.
    """
    contents = {f"{NAME}.html": html(found, since).encode("utf-8"), f"{NAME}.docx": docx_bytes(found, since)}
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, content in contents.items():
        staging = folder / f".{name}.new"
        staging.write_bytes(content)
        paths.append(staging.replace(folder / name))
    return paths
