"""Where annexes begin, what they are called, and what of them can be quoted. Shapes of real documents."""

import pytest

from generator.official import OfficialText, parse
from generator.official.account import account
from generator.official.facts import facts
from generator.official.labels import part_of, part_order, sentence_label, stretch_of
from generator.text.characters import normalise

# 广州市 2015: a list, signature and date, then each annex under its number.
HOUSING = """甲市人民政府办公厅关于住房保障工作的实施意见
一、提高标准
补贴标准提高至25元。
二、本意见自印发之日起实施，有效期3年。
附件：1.家庭收入限额标准
2.住房租赁补贴标准
甲市人民政府办公厅
2015年8月25日
附件1
家庭收入
限额标准
保障对象\t人口\t限额（元）
低收入家庭\t1\t35321
备注：乙县可参照执行。
附件2
住房租赁补贴标准
一、人均面积标准：15平方米
二、收入补贴系数：
（一）低保家庭，补贴系数为1.3；
（二）其他家庭，补贴系数为0.9。
2015年9月1日
"""
# 东城区 2016: 附件1： with a colon, a plan with chapters of its own.
SCHOOLS = """甲区关于入学工作的意见
一、重点工作
（一）做好小学入学工作。凡年满6周岁的均可入学。
（二）做好初中入学工作。就近入学。
附件:1.入学工作时间表
2.特长生入学工作方案
附件1：
入学工作时间表
时 间\t工 作 内 容
5月1日\t启动小学和初中入学服务系统
附件2：
特长生入学工作方案
一、工作原则
特长生招生，面向本区小学应届毕业生。
"""


def annexes(text: str) -> list[tuple[int, str, str, int]]:
    return [(each.number, each.name, each.title, len(each.sentences)) for each in parse(text).annexes]


def ids(found: OfficialText) -> list[str]:
    return [each.id for each in found.sentences]


def test_each_annex_has_its_name_title_and_sentences():
    assert annexes(HOUSING) == [(1, "附件1", "家庭收入限额标准", 3), (2, "附件2", "住房租赁补贴标准", 2)]
    assert annexes(SCHOOLS) == [(1, "附件1", "入学工作时间表", 2), (2, "附件2", "特长生入学工作方案", 2)]


def test_ids_name_the_annex_and_no_measure_is_found_in_it():
    found = parse(SCHOOLS)
    assert ids(found)[-4:] == ["a01s01", "a01s02", "a02s01", "a02s02"]
    assert len(found.measures) == 2
    assert found.sentences[-1].text == "特长生招生，面向本区小学应届毕业生。"


def test_the_list_of_annexes_is_none():
    list_alone = HOUSING[: HOUSING.index("附件1\n")]
    assert annexes(list_alone) == []
    assert annexes(list_alone.replace("附件：1", "附件：\n1")) == []
    assert [each.kind for each in parse(list_alone).paragraphs][-4:] == ["line"] * 4


def test_items_of_an_annex_tell_with_or_without_a_full_stop():
    texts = [each.text for each in parse(HOUSING).annex_of[2].sentences]
    assert texts[0] == "一、人均面积标准：15平方米"
    assert texts[1].startswith("二、收入补贴系数：\n（一）低保家庭")


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        ("附件：申请材料\n1.身份证原件\n2.户口簿。\n", [(1, "附件", "申请材料", 2)]),
        ("附件：申请材料\n甲县政府\n2026年3月1日\n申请材料\n1.身份证。\n", [(1, "附件", "申请材料", 1)]),
        (
            "附件：1.申请材料\n2.补贴标准\n甲县政府\n2026年3月1日\n申请材料\n1.身份证。\n补贴标准\n每人500元。\n",
            [(1, "附件1", "申请材料", 1), (2, "附件2", "补贴标准", 1)],
        ),
        (
            "附件1　申请材料\n1.身份证。\n附件3　补贴标准\n每人500元\n",
            [(1, "附件1", "申请材料", 1), (3, "附件3", "补贴标准", 1)],
        ),
        ("附件一\n1.身份证。\n附表一\n每人500元。\n", [(1, "第1个附件", "", 1), (2, "第2个附件", "", 1)]),
        ("附件\n补贴标准\n（2026年3月1日公布）\n每人500元。\n", [(1, "附件", "补贴标准", 1)]),
    ],
)
def test_shapes_of_headings(below: str, expected: list[tuple[int, str, str, int]]):
    assert annexes("一、甲\n（一）乙。丙。\n（二）丁。戊。\n" + below) == expected


def test_a_notice_without_items_can_have_annexes():
    found = parse(
        "甲县关于调整低保标准的通知\n标准提高到每月800元。\n附件：标准表\n项目\t标准\n城市\t800元\n"
    )
    assert (ids(found), found.measures) == (["p01", "a01s01", "a01s02"], ())


def test_an_attached_document_with_its_own_items_is_the_document():
    text = "甲县关于印发养老服务办法的通知\n现将《养老服务办法》印发给你们。\n附件：养老服务办法\n甲县政府\n养老服务办法\n第一条 甲。\n第二条 乙。\n"
    assert [each.label for each in parse(text).measures] == ["第一条", "第二条"]


def test_the_day_of_an_annex_is_not_the_document_s():
    found = facts(parse(HOUSING)).signed_on
    assert found is not None
    assert found.isoformat() == "2015-08-25"


def test_every_character_is_accounted_for():
    for text in (HOUSING, SCHOOLS):
        assert normalise("".join(each.text for each in account(text))) == normalise(text)


def test_parts_and_stretches_are_names_of_each_other():
    for part, stretch in (("closing", "z"), ("annex1", "a01"), ("annex12", "a12")):
        assert (stretch_of(part), part_of(stretch)) == (stretch, part)
    assert stretch_of("annex0") == stretch_of("annex") == part_of("m01") == ""
    assert sorted(["annex10", "annex2", "closing", "notice"], key=part_order) == [
        "notice",
        "closing",
        "annex2",
        "annex10",
    ]
    assert sentence_label("a02s03", parse(HOUSING).names) == "附件2第3句"
    assert sentence_label("a02s03", {"a02": "附表"}) == "附表第3句"
