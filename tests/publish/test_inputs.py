"""Every file of a project has its name among the inputs, and changes the one that it belongs to."""

from datetime import date
from pathlib import Path

import pytest

from generator.cache import of_files
from generator.load import load
from generator.publish.inputs import LISTS, SECTIONS, SETTINGS, WRITTEN, Inputs, inputs, names_of
from generator.publish.order import Order
from tests import county, smallest
from tests.conftest import DAY


def of(root: Path, day: date = DAY, settings: str = "") -> Inputs:
    site = load(root / "data").site
    assert site is not None
    return inputs(of_files(root), Order(site, day), [settings])


@pytest.mark.parametrize(
    ("name", "old", "new", "changed"),
    [
        (smallest.MEASURE_FILE, "summary: ", "summary: 又，", {smallest.MEASURE_FILE, SECTIONS}),
        ("data/units.yml", "管就业。", "管就业的。", {LISTS}),
        ("content/about.md", "示例", "例子", {WRITTEN}),
        ("mkdocs.yml", "site_name: 明白", "site_name: 很明白", {SETTINGS}),
    ],
)
def test_an_edit_changes_what_it_belongs_to(tmp_path: Path, name: str, old: str, new: str, changed: set[str]):
    root = smallest.write(tmp_path)
    before = of(root)
    path = root / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    after = of(root)
    assert {each for each in before.keys() | after.keys() if before.get(each) != after.get(each)} == changed


def test_the_day_and_what_makes_the_pages_are_settings(tmp_path: Path):
    root = smallest.write(tmp_path)
    assert of(root) == of(root)
    assert of(root)[SETTINGS] != of(root, day=date(2020, 8, 1))[SETTINGS]
    assert of(root)[SETTINGS] != of(root, settings="MkDocs 3")[SETTINGS]


def test_sections_are_named_by_their_files(tmp_path: Path):
    root = county.write(tmp_path)
    site = load(root / "data").site
    assert site is not None
    names = names_of(site.sections)
    assert len(names) == len(site.sections)
    assert set(names) <= set(of(root))
