"""The quick reading gives the data of the marked one, or hands the file over."""

from pathlib import Path

import pytest
import yaml

from generator.load import plain_yaml
from generator.load.marked_yaml import Marks
from generator.model.record import NOWHERE, Located
from tests.conftest import ROOT

FILES = sorted([*(ROOT / "data").rglob("*.yml"), *(ROOT / "generator/library").glob("*.yml")])


@pytest.mark.parametrize("path", FILES, ids=lambda each: each.name)
def test_both_readings_of_a_file_are_the_same(path: Path):
    text = path.read_text(encoding="utf-8")
    places = Marks(text, path.name)
    data = plain_yaml.read(text, places)
    assert data == places.marked.data
    assert _paths(data) == _paths(places.marked.data)


def _paths(value: object) -> list[object]:
    if isinstance(value, Located):
        return [value.path, *(_paths(each) for each in value.values())]
    return [_paths(each) for each in value] if isinstance(value, list) else []


@pytest.mark.parametrize(
    "text",
    ["a: &x b\n", "a: *x\n", "a: !b c\n", "a: 1\na: 2\n", "# 没有\n", "a: 1\n---\nb: 2\n", "? [a]\n: b\n", "[" * 21 + "甲" + "]" * 21],
    ids=["anchor", "alias", "tag", "twice", "comment", "two documents", "list for a key", "too deep"],
)  # fmt: skip
def test_what_an_editor_must_be_told_of_is_handed_over(text: str):
    with pytest.raises(plain_yaml.OddError):
        plain_yaml.read(text, NOWHERE)


def test_what_is_no_yaml_is_no_data():
    with pytest.raises(yaml.YAMLError):
        plain_yaml.read("a: [b\n", NOWHERE)
