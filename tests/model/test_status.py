"""A provision is never in force: expired, changed, or unclear."""

from datetime import date

import pytest

from generator.model.status import STATES, state

LATER = "later: [{as_of: 2025, says: 后来变了。, checked_on: 2026-11-24}]"


@pytest.mark.parametrize(
    ("lines", "today", "expected"),
    [
        ("time: {until: 2021-04-30}", date(2021, 4, 30), "unclear"),
        ("time: {until: 2021-04-30}", date(2021, 5, 1), "expired"),
        ("time: {year: 2020}", date(2020, 12, 31), "unclear"),
        ("time: {year: 2020}", date(2021, 1, 1), "expired"),
        ("time: {during: 疫情期间}", date(2026, 11, 24), "unclear"),
        ("time: {cohort: 2020届}", date(2026, 11, 24), "unclear"),
        ("time: {permanent: true}", date(2026, 11, 24), "unclear"),
        ("time: {during: 疫情期间}\n" + LATER, date(2026, 11, 24), "changed"),
        ("time: {until: 2021-04-30}\n" + LATER, date(2026, 11, 24), "expired"),
    ],
)
def test_state_on_a_day(site_with, lines, today, expected):
    site = site_with(lines)
    assert state(site, site.provisions[0], today) == expected


def test_no_state_says_in_force():
    assert not any("有效" in label and "是否" not in label for label in STATES.values())
