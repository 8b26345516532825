"""F: words for which no quote stands; those of the place and of those concerned may be said."""

import pytest

from tests import smallest
from tests.rules import messages, told_alone


@pytest.mark.parametrize(
    ("text", "says", "found"),
    [
        ("对企业给予补贴", "企业带身份证来领补贴。", "身份证"),
        ("区民政部门负责审批", "卫健部门负责审批。", "“卫健”"),
        ("区民政部门负责审批", "要提前预约挂号。", "挂号"),
    ],
)
def test_words_without_licence(site_with, text, says, found):
    [message, *_] = told_alone(site_with, "F159", text, says)
    assert found.strip("“”") in message


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("对企业给予补贴", "企业有补贴。要带什么材料，没有写。"),
        ("对企业给予补贴", "某市给企业补贴。"),
        ("区民政部门负责审批", "“公众号”这几个字，是名字。"),
        ("对职工给予补贴", "员工有补贴。"),
        ("每家企业最高补贴50万元", "每家企业的补贴有上限：50万元。"),
        ("报销范围内的医疗费用", "医药费可以报销。"),
        ("对未申报的,报销比例下降", "没报备的，报销比例降。"),
        ("每天培训不少于3小时", "每天培训有下限：3小时。"),
    ],
)
def test_what_may_be_said(site_with, text, says):
    assert told_alone(site_with, "F159", text, says) == []


ALIKE = "{said: [妈妈], written: [母亲], both: true}"
NEAR = "{said: [妈妈], written: [母亲], both: true, weight: 0.9}"
ASKED = "{said: [妈妈], written: [母亲]}"


@pytest.mark.parametrize(
    ("synonym", "text", "count"),
    [
        (ALIKE, "新生儿自动随母亲参保", 0),
        (ALIKE, "新生儿自动随父亲参保", 2),
        (NEAR, "新生儿自动随母亲参保", 2),
        (ASKED, "新生儿自动随母亲参保", 2),
    ],
)
def test_one_person_has_two_names(site_with, synonym, text, count):
    lines = (
        f"# data/synonyms.yml\n- {synonym}\n# text.txt\n{text}。\n# measures/01-a.yml\nleft_out: []\nprovisions:\n"
        f"  - {{id: a, title: 新生儿跟妈妈参保, says: 自动跟妈妈参保。, effect: step, force: stated, "
        f'force_word: 参保, for: [company], quotes: ["{text}"], ask: ["12345"]}}'
    )
    assert len(messages(site_with(lines), "F159")) == count


@pytest.mark.parametrize(("heading", "count"), [("住房租赁补贴标准", 0), ("住房租赁补贴", 1)])
def test_what_stands_right_above_may_be_said(site_with, heading, count):
    note = "备注:从化区参照执行。"
    text = f"{smallest.TEXT}附件1\n审批标准\n其他区另行规定。\n附件2\n{heading}\n{note}\n"
    folder = "data/documents/mou-2020-1"
    lines = (
        f"# {folder}/text.txt\n{text}# {folder}/parts/annex2.yml\npart: annex2\nplain: 附件\nsummary: 讲附件。\n"
        "left_out: []\nprovisions:\n  - {id: b, title: 从化区照着办, says: 从化区照着这些标准办。, effect: none, "
        f'force: stated, force_word: 执行, for: [government], quotes: ["{note}"], ask: ["12345"]}}\n'
    )
    assert len([each for each in messages(site_with(lines), "F159") if "标准" in each]) == count
