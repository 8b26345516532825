"""F: 和 and 或, first and then, before and after, as the original has them."""

import pytest

from tests.rules import told_alone

FUNDS = "只能享受报废补贴或者置换补贴中的一项"
LETTERS = "有《子女介绍信》及其父(或母)的《进站函》的按户口对待"
FORM = "申请人签字、盖章或者按指纹"


@pytest.mark.parametrize(
    ("code", "text", "says", "count"),
    [
        ("F160", FORM, "签字、盖章并按指纹。", 1),
        ("F160", FORM, "签字、盖章或按指纹。", 0),
        ("F160", FUNDS, "报废补贴和置换补贴，只能拿一样。", 0),
        ("F160", FUNDS, "报废补贴和置换补贴，您都能享受。", 1),
        ("F160", LETTERS, "有介绍信和进站函的，按户口对待。", 0),
        ("F160", LETTERS.replace("及其父(或母)的", "或者"), "有介绍信和进站函的，按户口对待。", 1),
        ("F161", "核实情况后停发补贴", "先停发补贴，再核实情况。", 1),
        ("F161", "核实情况后停发补贴", "先核实情况，再停发补贴。", 0),
        ("F161", "应当于6月30日前提出申请", "6月30日后提出申请。", 1),
        ("F161", "应当于6月30日前提出申请", "6月30日以前提出申请。", 0),
        ("F161", "审批并拨付后,报区民政部门备案", "拨付以前，报区民政部门备案。", 1),
        ("F161", "审批并拨付后,报区民政部门备案", "拨付以后，报区民政部门备案。", 0),
    ],
)
def test_as_the_original_joins_and_orders(site_with, code, text, says, count):
    assert len(told_alone(site_with, code, text, says)) == count


@pytest.mark.parametrize(
    ("text", "condition", "count"),
    [
        ("应当确定救助项目和金额", "确定救助项目或金额", 0),
        ("应当确定救助项目或金额", "确定救助项目和金额", 1),
        ("签订1年以上劳动合同并足额缴纳社会保险费的", "签1年以上合同，或者交足社保费", 1),
        ("签订1年以上劳动合同并足额缴纳社会保险费的", "签1年以上合同，并且交足社保费", 0),
    ],
)
def test_a_condition_counts_for_each_of_two(site_with, text, condition, count):
    assert len(told_alone(site_with, "F160", text, "有这件事。", condition=condition)) == count
