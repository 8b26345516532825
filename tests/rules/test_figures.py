"""F: a figure beside what it is a figure of."""

import pytest

from tests.rules import messages, told_alone

TEXT = "获批国家级、省级示范中心的,分别奖励100万元、50万元"


@pytest.mark.parametrize(
    ("says", "count"),
    [
        ("获批国家级的，奖50万元。省级的，奖100万元。", 2),
        ("获批国家级的，奖100万元。省级的，奖50万元。", 0),
        ("有的奖100万元，有的奖50万元。", 0),
    ],
)
def test_figures_keep_their_places(site_with, says, count):
    assert len(told_alone(site_with, "F162", TEXT, says)) == count


CLINIC = "在职职工在医疗机构的普通门诊费用,年度起付标准为300元,年度最高支付限额为3000元"
SCOOTER = (
    "交回老旧电动自行车并购买新车的,给予20%补贴,最高不超过500元;换购铅酸电动自行车的,补贴上限提高至600元"
)


@pytest.mark.parametrize(
    ("text", "title", "count"),
    [
        (CLINIC, "在职职工看普通门诊，一年最多报3000元", 0),
        (SCOOTER, "旧电动自行车换新车，最多补500元", 0),
        (CLINIC, "年度起付标准，3000元", 1),
    ],
)
def test_a_title_says_what_all_figures_are_about(site_with, text, title, count):
    lines = (
        f"# text.txt\n{text}。\n# measures/01-a.yml\nleft_out: []\nprovisions:\n"
        f"  - {{id: a, title: {title}, says: 有规定。, effect: step, force: stated, force_word: 费用, "
        f'for: [company], quotes: ["{text}"], ask: ["12345"]}}'
    )
    assert len(messages(site_with(lines), "F162")) == count


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "申请门诊待遇的人员,应当提供近2年内的住院病历,自受理之日起20个工作日内认定",
            "还要近2年的住院病历。受理起20个工作日内认定。",
        ),
        ("签订1年以上劳动合同的,补贴期限不超过12个月", "和他签1年以上的劳动合同。补贴最多12个月。"),
        (
            "10万元及以下的贷款免除反担保,除5万元以下消费贷款外,应当没有其他贷款",
            "贷款在10万元以内，免反担保。",
        ),
    ],
)
def test_what_follows_a_figure_may_name_it(site_with, text, says):
    assert told_alone(site_with, "F162", text, says) == []


RENT = "家庭年人均可支配收入高于10800元,低于或等于15600元,租金标准为20元"
STAY = "参保人员住院需自付起付线的金额,标准为:一级医疗机构100元/次,二级300元/次,三级800元/次"


@pytest.mark.parametrize(
    ("text", "says", "count"),
    [
        (RENT, "家里年人均收入高于10800元、不超过15600元的，租金标准20元。", 0),
        (RENT, "年人均可支配收入超过10800元，最多15600元，租金标准20元。", 0),
        (RENT, "租金标准15600元。", 1),
        (STAY, "住院每次先付起付线：一级医院100元，二级300元，三级800元。", 0),
        (STAY, "住院每次先付起付线：一级医院300元，二级100元，三级800元。", 3),
    ],
)
def test_ends_of_a_range_and_items_of_a_list(site_with, text, says, count):
    assert len(told_alone(site_with, "F162", text, says)) == count
