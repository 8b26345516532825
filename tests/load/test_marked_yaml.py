"""Places are read when they are asked for; what cannot be read is told then. More in test_yaml_file.py."""

import pytest

from generator.load.marked_yaml import Marks, TooDeepError
from generator.model import Place

TEXT = "name: 甲\nintro:\n  - {name: 乙}\n"


def test_a_file_is_read_when_a_place_is_asked_for():
    marks = Marks(TEXT, "data/a.yml")
    assert marks.files == ("data/a.yml",)
    assert "marked" not in vars(marks)
    assert marks["intro", 0, "name"] == Place("data/a.yml", 3, 12)
    assert "marked" in vars(marks)
    assert ("intro", 1) not in marks
    assert len(marks) == len(list(marks)) == 8


def test_spans_are_where_a_value_stands_in_the_text():
    start, end = Marks(TEXT, "data/a.yml").spans["intro", 0, "name"]
    assert TEXT[start:end] == "乙"


def test_what_is_nested_too_deep_is_told_with_its_place():
    with pytest.raises(TooDeepError) as raised:
        _ = Marks("[" * 60 + "]" * 60, "data/a.yml").marked
    assert raised.value.place.path == "data/a.yml"
