"""How much a word counts in an entry."""

from generator.search.entries import Entry, Field
from generator.search.weights import LEAST, LEVELS, index


def entry(text, weight=5.0, prior=1.0):
    return Entry("provision", "", "", "", (Field(text, weight),), prior, "")


def test_title_outweighs_a_statement_and_a_short_text_a_long_one():
    found = index([entry("低保"), entry("低保", 2.0), entry("低保和很多很多别的事情和话", 2.0)], {})["低保"]
    assert found[0].level > found[1].level > found[2].level


def test_what_does_not_concern_people_is_lower():
    found = index([entry("低保"), entry("低保", prior=0.5)], {})["低保"]
    assert found[0].level > found[1].level


def test_a_character_alone_is_found_in_titles_only():
    assert "猪" in index([entry("养猪的农户", 5.0)], {})
    assert "猪" not in index([entry("养猪的农户", 2.0)], {})


def test_postings_stand_in_the_order_of_the_entries():
    found = index([entry("低保"), entry("低保"), entry("物价")], {})
    assert [each.entry for each in found["低保"]] == [0, 1]
    assert [each.entry for each in found["物价"]] == [2]


def test_levels_keep_to_their_range():
    levels = [index([entry("低保", weight)], {})["低保"][0].level for weight in (1, 5, 1000)]
    assert levels[0] >= LEAST
    assert levels[-1] == LEVELS - 1
    assert levels == sorted(levels)


def test_what_says_next_to_nothing_of_an_entry_is_left_out():
    assert index([entry("低保", 0.01)], {}) == {}


def test_a_word_in_two_fields_counts_for_both():
    twice = Entry("provision", "", "", "", (Field("低保", 2.0), Field("低保", 2.0)), 1.0, "")
    [once, both] = index([entry("低保", 2.0), twice], {})["低保"]
    assert both.level > once.level


def test_a_character_alone_is_found_in_what_is_very_short():
    assert "猪" in index([entry("猪", 1.0)], {})
    assert "猪" in index([entry("养猪户", 1.0)], {})


def test_traditional_characters_are_indexed_as_simplified_ones():
    assert set(index([entry("減稅", 2.0)], {"減": "减", "稅": "税"})) >= {"减税"}
