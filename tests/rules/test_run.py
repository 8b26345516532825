"""Every rule, those to come included: its bad example is found by it alone, its good one is accepted."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.load import load
from generator.rules import RULES, check
from tests import county, smallest


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_each_rule_finds_its_bad_example_and_accepts_its_good_one(rule, site_with):
    found = check(site_with(rule.bad))
    # What is too long to be read is too long to be heard, too.
    assert {each.code for each in found} - {"L103"} <= {rule.code}
    assert rule.code in {each.code for each in found}
    assert check(site_with(rule.good)) == []


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_each_rule_explains_itself_in_chinese(rule):
    for text in (rule.why, rule.summary):
        assert "\u4e00" <= max(text) <= "\uffff"
        assert text.endswith("。")


def test_an_exemption_holds_for_wording_alone(site_with):
    lines = "title: 少裁员，退给你失业保险费\nexcept: [{rule: W109, why: 试一试}]"
    assert check(site_with(lines)) == []
    other = "title: 退回60%失业保险费\nexcept: [{rule: F104, why: 试一试}]"
    assert {each.code for each in check(site_with(other))} == {"F104", "F130"}


def test_the_real_data_give_no_finding(real_site):
    assert check(real_site) == []


@pytest.mark.parametrize(
    "rule", [each for each in RULES.values() if each.by_document], ids=lambda each: each.code
)
def test_what_a_rule_finds_by_document_is_all_it_finds(rule, tmp_path: Path):
    files = {county.DOCUMENT_FILE: county.DOCUMENT, **smallest.changed(rule.bad)}
    site = load(county.write(tmp_path, **files) / "data").site
    assert site is not None
    whole = sorted(each.place for each in rule.check(site))
    alone = (replace(site, documents=(document,)) for document in site.documents)
    assert sorted(each.place for one in alone for each in rule.check(one)) == whole != []
