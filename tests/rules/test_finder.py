"""E: the exact messages and places."""

import pytest

from generator.rules import RULES
from tests.rules import COUNTY, two_documents
from tests.smallest import MEASURE_FILE

BAD = RULES["E101"].bad


def test_provision_that_cannot_be_judged_is_named(site_with):
    [finding] = RULES["E101"].check(site_with(BAD))
    assert finding.place.path == MEASURE_FILE
    assert finding.message == "“wengang-b”没有写 eligible。"
    assert RULES["E101"].severity == "warning"


def test_government_business_needs_no_readers(site_with):
    first, second = BAD.split("  - id: wengang-b")
    business = f"{first}  - id: wengang-b{second.replace('effect: receive', 'effect: none')}"
    assert list(RULES["E101"].check(site_with(business))) == []
    nobody_asks = BAD.replace("    eligible: {question: who, is: [company]}\n", "")
    assert nobody_asks != BAD
    assert list(RULES["E101"].check(site_with(nobody_asks))) == []


def test_words_that_the_measure_does_not_have_are_named(site_with):
    [finding] = RULES["E102"].check(site_with("eligible: {question: who, is: [company], written: 各类公司}"))
    assert finding.message == "原文没有“各类公司”这几个字。"
    assert finding.place.path == MEASURE_FILE
    [finding] = RULES["E102"].check(site_with("eligible: {question: layoffs, is: [none, many]}"))
    assert finding.message == "原文没有“裁得多”这几个字。"


def test_words_of_an_option_are_looked_up_in_the_whole_text(site_with, tmp_path):
    from generator.load import load

    site_with()
    path = tmp_path / "data/finder.yml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("written: 企业", "written: 公司"), encoding="utf-8"
    )
    [finding] = RULES["E102"].check(load(tmp_path / "data").site)
    assert finding.place == ("data/finder.yml", 5, 49)
    assert finding.message == "原文没有“公司”这几个字。"


def found_by(site, code):
    return [(each.place[1:], each.message) for each in RULES[code].check(site)]


def test_whom_it_is_for_can_be_told_so(site_with):
    site = site_with("eligible: {all: [{question: who, is: [worker], written: 企业}, {unknown: 标准没有写}]}")
    assert found_by(site, "E103") == [
        ((16, 5), "for 里有“company”，可是答“开公司的人”的人怎么答都是“没写到您”。")
    ]


@pytest.mark.parametrize(
    ("eligible", "about", "count"),
    [
        ("{question: who, is: [company, worker], written: 企业}", "", 1),
        ("{question: who, is: [company, worker], written: 企业}", "about: [worker]\n", 0),
        ("{not: {question: who, is: [worker], written: 企业}}", "", 0),
        ("{any: [{question: who, is: [company]}, {question: layoffs, is: [none]}]}", "", 1),
        ("{all: [{question: who, is: [company]}, {not: {question: layoffs, is: [none]}}]}", "", 0),
    ],
)
def test_only_those_whom_it_is_for_hear_yes(site_with, eligible: str, about: str, count: int):
    assert len(found_by(site_with(f"{about}eligible: {eligible}"), "E103")) == count


def test_the_county_is_held_to_its_own_provisions(tmp_path):
    ask = '    ask: ["12345"]\n'
    lines = ask + "    eligible: {question: who, is: [%s], written: 企业}\n"
    assert list(RULES["E103"].check(two_documents(tmp_path / "a", ask, lines % "company"))) == []
    findings = list(RULES["E103"].check(two_documents(tmp_path / "b", ask, lines % "worker")))
    assert {each.place.path for each in findings} == {COUNTY}
