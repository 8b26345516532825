"""Entries, their weights, their sounds and the files they are written to."""

import json
from datetime import date

import pytest

from generator.search.entries import Entry, Field, bare, entries, said
from generator.search.index import files
from generator.search.pipeline import traditional
from generator.search.program import bundle
from generator.search.shards import DIGITS, encode, script, unknown_files
from generator.search.sounds import filed, sounds
from generator.search.suggest import suggestions
from generator.search.weights import LEVELS, Posting, index

TODAY = date(2026, 11, 24)


def entry(text, weight=5.0, prior=1.0):
    return Entry("provision", "", "", "", (Field(text, weight),), prior, "")


def decode(text):
    """The reading side, as search/index.js does it."""
    found, number, power, last = [], 0, 1, 0
    for digit in text:
        value = DIGITS.index(digit)
        number += value % 32 * power
        power *= 32
        if value < 32:
            last += number // LEVELS
            found.append(Posting(last, number % LEVELS))
            number, power = 0, 1
    return found


@pytest.mark.parametrize(
    "postings",
    [[], [(0, 0)], [(0, 15), (1, 0)], [(31, 1), (32, 2), (5000, 15)], [(123456, 7)]],
)
def test_postings_are_read_as_they_were_written(postings):
    expected = [Posting(*each) for each in postings]
    assert decode(encode(expected)) == expected


def test_title_outweighs_a_statement_and_a_short_text_a_long_one():
    found = index([entry("低保"), entry("低保", 2.0), entry("低保和很多很多别的事情和话", 2.0)], {})["低保"]
    assert found[0].level > found[1].level > found[2].level


def test_what_does_not_concern_people_is_lower():
    found = index([entry("低保"), entry("低保", prior=0.5)], {})["低保"]
    assert found[0].level > found[1].level


def test_a_character_alone_is_found_in_titles_only():
    assert "猪" in index([entry("养猪的农户", 5.0)], {})
    assert "猪" not in index([entry("养猪的农户", 2.0)], {})


def test_what_is_not_written_is_not_searched():
    assert said("失业的人有失业金。多少钱、怎么申请，没有写。") == "失业的人有失业金。"
    assert said("文件没有解释什么是“两权”。") == ""


def test_words_in_brackets_do_not_part_a_name():
    assert bare("瞪羚(潜在)企业") == "瞪羚企业"
    assert bare("瞪羚企业") == ""


def test_characters_are_read_in_context():
    heard = sounds(["银行", "行动", "行动"])
    assert heard.readings["行"] == ("xing", "hang")
    assert heard.files("银行") == {"yx", "yh"}
    assert heard.files("行动") == {"xd"}


def test_what_is_heard_alike_is_filed_together():
    assert filed(["nong", "fu"]) == filed(["long", "hu"]) == "lh"


def test_traditional_characters_lead_to_simplified_ones():
    found = unknown_files(sounds(["减税"]))
    everything = {character: what for each in found.values() for character, what in each.items()}
    assert everything["減"] == "减"
    assert everything["猪"] == "zhu"
    assert "费" in everything
    assert "減" in traditional()
    assert "減" not in {character for each in unknown_files(sounds(["猪"])).values() for character in each}


def test_a_file_hands_over_text_without_markup():
    assert script("d/0", ["</script>\u2028"]) == 'mingbaiSearch.receive("d/0",["\\u003c/script>\\u2028"]);\n'


def test_suggestions_lead_from_everyday_words(real_site):
    found = suggestions(real_site, traditional())
    assert ["下岗", "失业人员"] in found["x"]
    assert ["低保"] in found["d"]
    assert not [words for each in found.values() for words, *_ in each if words.startswith("政府要")]


def test_every_provision_measure_unit_and_contact_can_be_found(real_site):
    urls = [each.url for each in entries(real_site, TODAY)]
    assert len(urls) == len(set(urls))
    for provision in real_site.provisions:
        assert any(url.endswith(f"#{provision.id}") for url in urls)
    assert {f"units/{each.id}/" for each in real_site.units} <= set(urls)
    assert {f"contacts/#tel-{each.number}" for each in real_site.contacts} <= set(urls)


def test_same_data_give_the_same_files(site_with):
    site = site_with()
    assert list(files(site, TODAY)) == list(files(site, TODAY))


def test_another_text_gives_another_version(site_with):
    def version(site):
        core = dict(files(site, TODAY))["assets/search/core.js"]
        return json.loads(core.partition(",")[2].removesuffix(");\n"))["version"]

    assert version(site_with()) != version(site_with("title: 少裁员，退回保险费"))


def test_the_script_has_no_comments_and_all_its_parts():
    lines = bundle().splitlines()
    assert not [line for line in lines if line.startswith("//") or line != line.strip()]
    assert lines.count('"use strict";') == 1
    for part in ("text", "index", "spell", "engine"):
        assert any(line.startswith(f"mingbaiSearch.{part} = ") for line in lines)
