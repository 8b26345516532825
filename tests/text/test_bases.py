"""Of what a share is told, for each of what, in what stretch of time."""

import pytest

from generator.text.bases import other_base, other_each, other_period

INTEREST = "可按实际支付利息的40%申请贴息"
POOR = "按现行城乡低保标准提高1倍计算"


@pytest.mark.parametrize(
    ("plain", "official", "found"),
    [
        ("按贷款本金的40%贴", INTEREST, [("贷款本金", "利息")]),
        ("按真正付出去的利息的40%贴", INTEREST, []),
        ("按当地最低工资提高1倍", POOR, [("工资提高", "现行城乡低保标准提高")]),
        ("按现在的低保标准提高1倍", POOR, []),
        ("补40%", INTEREST, []),
    ],
)
def test_of_what_it_is_a_share(plain, official, found):
    assert list(other_base(plain, official)) == found


@pytest.mark.parametrize(
    ("plain", "official", "found"),
    [
        ("每家公司最高5万元", "每个算法最高5万元", [("每家公司", "每个算法")]),
        ("每个算法最高5万元", "每个算法最高5万元", []),
        ("每天120元", "每人每日120元", []),
        ("每名学生600元", "每人600元", []),
    ],
)
def test_for_each_of_what(plain, official, found):
    assert list(other_each(plain, official)) == found


@pytest.mark.parametrize(
    ("plain", "official", "found"),
    [
        ("一学年最多收600元", "每学期不超过600元", ["一学年"]),
        ("一学期最多收600元", "每学期不超过600元", []),
        ("一个月交一回", "年缴费制,缴费期为每年9月1日至12月31日", ["一个月"]),
        ("从1月1日到12月31日", "自2月1日至12月31日", []),
        ("一个月178元", "每人每月178元", []),
        ("第一学期发", "秋季发", []),
    ],
)
def test_in_what_stretch_of_time(plain, official, found):
    assert list(other_period(plain, official)) == found
