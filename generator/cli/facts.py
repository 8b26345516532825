"""What `check` tells of a site beside findings: the next day on which something changes, and conventions."""

import json
import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.console import show

if TYPE_CHECKING:
    from generator.model import Site


def show_next(root: Path, day: date, as_json: bool) -> None:
    """Print the next day after `day` on which something on the site changes by its own date."""
    from generator.review import coming

    found = coming.coming(_site(root, as_json), day)
    if not as_json:
        click.echo(coming.as_text(found))
        return
    said = {
        "day": found.day.isoformat() if found else None,
        "days": found.days if found else None,
        "provisions": sum(each.kind == "provision" for each in found.turns) if found else 0,
        "changes": [asdict(each) for each in found.turns] if found else [],
    }
    click.echo(json.dumps(said, ensure_ascii=False, indent=2))


def show_standards(root: Path, day: date, as_json: bool) -> None:
    """Print which conventions of Chinese government sites hold; none of them fails the check."""
    from generator.check import standards

    found = standards.indicators(_site(root, as_json), day)
    rows = [each._asdict() for each in found]
    click.echo(json.dumps(rows, ensure_ascii=False, indent=2) if as_json else standards.as_text(found))


def _site(root: Path, as_json: bool) -> "Site":
    """The site of the project in `root`; data that cannot be one are shown, and the command ends with 1."""
    from generator.load import load

    loaded = load(root / "data")
    if loaded.site is None:
        show(root, list(loaded.findings), err=as_json)
        sys.exit(1)
    return loaded.site
