"""How much a word counts in an entry."""

from generator.search.entries import Field
from generator.search.weights import LEAST, LEVELS, levels


def level(text, weight=5.0, prior=1.0, token="低保"):
    return levels([Field(text, weight)], prior).get(token, 0)


def test_title_outweighs_a_statement_and_a_short_text_a_long_one():
    assert level("低保") > level("低保", 2.0) > level("低保和很多很多别的事情和话", 2.0)


def test_what_does_not_concern_people_is_lower():
    assert level("低保") > level("低保", prior=0.5)


def test_a_character_alone_is_found_in_titles_only():
    assert level("养猪的农户", 5.0, token="猪")
    assert not level("养猪的农户", 2.0, token="猪")


def test_levels_keep_to_their_range():
    found = [level("低保", weight) for weight in (1, 5, 1000)]
    assert found[0] >= LEAST
    assert found[-1] == LEVELS - 1
    assert found == sorted(found)


def test_what_says_next_to_nothing_of_an_entry_is_left_out():
    assert levels([Field("低保", 0.01)], 1.0) == {}


def test_a_word_in_two_fields_counts_for_both():
    once, both = (levels([Field("低保", 2.0)] * times, 1.0)["低保"] for times in (1, 2))
    assert both > once


def test_a_character_alone_is_found_in_what_is_very_short():
    assert level("猪", 1.0, token="猪")
    assert level("养猪户", 1.0, token="猪")


def test_traditional_characters_are_indexed_as_simplified_ones():
    assert level("減稅", 2.0, token="减税")
