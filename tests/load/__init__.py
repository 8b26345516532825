"""What the tests of loading share."""

from pathlib import Path

from generator.check.report import as_text
from generator.load import load
from tests import smallest


def mistake(root: Path, **files: str) -> tuple[str, str]:
    """Write the smallest project with `files`: the first line of the report, and its hint; there is no site."""
    loaded = load(smallest.write(root, **files) / "data")
    assert loaded.site is None
    first, *more = as_text(loaded.findings).splitlines()
    return first, "".join(more[:1])


def with_eligible(eligible: str) -> str:
    """The measure of the smallest project, its provision written for whom `eligible` says."""
    return smallest.MEASURE.replace('    ask: ["12345"]\n', f'    ask: ["12345"]\n    eligible: {eligible}\n')
