"""F: of what an amount is a share, and for each of what it is."""

import pytest

from tests.rules import messages, told_alone


@pytest.mark.parametrize(
    ("text", "amount", "key"),
    [
        ("按投资额的30%给予奖励", 'value: 30, unit: "%", of: 营业收入', "营业"),
        ("每家每年最高50万元", "value: 50, unit: 万元, per: 每人每月, bound: max", "每人每月"),
        ("封顶线为7万元/人、年", "value: 7, unit: 万元, per: 每人每月", "每人每月"),
        ("家庭年人均可支配收入低于15600元", "value: 15600, unit: 元, per: 每户每年, bound: max", "每户每年"),
        ("按当地城镇低保标准的2倍给予补助", "value: 2, unit: 倍, of: 当地农村低保标准", "农村"),
    ],
)
def test_base_and_share_differ(site_with, text, amount, key):
    [message, *_] = told_alone(site_with, "F134", text, "有钱。", amount=amount)
    assert key in message


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("按投资额的30%给予奖励", 'value: 30, unit: "%", of: 投资额'),
        ("每家每年最高50万元", "value: 50, unit: 万元, per: 每家每年, bound: max"),
        ("封顶线为7万元/人、年", "value: 7, unit: 万元, per: 每人每年"),
        ("家庭年人均可支配收入低于或等于15600元", "value: 15600, unit: 元, per: 每人每年, bound: max"),
        ("家庭年人均可支配收入低于或等于15600元", "value: 15600, unit: 元, per: 年人均, bound: max"),
        ("不超过240元/人/日", "value: 240, unit: 元, per: 每人每日, bound: max"),
    ],
)
def test_as_the_original_has_it(site_with, text, amount):
    assert told_alone(site_with, "F134", text, "有钱。", amount=amount) == []


@pytest.mark.parametrize(("place", "said"), [("全市", []), ("全省", ["“省”（地方）引文里没有。"])])
def test_the_place_of_the_document_may_be_said(site_with, place, said):
    lines = f'amounts: [{{value: 50, unit: "%", of: {place}上年度失业保险费, bound: exact}}]'
    assert [each for each in messages(site_with(lines), "F134") if "地方" in each] == said


@pytest.mark.parametrize(
    ("text", "says", "count"),
    [
        ("按实际支付利息的40%给予补贴", "补贴是贷款本金的40%。", 1),
        ("按实际支付利息的40%给予补贴", "补贴是实际付的利息的40%。", 0),
        ("课后服务费每生每学期不超过600元", "课后服务费，一学年最多600元。", 1),
        ("课后服务费每生每学期不超过600元", "课后服务费，一学期最多600元。", 0),
    ],
)
def test_a_figure_is_told_of_what_it_is(site_with, text, says, count):
    assert len(told_alone(site_with, "F166", text, says)) == count
