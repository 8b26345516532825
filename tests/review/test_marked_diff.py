"""Two texts as one: what is dangerous in a change is whole, and named. The words are those of official documents."""

import pytest

from generator.review.marked_diff import Names, Run, changes, marked, named, names

KNOWN = Names(
    who=frozenset(["企业", "小微企业", "职工", "高校毕业生", "市人社局", "市财政局"]),
    others=frozenset(["企业家"]),
    phones=frozenset(["12345"]),
)
EXAMPLES = {
    "数字": [
        ("每人补贴500元。", "每人补贴5000元。", ["500元", "5000元"]),
        ("返还50%。", "返还60%。", ["50%", "60%"]),
        ("租金减免两个月", "租金减免三个月", ["两个月", "三个月"]),
        ("补助300—500元。", "补助300—800元。", ["300—500元", "300—800元"]),
        ("每人每月300元。", "每人每年300元。", ["每月", "每年"]),
        ("第5条", "第6条", ["5", "6"]),
    ],
    "日期": [
        ("实施期限延长至2021年4月30日。", "实施期限延长至2021年6月30日。", ["2021年4月30日", "2021年6月30日"]),
        ("12月31日前申请。", "11月30日前申请。", ["12月31日", "11月30日"]),
        ("2020届高校毕业生", "2021届高校毕业生", ["2020届", "2021届"]),
    ],
    "电话": [
        ("请打12345问。", "请打12333问。", ["12345", "12333"]),
        ("咨询电话0794-8263021。", "咨询电话0794-8263012。", ["0794-8263021", "0794-8263012"]),
    ],
    "否定": [
        ("不得收费。", "收费。", ["不得"]),
        ("不限户籍。", "限户籍。", ["不限", "限"]),
        ("对不裁员的企业", "对裁员的企业", ["不"]),
        ("仅补贴一年。", "补贴一年。", ["仅"]),
    ],
    "上下限": [
        ("不超过投资额的30%。", "是投资额的30%。", ["不超过", "是"]),
        ("给予50万元以上奖励。", "给予50万元以内奖励。", ["以上", "以内"]),
        ("满70周岁的老人", "70周岁的老人", ["满"]),
        ("最低10个工作日", "至少10个工作日", ["最低", "至少"]),
    ],
    "人群/单位": [
        ("对小微企业返还保险费。", "对企业返还保险费。", ["小微企业", "企业"]),
        ("职工可以申请。", "高校毕业生可以申请。", ["职工", "高校毕业生"]),
        ("责任单位：市人社局", "责任单位：市财政局", ["市人社局", "市财政局"]),
    ],
    "限定": [
        ("按上年度缴纳的返还。", "按当年缴纳的返还。", ["上年度", "当年"]),
        ("应当在户籍地申请。", "可以在户籍地申请。", ["应当", "可以"]),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("danger", "before", "after", "expected"),
    [(danger, *each) for danger, found in EXAMPLES.items() for each in found],
)
def test_each_danger_is_whole_and_named(danger: str, before: str, after: str, expected: list[str]):
    runs = marked(before, after, KNOWN)
    assert [each.text for each in runs if each.kind != "same"] == expected
    assert list(changes(runs)) == [frozenset([danger])]
    assert "".join(each.text for each in runs if each.kind != "new") == before
    assert "".join(each.text for each in runs if each.kind != "gone") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("办理单位要告诉您。", "办理部门要告诉您。"),
        ("群众很满意。", "群众很高兴。"),
        ("未来要发展。", "今后要发展。"),
        ("企业家来座谈。", "代表来座谈。"),
        ("最低工资标准的钱", "工资标准的钱"),
    ],
)
def test_other_words_are_no_danger(before: str, after: str):
    assert [*changes(marked(before, after, KNOWN))] == [frozenset()]


def test_what_stayed_has_no_danger():
    assert marked("企业领50%。", "企业领50%。", KNOWN) == (Run("same", "企业领50%。"),)
    assert marked("", "", KNOWN) == ()


def test_a_lone_character_between_two_changes_is_shown_with_them():
    assert marked("甲的乙来", "丙的丁来", KNOWN) == (
        Run("gone", "甲的乙"),
        Run("new", "丙的丁"),
        Run("same", "来"),
    )
    kept = [each.text for each in marked("甲，乙来", "丙，丁来", KNOWN) if each.kind == "same"]
    assert kept == ["，", "来"]


@pytest.mark.parametrize(
    ("keys", "danger"),
    [
        (("for",), "人群/单位"), (("provisions", "a", "about"), "人群/单位"), (("unknown",), "没有写"),
        (("amounts", "1", "of"), "数字"), (("amounts", "1", "bound"), "上下限"), (("time", "until"), "日期"),
    ],
)  # fmt: skip
def test_a_field_makes_every_change_in_it_dangerous(keys: tuple[str, ...], danger: str):
    assert [each.dangers for each in marked("甲", "乙", KNOWN, keys)] == [(danger,), (danger,)]


def test_the_names_of_a_site_are_its_audiences_units_and_phones(site_with):
    found = names(site_with())
    assert {"企业", "市人社局"} <= found.who
    assert "12345" in found.phones


def test_white_space_stays_as_it_is():
    runs = marked("领 50 %\n二", "领 60 %\n二", KNOWN)
    assert [each.text for each in runs] == ["领 ", "50 %", "60 %", "\n二"]
    assert named(runs[1].dangers) == "〔数字〕"
