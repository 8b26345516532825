"""E: the exact messages and places."""

from generator.rules import RULES
from generator.rules.finder import _ELIGIBLE, _FIRST, _SECOND
from tests.smallest import MEASURE_FILE


def test_provision_that_cannot_be_judged_is_named(site_with):
    [finding] = RULES["E101"].check(site_with(_FIRST + _ELIGIBLE + _SECOND))
    assert finding.place.path == MEASURE_FILE
    assert finding.message == "“wengang-b”没有写 eligible。"
    assert RULES["E101"].severity == "warning"


def test_government_business_needs_no_readers(site_with):
    second = _SECOND.replace("effect: receive", "effect: none")
    assert list(RULES["E101"].check(site_with(_FIRST + _ELIGIBLE + second))) == []
    assert list(RULES["E101"].check(site_with(_FIRST + _SECOND))) == []


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
