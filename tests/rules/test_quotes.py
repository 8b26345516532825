"""F: the exact place, message and hint of the rules on quotes."""

import pytest

from generator.rules import RULES
from tests.rules import found


def test_quote_not_verbatim_says_where_it_leaves_the_text(site_with):
    site = site_with("quotes: [返还其上年度实际交纳失业保险费的50%]")
    assert found(site, "F101") == [
        (
            20,
            5,
            "原文没有这句话：“返还其上年度实际交纳失业保险费的50%”。",
            "前 8 个字对得上，后面原文是“…其上年度实际缴纳失业保险费的…”。",
        )
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "quotes: [实施期限延长至2021年4月30日。扎实做好就业工作]",
        "conditions: [{says: 好, quote: 没有这句}]",
        "time: {until: 2021-04-30, quote: 延长到2021年4月30日}",
        "# measures/01-a.yml\nleft_out: [{quote: 扎实作好就业工作, why: 号召。}]",
    ],
    ids=["two sentences", "condition", "time", "left out"],
)
def test_every_kind_of_quote_is_compared(site_with, lines):
    assert len(found(site_with(lines), "F101")) == 1


def test_quote_may_differ_in_width_and_blanks(site_with):
    assert found(site_with("quotes: [返还其上年度 实际缴纳失业保险费的５０％]"), "F101") == []


def test_clause_not_told(site_with):
    site = site_with("# measures/01-a.yml\nleft_out: []")
    assert found(site, "F107") == [
        (9, 1, "m01s02 的这个分句没有写到：“扎实做好就业工作”。", "请写成事项，或者写进 left_out。")
    ]


def test_quote_belongs_elsewhere_names_the_other_provision(site_with):
    assert found(site_with(RULES["F108"].bad), "F108") == [
        (18, 3, "这段话更像“给企业运费补助”（b）的引文，不像自己的。", "请核对引文放对了没有。"),
        (30, 3, "这段话更像“给企业稳岗补贴”（a）的引文，不像自己的。", "请核对引文放对了没有。"),
    ]


@pytest.mark.parametrize(
    ("says", "copied"),
    [
        ("退返还其上年度实际缴纳失业保险费。", "返还其上年度实际缴纳失业保险费"),
        ("不裁员或少裁员的企业，返还其上年度。", "不裁员或少裁员的企业返还其上年度"),
    ],
    ids=["one stretch", "across a comma"],
)
def test_officialese_copied_counts_letters_only(site_with, says, copied):
    assert found(site_with(f"says: {says}"), "F118") == [
        (11, 9, f"这里照抄了原文 {len(copied)} 个字：“{copied}”。", "请用老百姓的话写；原名放进“”里。")
    ]


@pytest.mark.parametrize(
    "says", ["返还其上年度实际缴纳失业。", "“返还其上年度实际缴纳失业保险费”。"], ids=["12", "a name"]
)
def test_twelve_letters_and_names_may_be_the_originals(site_with, says):
    assert found(site_with(f"says: {says}"), "F118") == []


def test_name_not_in_text(site_with):
    assert found(site_with("says: 要“不裁员”，也要“稳岗”。"), "F121") == [
        (11, 9, "这一条的原文里没有“稳岗”。", "请照原文写，或者去掉引号。")
    ]


def test_sentence_from_elsewhere(site_with):
    assert found(site_with(RULES["F126"].bad), "F126") == [
        (
            11,
            9,
            "“县城有大型农产品批发市场和冷链物流配送中心”像是“政府要建市场和配送中心”（b）的话。",
            "请只写自己的引文里有的事。",
        )
    ]


def test_the_same_sentence_in_two_measures(site_with, tmp_path):
    from generator.load import load

    site_with("# text.txt\n(二)稳定工资收入。对企业给予补贴。(责任单位:市人社局、市财政局)\n")
    text = """measure: 2
title: 稳定工资收入
plain: 补贴
summary: 补贴。
units: [fz-renshe, fz-caizheng]
provisions:
  - {id: butie, title: 企业有补贴, says: 企业有补贴。符合条件的企业不裁员或少裁员，退回上年度失业保险费的50%。, effect: receive,
     force: stated, force_word: 给予, for: [company], quotes: [对企业给予补贴], ask: ["12345"]}
"""
    (tmp_path / "data/documents/mou-2020-1/measures/02-b.yml").write_text(text, encoding="utf-8")
    site = load(tmp_path / "data").site
    message = "“符合条件的企业不裁员或少裁员，退回上年度失业保…”和另一条措施里的一句一模一样。"
    assert [each[2] for each in found(site, "F126")] == [message, message]
