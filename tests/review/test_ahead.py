"""Nobody has replied tomorrow, nor checked a reply before it was given."""

from datetime import date

from generator.review.ahead import findings
from tests.smallest import REPLY


def test_a_day_to_come_is_none_of_a_reply(site_with):
    site = site_with(REPLY)
    assert [each.message for each in findings(site, date(2026, 11, 21))] == ["2026-11-22 还没有到。"]
    assert len(list(findings(site, date(2026, 11, 19)))) == 2
    assert list(findings(site, date(2026, 11, 22))) == []


def test_it_is_not_checked_before_it_is_given(site_with):
    site = site_with(REPLY.replace("checked_on: 2026-11-22", "checked_on: 2026-11-19"))
    [found] = findings(site, date(2026, 11, 24))
    assert found.code == "R106"
    assert "2026-11-19" in found.message
