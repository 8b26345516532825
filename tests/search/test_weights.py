"""How much a word counts in an entry."""

from generator.search.entries import Entry, Field
from generator.search.weights import index


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
