"""Every rule, those to come included: its bad example is found by it alone, its good one is accepted."""

import pytest

from generator.rules import RULES, check


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_each_rule_finds_its_bad_example_and_accepts_its_good_one(rule, site_with):
    assert {finding.code for finding in check(site_with(rule.bad))} == {rule.code}
    assert check(site_with(rule.good)) == []
