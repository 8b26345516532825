"""审签单: which sheets are wanted; and on the disk the same for the printer and for WPS."""

from collections.abc import Iterable
from pathlib import Path

from generator.model import Finding, Site
from generator.model.diff import compare
from generator.review.areas import KINDS, entries, known_area
from generator.review.sheet import Label, Sheet, sheets
from generator.review.sheet_area import area_sheet
from generator.review.sheet_docx import docx_bytes
from generator.review.sheet_html import html

NAME = "审签单"


def wanted(
    site: Site, names: tuple[str, ...], findings: Iterable[Finding], old: Site | None, label: Label
) -> list[Sheet]:
    """Return the sheets that `names` mean: an area, and ids in it; or ids of measures and provisions; none: all.

    What differs from `old` is marked. Raises Refused for a name that nothing has.
    """
    found = list(findings)
    changes = compare(old, site) if old else ()
    before = {(each.area, each.id): each for each in entries(old)} if old else None
    if names and names[0] in KINDS and names[0] != "measures":
        return [area_sheet(site, known_area(names[0]), names[1:], found, before, label)]
    ids = names[1:] if names and names[0] == "measures" else names
    made = sheets(site, found, changes, ids, label)
    others = {each.area for each in entries(site)} - {"measures"} if not names else set()
    return made + [area_sheet(site, area, (), found, before, label) for area in KINDS if area in others]


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
