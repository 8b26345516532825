"""F: a “不” that is lost or added, right before what it denies."""

import pytest

from tests.rules import told_alone


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("不予批准的,应当说明理由", "批准的，要说明理由。"),
        ("无法取得家庭支持的个人可申请", "取得家庭支持的个人可以申请。"),
        ("批准给予救助的,应当公示", "不批准给予救助的，要公示。"),
        ("对不裁员的企业给予补贴", "裁员的企业有补贴。"),
        ("照料护理费支付给照料人,不给特困人员", "费用给特困人员，不支付给照料人。"),
        (
            "核实后认定不符合急难型临时救助条件的,连同申请材料报区民政部门复核",
            "认定符合急难型条件的，报上去复核。",
        ),
        ("不如实申报接受救助、减免情况的,不予批准其临时救助申请", "如实申报的，不批准。"),
        ("因本人原因逾期申请的,从申请当月起计发,不予补发", "逾期申请的，从那个月起发，前面的一并补发。"),
        ("向与其无关联关系的高等学校购买服务的,可申领创新券", "可以申领创新券，自家关联的单位也行。"),
    ],
)
def test_a_denial_lost_or_added(site_with, text, says):
    assert len(told_alone(site_with, "F112", text, says)) == 1


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("不予批准的,应当说明理由", "没有批准的，要说明理由。"),
        ("严禁收取费用", "费用不能收。"),
        ("坚决禁止在入学工作中组织测试", "入学不搞测试。"),
        ("不符合救助条件的,不予批准;符合条件的,应当批准", "符合条件的，会批准。"),
        ("成片粮田转为设施农业用地、非农业征占用耕地的,不再补贴", "粮田改成设施农业用地的，不再补贴。"),
        ("自建自用除外", "自建自用的不算。"),
        ("严禁将各种竞赛成绩作为入学依据", "各种竞赛成绩，不作入学依据。"),
        ("对企业给予补贴", "企业有补贴。补多少，没有写。"),
        ("不超过投资额的30%", "最多是投资额的30%。"),
        ("销售食品应当取得许可,但仅销售预包装食品的除外", "只卖预包装食品的，不用取得许可。"),
        ("到龄时累计缴费不足15年的,可逐年缴费至满15年", "到岁数还没交满15年，可以接着交。"),
    ],
)
def test_denied_in_other_words(site_with, text, says):
    assert told_alone(site_with, "F112", text, says) == []


def test_what_is_punished_may_be_forbidden(site_with):
    text, says = "将凭证交由他人冒名使用的,责令改正", "凭证不能给人冒名使用。"
    assert told_alone(site_with, "F112", text, says, effect="limit") == []


def test_what_is_only_described_is_not_forbidden(site_with):
    text, says = "将凭证交由他人冒名使用的,责令改正", "凭证不能给人冒名使用。"
    assert len(told_alone(site_with, "F112", text, says)) == 1


@pytest.mark.parametrize(
    ("says", "count"), [("企业不裁员，有补贴。企业裁员是件大事。", 0), ("企业有补贴。企业裁员是件大事。", 1)]
)
def test_a_denial_may_stand_in_a_clause_beside(site_with, says, count):
    assert len(told_alone(site_with, "F112", "对不裁员的企业给予补贴", says)) == count
