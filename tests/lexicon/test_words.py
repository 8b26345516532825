"""The word lists can be read, and no word stands in two classes of a list."""

import re
from collections.abc import Iterator
from importlib.resources import files

import pytest
import yaml

from generator.lexicon.words import one_of, words
from generator.model.force import FORCE_WORDS
from generator.text.characters import normalise


def _twice(node: yaml.Node) -> Iterator[str]:
    """The keys that a mapping of the tree has more than once: YAML keeps the last and says nothing."""
    if isinstance(node, yaml.MappingNode):
        keys = [key.value for key, _ in node.value]
        yield from (each for each in keys if keys.count(each) > 1)
        for _, value in node.value:
            yield from _twice(value)


@pytest.mark.parametrize(
    "place", sorted(files("generator.lexicon").iterdir(), key=str), ids=lambda each: each.name
)
def test_no_entry_is_lost_to_a_later_one(place):
    if place.name.endswith(".yml"):
        assert list(_twice(yaml.compose(place.read_text(encoding="utf-8"), yaml.CSafeLoader))) == []


@pytest.mark.parametrize("place", ["before", "after"])
def test_a_bound_word_means_one_thing(place: str):
    found = [word for bound in ("max", "min", "about") for word in words("bounds")[bound][place]]
    assert sorted(found) == sorted(set(found))


def test_a_unit_is_of_one_kind():
    found = [unit for units in words("measures").values() for unit in units]
    assert sorted(found) == sorted(set(found))


def test_what_may_be_is_no_plan_and_what_is_encouraged_is_nothing_else():
    softer = {each: set(FORCE_WORDS[each]) for each in ("may", "encouraged", "goal")}
    firmer = set(FORCE_WORDS["stated"]) | set(FORCE_WORDS["planned"])
    assert {each: found & firmer for each, found in softer.items()} == {each: set() for each in softer}


def test_a_word_of_a_class_is_one_operator():
    for kind in words("operators").values():
        found = [word for entry in kind["entries"].values() for word in entry["words"]]
        assert sorted(found) == sorted(set(found))
        opposed = {name for group in kind.get("opposites", ()) for name in group}
        assert opposed <= kind["entries"].keys()


def test_an_example_has_a_word_of_its_entry():
    for kind in words("operators").values():
        for name, entry in kind["entries"].items():
            if "example" in entry:
                assert any(word in normalise(entry["example"]) for word in map(normalise, entry["words"])), (
                    name
                )


def test_the_longest_word_is_found_first():
    assert re.match(one_of(["元", "万元", "+"]), "万元").group() == "万元"
    assert re.match(one_of(["+"]), "+")
