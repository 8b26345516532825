"""The word lists can be read, and no word stands in two classes of a list."""

import re

import pytest

from generator.lexicon.words import one_of, words
from generator.model.force import FORCE_WORDS


@pytest.mark.parametrize("place", ["before", "after"])
def test_a_bound_word_means_one_thing(place: str):
    found = [word for places in words("bounds").values() for word in places[place]]
    assert sorted(found) == sorted(set(found))


def test_a_unit_is_of_one_kind():
    found = [unit for units in words("measures").values() for unit in units]
    assert sorted(found) == sorted(set(found))


def test_a_word_of_force_has_one_force_but_for_the_two_that_may():
    both = {
        word
        for one in FORCE_WORDS
        for other in FORCE_WORDS
        for word in FORCE_WORDS[one]
        if one < other and word in FORCE_WORDS[other]
    }
    assert both == {"可", "可以"}


def test_the_longest_word_is_found_first():
    assert re.match(one_of(["元", "万元", "+"]), "万元").group() == "万元"
    assert re.match(one_of(["+"]), "+")
