"""What a provision says and what it quotes, as rules compare the two."""

from pathlib import Path

import pytest

from generator.load import load
from generator.rules.wording import (
    all_quoted,
    around,
    in_sight,
    names,
    pairs,
    quoted,
    said,
    stated,
    without_names,
)
from generator.text.characters import normalise
from tests import county


def test_what_is_said_are_title_statement_and_conditions(site_with):
    provision = site_with("note: 编者注。").provisions[0]
    assert list(said(provision)) == [
        (("title",), "少裁员的企业，退回失业保险费"),
        (("says",), "符合条件的企业不裁员或少裁员，退回上年度失业保险费的50%。"),
        (("conditions", 0, "says"), "写到2021年4月30日"),
        (("conditions", 1, "says"), "要符合条件。什么条件、怎么申请，没有写"),
    ]
    assert [provision.place(*keys).line for keys, _ in said(provision)] == [10, 11, 27, 29]


def test_what_is_in_sight_is_all_that_is_said_normalised(site_with):
    provision = site_with("title: 退 ５０％，好").provisions[0]
    assert in_sight(provision).startswith("退50%,好。符合条件的企业")
    assert in_sight(provision).endswith("怎么申请,没有写")


def test_quotes_of_conditions_and_time_are_among_all_quotes_only(tmp_path: Path):
    site = load(county.write(tmp_path) / "data").site
    city, supplement = site.provisions
    assert quoted(city) == "对符合条件的不裁员或少裁员的企业,返还其上年度实际缴纳失业保险费的50%"
    assert all_quoted(city) == "。".join(
        [quoted(city), "实施期限延长至2021年4月30日", "对符合条件的", "实施期限延长至2021年4月30日"]
    )
    assert quoted(supplement) == "对不裁员的企业,每人给予500元补贴"
    assert all_quoted(supplement) == f"{quoted(supplement)}。对不裁员的企业"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("企业能退50%。怎么办，没有写。", "企业能退50%"),
        ("给多少，没有写。给企业！", "给企业"),
        ("企业没有裁员。", "企业没有裁员"),
        ("文件没有写多少钱。", ""),
        ("什么时候办，请问12345。", "什么时候办，请问12345"),
        ("", ""),
    ],
    ids=["how", "how much", "a fact with 没有", "alone", "open but not unwritten", "nothing"],
)
def test_what_is_not_written_states_nothing(text: str, expected: str):
    assert stated(text) == expected


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("实施“映山红”行动和“千企万岗”。", ["映山红", "千企万岗"], "实施□行动和□。"),
        ("给予“数据券”补贴", ["数据券"], "给予□补贴"),
        ("叫“”", [""], "叫□"),
        ("没有关上“的名字", [], "没有关上“的名字"),
        ('半角"引号"', [], '半角"引号"'),
    ],
)
def test_names_stand_in_quotation_marks(text: str, inside: list[str], outside: str):
    assert names(text) == inside
    assert without_names(text) == outside
    assert without_names(text, "") == outside.replace("□", "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("稳岗返还", {"稳岗", "岗返", "返还"}),
        ("稳岗，返还", {"稳岗", "返还"}),
        ("５０ 元", {"50", "0元"}),
        ("稳", set()),
        ("", set()),
    ],
)
def test_pairs_do_not_reach_over_marks(text: str, expected: set[str]):
    assert pairs(text) == expected


def test_the_sentences_around_the_quotes_are_whole(tmp_path: Path):
    site = load(county.write(tmp_path) / "data").site
    for provision in site.provisions:
        section = site.section_of[provision.id]
        assert around(section, provision) == normalise(section.sentences[0].text)
        assert quoted(provision) in around(section, provision)


def test_sentences_that_only_a_condition_quotes_are_around_too(site_with):
    site = site_with("conditions: [{says: 好, quote: 扎实做好就业工作}]\ntime: {year: 2021}")
    [section] = site.sections
    assert around(section, site.provisions[0]) == "".join(normalise(each.text) for each in section.sentences)


def test_words_that_are_not_in_the_text_have_nothing_around(site_with):
    site = site_with("quotes: [没有这句]\nconditions: []\ntime: {year: 2021}")
    assert around(site.sections[0], site.provisions[0]) == ""
