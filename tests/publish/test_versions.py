"""The last versions of a site are kept, and one can go back to them."""

from pathlib import Path

import pytest

from generator.model import Refused
from generator.publish import release, versions
from generator.publish import swap as swap_module
from generator.publish.swap import swap


@pytest.fixture(autouse=True)
def numbered(monkeypatch: pytest.MonkeyPatch) -> None:
    """The number of a site is what its only file says."""
    monkeypatch.setattr(
        release, "number_of", lambda site: (site / "a").read_text("utf-8") if (site / "a").exists() else ""
    )


def publish(site: Path, number: str) -> None:
    new = site.with_name("new")
    new.mkdir()
    (new / "a").write_text(number, encoding="utf-8")
    swap(new, site)
    if new.exists():
        versions.keep(new, site)


def shown(site: Path) -> str:
    return (site / "a").read_text(encoding="utf-8")


@pytest.mark.parametrize("exchange", [True, False], ids=["exchange", "renames"])
def test_back_and_back_again_and_forth(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exchange: bool):
    if not exchange:
        monkeypatch.setattr(swap_module, "_exchange", lambda one, other: False)
    site = tmp_path / "site"
    for number in ("one", "two", "three", "four", "five"):
        publish(site, number)
    assert [each.number for each in versions.kept(site)] == ["four", "three", "two"]
    versions.roll_back(site)
    assert shown(site) == "four"
    versions.roll_back(site)
    assert shown(site) == "three"
    versions.roll_back(site, "five")
    assert shown(site) == "five"
    versions.roll_back(site, "two")
    assert shown(site) == "two"
    with pytest.raises(Refused, match="没有可以退回去的版本"):
        versions.roll_back(site)
    assert shown(site) == "two"
    publish(site, "six")
    versions.roll_back(site)
    assert shown(site) == "two"  # what was shown before, not what had been taken back


def test_the_same_release_is_not_kept_twice(tmp_path: Path):
    for number in ("one", "one"):
        publish(tmp_path / "site", number)
    assert versions.kept(tmp_path / "site") == []


def test_without_a_site_there_is_nothing_to_go_back_to(tmp_path: Path):
    with pytest.raises(Refused, match="没有"):
        versions.roll_back(tmp_path / "site")
