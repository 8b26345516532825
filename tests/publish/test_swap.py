"""A folder takes the place of another; what a killed program has left is put in order."""

from pathlib import Path

import pytest

from generator.publish import swap as swap_module
from generator.publish.swap import recover, swap


@pytest.mark.parametrize("exchange", [True, False], ids=["exchange", "two renames"])
def test_swap_replaces_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exchange: bool):
    if not exchange:
        monkeypatch.setattr(swap_module, "_exchange", lambda one, other: False)
    for name in ("new", "site"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a").write_text(name, encoding="utf-8")
    swap(tmp_path / "new", tmp_path / "site")
    assert (tmp_path / "site" / "a").read_text(encoding="utf-8") == "new"
    assert not (tmp_path / ".site-old").exists()


def test_a_swap_that_fails_puts_the_old_site_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(swap_module, "_exchange", lambda one, other: False)
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "a").write_text("old", encoding="utf-8")
    with pytest.raises(OSError, match="missing"):
        swap(tmp_path / "missing", tmp_path / "site")
    assert (tmp_path / "site" / "a").read_text(encoding="utf-8") == "old"


def test_a_cut_swap_is_mended_at_the_next_start(tmp_path: Path):
    (tmp_path / ".site-old").mkdir()
    (tmp_path / ".site-new-999999999").mkdir()
    recover(tmp_path / "site")
    assert [path.name for path in tmp_path.iterdir()] == ["site"]
