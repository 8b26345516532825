"""和 for 或 by what stands beside it; what comes first; before and after a day."""

import pytest

from generator.text.connectors import exchanged, reversed_, turned

SIGNED = "由调查人员和被调查人分别签字、盖章或者按指纹"
CHECKED = "对申请人家庭变更情况进行核实,情况属实的应当根据实际情况停止救助"


@pytest.mark.parametrize(
    ("plain", "official", "found"),
    [
        ("签字、盖章并按指纹", SIGNED, [("并", "或者")]),
        ("签字、盖章或按指纹", SIGNED, []),
        ("确定救助项目或金额", "应当同时确定救助项目和金额", [("或", "和")]),
        ("确定救助项目和金额", "应当同时确定救助项目和金额", []),
        ("调查的人和别人", SIGNED, []),
    ],
)
def test_connectors_exchanged(plain, official, found):
    assert list(exchanged(plain, official)) == found


@pytest.mark.parametrize(
    ("plain", "count"),
    [("先停止救助,再核实情况", 1), ("先核实情况,再停止救助", 0), ("核实情况后再停止救助", 0)],
)
def test_what_comes_first(plain, count):
    assert len(list(reversed_(plain, CHECKED))) == count


@pytest.mark.parametrize(
    ("plain", "official", "found"),
    [
        ("6月30日后申请", "应当于6月30日前提出书面申请", [("后", "前")]),
        ("6月30日以前申请", "应当于6月30日前提出书面申请", []),
        ("到期后30天里续", "应当在有效期届满前30日内续期", [("后", "前")]),
        ("20个工作日后出结果", "自受理之日起20个工作日内作出决定", [("后", "内")]),
        ("20个工作日里出结果", "自受理之日起20个工作日内作出决定", []),
        ("5月1日后办", "应当于6月30日前提出书面申请", []),
    ],
)
def test_sides_of_a_day_and_of_a_span(plain, official, found):
    assert list(turned(plain, official)) == found
