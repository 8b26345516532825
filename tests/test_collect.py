"""A new rule, page or export is one file: it is found because it is there."""

from pathlib import Path

import pytest

from generator.collect import modules
from tests.conftest import ROOT


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty package `made_up` that can be imported."""
    folder = tmp_path / "made_up"
    folder.mkdir()
    (folder / "__init__.py").write_text("", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    return folder


def test_every_module_is_found_by_name_and_imported(package: Path):
    for name in ("b", "a", "c"):
        (package / f"{name}.py").write_text(f"NAME = {name!r}\n", encoding="utf-8")
    (package / "notes.txt").write_text("no module", encoding="utf-8")
    assert [(each.__name__, each.NAME) for each in modules("made_up")] == [
        ("made_up.a", "a"),
        ("made_up.b", "b"),
        ("made_up.c", "c"),
    ]


def test_the_modules_of_the_program_are_found():
    names = sorted(path.stem for path in (ROOT / "generator/exports").glob("[a-z]*.py"))
    assert [each.__name__ for each in modules("generator.exports")] == [
        f"generator.exports.{each}" for each in names
    ]
