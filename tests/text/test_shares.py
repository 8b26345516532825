"""For each of what, and of what."""

import pytest

from generator.text.characters import normalise
from generator.text.numbers import quantities
from generator.text.shares import base, per


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("每人每月补贴1309元", ["每人每月"]),
        ("每家企业最高不超过50万元", ["每家企业"]),
        ("补贴300元/人·月", ["每人每月"]),
        ("封顶线为7万元/人、年，二档11万元/人、年。", ["每人每年", "每人每年"]),
        ("补贴300元/户·月", ["每户每月"]),
        ("补贴300元/人、年底发放", ["每人"]),
        ("家庭年人均可支配收入低于15600元", ["年人均"]),
        ("一档7万元/人、年，二档11万元/人、年。", ["每人每年", "每人每年"]),
        ("起付线100元/次，补300元/人、年底前发放", ["每次", "每人"]),
        ("补贴300元每户", ["每户"]),
        ("每年给予每个项目5万元", ["每个项目"]),
        ("每人领一次，奖励500元", [None]),
        ("每天8小时", ["每天"]),
        ("补贴500元", [None]),
        ("每个算法给予最高5万元", ["每个算法"]),
        ("每家OPC每年最高50万元", ["每家OPC每年"]),
        ("每人每月领500元", ["每人每月"]),
        ("单场活动最高补贴10万元", ["单场活动"]),
        ("同一企业每年申领金额不超过100万元", ["每年"]),
        ("人均不超过800元", ["人均"]),
    ],
)
def test_for_each_of_what_an_amount_is_meant(text: str, found: list[str | None]):
    plain = normalise(text)
    assert [per(plain, each) for each in quantities(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("按不超过年度交易金额的20%给予补贴", ["年度交易金额"]),
        ("返还其上年度实际缴纳失业保险费的50%", ["上年度实际缴纳失业保险费"]),
        ("按缴费基数的60%，补贴500元", ["缴费基数", None]),
        ("降低20%", [None]),
        ("补贴金额=缴费基数×60%", ["缴费基数"]),
        ("按实际贷款利息50%给予贴息", ["实际贷款利息"]),
        ("不超过本市2个月最低生活保障标准", ["最低生活保障标准"]),
        ("不超过24个月", [None]),
        ("低于低保标准的2倍", ["低保标准"]),
    ],
)
def test_of_what_a_share_is_a_share(text: str, found: list[str | None]):
    plain = normalise(text)
    assert [base(plain, each) for each in quantities(text)] == found
