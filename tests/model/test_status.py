"""A provision is never in force: expired, changed, or unclear."""

import json
from dataclasses import replace
from datetime import date

import pytest
import yaml

from generator.exports import finder
from generator.load import load
from generator.model import Site, Validity
from generator.model.status import (
    NEVER_SAID,
    STATE_WORDS,
    is_changed,
    period,
    state,
    state_label,
)
from generator.pages.cards import card
from generator.search.entries import entries
from tests import county

LATER = "later: [{as_of: 2025, says: 后来变了。, checked_on: 2026-11-24}]"


DAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("lines", "today", "expected"),
    [
        ("time: {until: 2021-04-30}", date(2021, 4, 30), "dated"),
        ("time: {until: 2021-04-30}", date(2021, 5, 1), "expired"),
        ("time: {from: 2021-05-01}", date(2021, 4, 30), "future"),
        ("time: {from: 2021-05-01}", date(2021, 5, 1), "unclear"),
        ("time: {from: 2021-05-01, until: 2021-06-30}", date(2021, 6, 1), "dated"),
        ("time: {from: 2021-05-01, until: 2021-06-30}", date(2021, 7, 1), "expired"),
        ("time: {year: 2020}", date(2020, 12, 31), "dated"),
        ("time: {year: 2020}", date(2021, 1, 1), "expired"),
        ("time: {during: 疫情期间}", DAY, "unclear"),
        ("time: {cohort: 2020届}", DAY, "unclear"),
        ("time: {permanent: true}", DAY, "dated"),
        ("time: {during: 疫情期间}\n" + LATER, DAY, "changed"),
        ("time: {until: 2021-04-30}\n" + LATER, DAY, "expired"),
    ],
)
def test_state_on_a_day(site_with, lines, today, expected):
    site = site_with(lines)
    assert state(site, site.provisions[0], today) == expected


def of_document(site: Site, lines: str) -> Site:
    """The site with the validity of its document as in `lines`, and no time of the provision's own."""
    [document] = site.documents
    validity = Validity.model_validate(yaml.load(lines, Loader=yaml.BaseLoader))
    meta = document.meta.model_copy(update={"validity": validity})
    [measure] = document.measures
    provisions = tuple(each.model_copy(update={"time": None}) for each in measure.provisions)
    measures = (measure.model_copy(update={"provisions": provisions}),)
    return replace(site, documents=(replace(document, meta=meta, measures=measures),))


@pytest.mark.parametrize(
    ("lines", "today", "expected"),
    [
        ("{from: 2026-03-01, years: 5, quote: a}", date(2026, 2, 28), "future"),
        ("{from: 2026-03-01, years: 5, quote: a}", date(2031, 2, 28), "dated"),
        ("{from: 2026-03-01, years: 5, quote: a}", date(2031, 3, 1), "expired"),
        ("{from: 2024-02-29, years: 1, quote: a}", date(2025, 3, 1), "expired"),
        ("{until: 2026-12-31, quote: a}", DAY, "dated"),
        ("{permanent: true, quote: a}", DAY, "dated"),
        ("{from: 2020-01-01, quote: a}", DAY, "unclear"),
    ],
)
def test_what_has_no_time_of_its_own_counts_as_long_as_its_document(site_with, lines, today, expected):
    site = of_document(site_with(), lines)
    assert state(site, site.provisions[0], today) == expected


def test_the_label_says_the_days_that_the_document_says(site_with):
    site = of_document(site_with(), "{from: 2026-03-01, years: 5, quote: a}")
    when = period(site, site.provisions[0])
    assert state_label("future", when) == "还没开始，按文件写的，2026年3月1日起"
    assert state_label("dated", when) == "按文件算，到2031年2月28日"
    said = period(of_document(site, "{until: 2031-02-28, quote: 到2031年2月28日止}"), site.provisions[0])
    assert state_label("dated", said) == "文件写到2031年2月28日"
    assert state_label("dated", NEVER_SAID) == "文件写明长期有效"


def test_a_day_that_the_document_does_not_name_is_reckoned_for_cards_search_and_finder(site_with):
    site = of_document(site_with(), "{from: 2020-07-16, years: 5, quote: 自印发之日起施行}")
    today = date(2021, 1, 1)
    [provision] = site.provisions
    shown = card(site, provision, today)
    assert (shown.state, shown.between) == ("dated", "reckoned")
    assert next(each.state for each in entries(site, today) if each.kind == "provision") == "reckoned"
    [(_, script)] = finder.files(site, DAY)
    assert '"between":"reckoned"' in script


@pytest.mark.parametrize(
    ("time", "words"),
    [
        ("{from: 2020-07-16, quote: 自印发之日起施行}", "按文件写的，从2020年7月16日起，没有写到哪天为止。"),
        ("{until: 2021-04-30, quote: 延长至2021年4月30日}", "文件写到2021年4月30日为止。"),
        ("{until: 2021-04-30, quote: 有效期1年}", "按文件写的，到2021年4月30日为止。"),
        ("{until: 2021-04-30}", "文件写到2021年4月30日为止。"),
    ],
)
def test_no_reckoned_day_is_put_in_the_mouth_of_the_document(site_with, time, words):
    site = site_with(f"time: {time}")
    assert card(site, site.provisions[0], DAY).time == words


def test_no_state_says_in_force():
    assert not any("有效" in each.label and "是否" not in each.label for each in STATE_WORDS.values())


def test_overtaken_by_another_document_is_changed_for_cards_search_and_finder(tmp_path):
    site = load(county.write(tmp_path) / "data").site
    assert site is not None
    [overtaken] = [each for each in site.provisions if each.id in site.overtaken]
    today = date(2021, 6, 1)
    assert is_changed(site, overtaken)
    assert state(site, overtaken, today) == card(site, overtaken, today).state == "changed"
    [entry] = [each for each in entries(site, today) if each.url.endswith(f"#{overtaken.id}")]
    assert entry.state == "changed"
    [(_, script)] = finder.files(site, DAY)
    rows = json.loads(script.partition("=")[2].rstrip().rstrip(";"))["provisions"]
    assert {each["id"]: each["between"] for each in rows}[overtaken.id] == "changed"
