"""F: the exact place, message and hint of the rules on quotes."""

import pytest

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


def test_name_not_in_text(site_with):
    assert found(site_with("says: 要“不裁员”，也要“稳岗”。"), "F121") == [
        (11, 9, "这一条的原文里没有“稳岗”。", "请照原文写，或者去掉引号。")
    ]
