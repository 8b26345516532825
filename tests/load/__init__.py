"""What the tests of loading share."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from generator.check.report import as_text
from generator.load import load
from tests import smallest


def mistake(root: Path, **files: str) -> tuple[str, str]:
    """Write the smallest project with `files`: the first line of the report, and its hint; there is no site."""
    loaded = load(smallest.write(root, **files) / "data")
    assert loaded.site is None
    first, *more = as_text(loaded.findings).splitlines()
    return first, "".join(more[:1])


def each_of(rows: Iterable[tuple[str, ...]], names: str) -> pytest.MarkDecorator:
    """Parametrise a test by `rows`: what a row shows, then the values of `names`."""
    return pytest.mark.parametrize(names, [pytest.param(*values, id=shows) for shows, *values in rows])


def assert_told(root: Path, expected: str, hint: str, **files: str) -> None:
    """The smallest project with `files`: its report begins with `expected`, and its hint holds `hint`."""
    line, told = mistake(root, **files)
    assert line == expected
    assert hint in told


def with_eligible(eligible: str) -> str:
    """The measure of the smallest project, its provision written for whom `eligible` says."""
    return smallest.MEASURE.replace('    ask: ["12345"]\n', f'    ask: ["12345"]\n    eligible: {eligible}\n')
