"""Synonyms become words of the entries."""

from decimal import Decimal

import pytest

from generator.model import Synonym
from generator.search.entries import Entry, Field
from generator.search.meaning import LEAST, SHARE, absent, meanings, widen


def synonym(said, written, weight="1", both="false"):
    return Synonym(said=said, written=written, weight=Decimal(weight), both=both)


def entry(*fields):
    return Entry("provision", "", "", "", tuple(Field(*each) for each in fields), 1.0, "")


def widened(site_with, synonyms, *entries):
    site = site_with("# data/synonyms.yml\n" + synonyms)
    return [{field.text: field.weight for field in each.fields} for each in widen(entries, site.synonyms)]


def test_an_entry_is_found_by_what_people_say(site_with):
    [found] = widened(site_with, "- {said: [炒鱿鱼, 辞退], written: [裁员]}", entry(("不裁员的企业", 2.0)))
    assert found == {"不裁员的企业": 2.0, "炒鱿鱼": 2.0 * SHARE, "辞退": 2.0 * SHARE}


def test_another_entry_is_not(site_with):
    [found] = widened(site_with, "- {said: [炒鱿鱼], written: [裁员]}", entry(("物价补贴", 5.0)))
    assert found == {"物价补贴": 5.0}


def test_what_people_say_leads_to_no_further_words(site_with):
    [found] = widened(site_with, "- {said: [炒鱿鱼], written: [裁员]}", entry(("怕裁员", 2.0, True)))
    assert found == {"怕裁员": 2.0}


def test_the_strongest_field_counts(site_with):
    [found] = widened(
        site_with, "- {said: [炒鱿鱼], written: [裁员], weight: 0.5}", entry(("裁员", 1.0), ("少裁员", 4.0))
    )
    assert found["炒鱿鱼"] == pytest.approx(4.0 * SHARE * 0.5)


def test_chains_are_followed_and_weaken():
    found = {
        (said, written): weight
        for said, written, weight in meanings(
            [synonym(["走人"], ["炒鱿鱼"], "0.8"), synonym(["炒鱿鱼"], ["裁员"], "0.5")]
        )
    }
    assert found["走人", "裁员"] == pytest.approx(0.4)
    assert found["走人", "炒鱿鱼"] == 0.8


def test_a_chain_that_is_too_weak_ends():
    found = [
        (said, written)
        for said, written, _ in meanings(
            [synonym(["走人"], ["炒鱿鱼"], "0.5"), synonym(["炒鱿鱼"], ["裁员"], "0.5")]
        )
    ]
    assert LEAST > 0.25
    assert ("走人", "裁员") not in found


def test_both_ways():
    found = [(said, written) for said, written, _ in meanings([synonym(["裁人"], ["裁员"], both="true")])]
    assert sorted(found) == [("裁人", "裁员"), ("裁员", "裁人")]


def test_a_circle_ends():
    found = list(meanings([synonym(["甲甲"], ["乙乙"]), synonym(["乙乙"], ["甲甲"])]))
    assert sorted(each[:2] for each in found) == [("乙乙", "甲甲"), ("甲甲", "乙乙")]


def test_what_is_not_there_is_an_entry_of_its_own():
    [found] = absent([synonym(["护照", "签证"], []), synonym(["裁人"], ["裁员"])])
    assert found.kind == "absent"
    assert [field.text for field in found.fields] == ["护照", "签证"]
