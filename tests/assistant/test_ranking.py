"""Which entries come first: by the words and weights of the site's own search."""

from generator.assistant.ranking import index, ranked
from tests.conftest import DAY


def ids(site, query: str, most: int = 5) -> list[str]:
    return [each.entry.id or each.entry.title for each in ranked(index(site, DAY), query, most)]


def test_a_statement_is_found_by_its_words_and_by_what_people_say(site_with):
    site = site_with("heard: [没赶走人]")
    for query in ("退回失业保险费", "炒鱿鱼", "老板一个都没赶走", "裁員"):
        assert ids(site, query)[0] == "wengang-50", query


def test_nothing_is_found_for_words_that_nobody_has(site_with):
    assert ids(site_with(), "彩礼") == ids(site_with(), "？") == ids(site_with(), "") == []


def test_what_covers_little_of_the_query_is_only_offered(site_with):
    known = index(site_with(), DAY)
    assert ranked(known, "裁员", 1)[0].sure
    assert not ranked(known, "彩礼高铁报销公积金裁员", 1)[0].sure


def test_pages_are_spread_and_no_more_than_wanted_are_given(real_site):
    known = index(real_site, DAY)
    found = ranked(known, "失业保险费", 8)
    assert len(found) == 8
    assert [each.score for each in found] == sorted((each.score for each in found), reverse=True)
    assert len({each.entry.group for each in found}) > 2
    assert ranked(known, "失业保险费", 3) == found[:3]
