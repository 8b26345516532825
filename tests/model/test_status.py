"""A provision is never in force: expired, changed, or unclear."""

import json
from datetime import date

import pytest

from generator.exports import finder
from generator.load import load
from generator.model.status import STATES, is_changed, state
from generator.pages.cards import card
from generator.search.entries import entries
from tests import county

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


def test_overtaken_by_another_document_is_changed_for_cards_search_and_finder(tmp_path):
    site = load(county.write(tmp_path) / "data").site
    assert site is not None
    [overtaken] = [each for each in site.provisions if each.id in site.overtaken]
    today = date(2021, 6, 1)
    assert is_changed(site, overtaken)
    assert state(site, overtaken, today) == card(site, overtaken, today).state == "changed"
    [entry] = [each for each in entries(site, today) if each.url.endswith(f"#{overtaken.id}")]
    assert entry.state == "changed"
    [(_, script)] = finder.files(site)
    rows = json.loads(script.partition("=")[2].rstrip().rstrip(";"))["provisions"]
    assert {each["id"]: each["changed"] for each in rows}[overtaken.id]
