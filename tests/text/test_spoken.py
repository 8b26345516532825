"""Text as it is read: figures in words, brackets as pauses, sentences of one breath."""

import pytest

from generator.text.spoken import breaths, confusing, spoken


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("退失业保险费的50%", "退失业保险费的百分之五十"),
        ("2021年4月30日", "二零二一年四月三十日"),
        ("2020届毕业生", "二零二零届毕业生"),
        ("2028—2030年", "二零二八到二零三零年"),
        ("每人每月300元", "每人每月三百元"),
        ("最高10000元", "最高一万元"),
        ("3000万元", "三千万元"),
        ("25000元", "两万五千元"),
        ("1,500元", "一千五百元"),
        ("2个月", "两个月"),
        ("2万元", "两万元"),
        ("12月2日", "十二月二日"),
        ("第2条", "第二条"),
        ("12个月", "十二个月"),
        ("0.5倍", "零点五倍"),
        ("3%—5%", "百分之三到百分之五"),
        ("2—3天", "两到三天"),
        ("1‰", "千分之一"),
        ("1/3", "三分之一"),
        ("“4+1”产业", "“四加一”产业"),
        ("7×24小时", "七乘二十四小时"),
        ("不裁员,退钱", "不裁员，退钱"),
        ("打12345", "打幺二三四五"),
        ("打12333或者114", "打幺二三三三或者幺幺四"),
        ("镇政府（街道办）批", "镇政府、街道办批"),
        ("村（居）委会和区县（市）政府", "村、居委会和区县、市政府"),
        ("家庭（支出型）的", "家庭，支出型的"),
        ("断贷（不再贷）、压贷（贷少了）", "断贷，不再贷、压贷，贷少了"),
        ("一人公司（OPC）十条", "一人公司十条"),
        ("到2026年终止发放", "到二零二六年终止发放"),
        ("利息的10—20%", "利息的百分之十到百分之二十"),
        ("按2档缴费", "按二档缴费"),
        ("2型糖尿病", "二型糖尿病"),
        ("2年级", "二年级"),
        ("安全部门", "安全部门"),
    ],
)
def test_it_is_read_as_people_read_it(written, read):
    assert spoken(written) == read


@pytest.mark.parametrize(
    "text", ["One Person", "1∶3", "8:30到岗", "AI＋产业", "补发工资", "8：30—12：00", "a+b", "3㎡"]
)
def test_what_nobody_can_read_or_understand_is_none(text):
    assert spoken(text) is None
    assert breaths(f"{text}。") is None


def test_a_sentence_that_is_too_long_is_cut_at_its_pauses_and_loses_nothing():
    text = "符合条件的企业不裁员或少裁员，退回上年度实际交的失业保险费的50%。怎么申请，没有写。"
    assert breaths(text) == [
        "符合条件的企业不裁员或少裁员。",
        "退回上年度实际交的失业保险费的百分之五十。",
        "怎么申请，没有写。",
    ]


def test_short_parts_stay_together():
    assert breaths("要有证，要本人来，还要带上户口本和身份证去窗口。") == [
        "要有证，要本人来。",
        "还要带上户口本和身份证去窗口。",
    ]


def test_what_has_no_pause_cannot_be_cut():
    assert breaths("符合条件的不裁员或者少裁员的企业可以拿回上年度失业保险费。") is None


def test_words_that_sound_like_their_opposite_are_found():
    assert confusing("全部补发") == ["补发"]
    assert confusing("所有的都发") == []
