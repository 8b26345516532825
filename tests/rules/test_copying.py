"""W: what is copied is named; numbers, names and lists are not counted."""

import pytest

from tests.rules import found


@pytest.mark.parametrize(
    ("says", "copied"),
    [
        ("退返还其上年度实际缴纳失业保险费。", "返还其上年度实际缴纳失业保险费"),
        ("少裁员，返还其上年度实际缴纳失业保险费。", "返还其上年度实际缴纳失业保险费"),
    ],
)
def test_officialese_copied(site_with, says, copied):
    assert found(site_with(f"says: {says}"), "W111") == [
        (11, 9, f"这里照抄了原文 {len(copied)} 个字：“{copied}”。", "请用老百姓的话写；原名放进“”或《》里。")
    ]


@pytest.mark.parametrize(
    "says", ["返还其上年度实际缴纳失业。", "“返还其上年度实际缴纳失业保险费”。"], ids=["12", "a name"]
)
def test_twelve_letters_and_names_may_be_the_originals(site_with, says):
    assert found(site_with(f"says: {says}"), "W111") == []


def test_a_list_of_names_may_stand_as_it_is(site_with):
    names = "教育部门、公安部门、司法行政部门和财政部门"
    lines = (
        f"# text.txt\n由{names}审核。\n# measures/01-a.yml\nleft_out: []\nprovisions:\n"
        f"  - {{id: a, title: 几个部门审核, says: {names}要审核。, effect: step, force: stated, force_word: 审核, "
        f'for: [government], quotes: [由{names}审核], ask: ["12345"]}}'
    )
    assert found(site_with(lines), "W111") == []
