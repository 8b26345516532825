"""Signatures of made-up people on made-up sites. There are none on the real site."""

from datetime import date
from pathlib import Path
from typing import get_args

from generator.load import load
from generator.model import Area, Site
from generator.review.areas import KINDS, chosen, code
from generator.review.signatures import STEPS
from generator.review.signing import Signer, sign

SIGNED_ON = date(2026, 11, 20)
DAY = date(2026, 11, 24)


def loaded(root: Path) -> Site:
    found = load(root / "data")
    assert found.site is not None, found.findings
    return found.site


def signer(step: str = "初审", name: str = "张某", on: date = SIGNED_ON) -> Signer:
    return Signer(step, name, "编辑", on)


def sign_all(root: Path, *areas: Area) -> Path:
    """Sign these areas of the project in `root` (none: all that have entries) in all three steps."""
    kept = [each for each in get_args(Area) if areas == () or each in areas]
    for step in STEPS:
        for area in kept:
            site = loaded(root)
            if not any(KINDS[area].entries(site)):
                continue
            sign(root / "data", site, area, (), code(chosen(site, area, ())), signer(step), DAY)
    return root
