"""F: what the document leaves open is listed; what it says is not."""

import pytest

from tests.rules import messages


def told(text, unknown, effect="receive", amounts=""):
    """The smallest measure with `text` as its only words, and what its statement lists as unsaid."""
    return (
        f"# text.txt\n{text}。\n# measures/01-a.yml\nleft_out: []\nprovisions:\n"
        f"  - {{id: a, title: 企业有补贴, says: 企业有补贴。, effect: {effect}, force: stated, force_word: 给予, "
        f'for: [company], quotes: ["{text}"], unknown: [{unknown}], amounts: [{amounts}], ask: ["12345"]}}'
    )


NO_SUM = "引文没有写“多少（钱或数量）”，unknown 里也没有记。"
NO_WAY = "引文没有写“怎么办”，unknown 里也没有记。"


@pytest.mark.parametrize(
    ("text", "unknown", "said"),
    [
        ("对企业给予稳岗补贴", "", [NO_SUM, NO_WAY]),
        ("对企业给予稳岗补贴", "amount, how", []),
        ("对企业给予稳岗补贴", "amount, where", []),
        ("企业申请后给予稳岗补贴", "amount", []),
        ("对企业给予5000元稳岗补贴", "", []),
        ("给予参保人员的补助按数额计入个人账户", "amount", []),
        ("对企业给予入园资格", "how", []),
        ("缴费后从次年起给予医保待遇", "how", []),
        ("按照本意见计发租赁补贴", "amount", []),
    ],
)
def test_what_the_quotes_leave_open_is_listed(site_with, text, unknown, said):
    assert messages(site_with(told(text, unknown)), "F129") == said


def test_what_gives_nobody_anything_lists_nothing(site_with):
    assert messages(site_with(told("对企业给予稳岗补贴", "", effect="limit")), "F129") == []


def test_a_sum_is_not_unsaid(site_with):
    lines = told("对企业给予5000元补贴", "amount, how", amounts="{value: 5000, unit: 元}")
    assert messages(site_with(lines), "F129") == ["记了“5000元”，又说没有写多少。"]


@pytest.mark.parametrize(
    ("text", "other", "said"),
    [
        ("对家庭给予租赁补贴", "租赁补贴标准为每平方米25元", []),
        ("对参保居民给予住院补助", "住院补助每人400元", []),
        ("对家庭给予租赁补贴", "购房补贴为每平方米25元", [NO_SUM]),
        ("出生当年的医疗费用报销与其母亲合并计算", "住院费按80%报销", []),
        ("对家庭给予租赁补贴", "租赁补贴保障期为3年", [NO_SUM]),
        ("对家庭给予补贴", "对企业给予补贴25元", [NO_SUM]),
    ],
)
def test_the_sum_may_stand_elsewhere_beside_its_name(site_with, text, other, said):
    lines = told(text, "how").replace(f"{text}。\n", f"{text}。{other}。\n", 1)
    assert messages(site_with(lines), "F129") == said
