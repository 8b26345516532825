"""Exact, most, least or about: by the words beside a number, in official texts and in plain ones."""

import pytest

from generator.text.bounds import bound_at, bound_words, bounds_at, includes
from generator.text.characters import normalise
from generator.text.numbers import quantities


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("给予最高5万元一次性补贴", ["max"]),
        ("最高不超过50万元的贷款", ["max"]),
        ("月收入低于2000元", ["max"]),
        ("自收到之日起15个工作日内作出决定", ["max"]),
        ("每人不低于300元", ["min"]),
        ("正常运营1年以上", ["min"]),
        ("大约300元，补6个月左右", ["about", "about"]),
        ("返还50%", ["exact"]),
        ("补贴300元，最长不超过24个月", ["exact", "max"]),
        ("力争突破100亿元", ["min"]),
        ("不到7个工作日", ["max"]),
        ("缴纳社会抚养费未满5年的", ["max"]),
        ("年龄不满18周岁", ["max"]),
        ("10800元和以下的家庭", ["max"]),
        ("15600元或者更低的", ["max"]),
        ("3人或以上的", ["min"]),
        ("满18周岁", ["min"]),
        ("约5万元以上", ["min"]),
        ("给予最高50万元、30万元、10万元奖励", ["max", "max", "max"]),
        ("补贴50万元、30万元以上", ["exact", "min"]),
        ("营收首次达到2000万元", ["min"]),
        ("领满12个月为止", ["max"]),
        ("申请日前12个月里", ["max"]),
        ("租金≤500元", ["max"]),
    ],
)
def test_the_words_beside_a_number_bound_it(text: str, bounds: list[str]):
    plain = normalise(text)
    assert [bound_at(plain, each) for each in quantities(text)] == bounds


def test_a_word_of_another_clause_does_not_count():
    plain = normalise("不超过三项，补贴500元")
    [quantity] = quantities(plain)
    assert bound_at(plain, quantity) == "exact"


def test_what_a_share_is_of_may_stand_between_the_word_and_the_number():
    plain = normalise("按不超过年度交易金额的20%给予补贴，其余返还投资总额的50%")
    assert [bound_at(plain, each) for each in quantities(plain)] == ["max", "exact"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("不超过投资额的30%", ["不超过"]),
        ("满70周岁", ["满"]),
        ("很满意,领500元", []),
        ("5万元以上,以下情形除外", ["以上"]),
        ("最低工资标准的80%", []),
        ("最多领,500元", []),
    ],
)
def test_the_words_that_bound_are_found_where_they_stand(text: str, expected: list[str]):
    assert [text[start:end] for start, end in bound_words(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("在职职工30人(含)以下的企业", True),
        ("不到30人的企业", False),
        ("不满30人的企业", False),
        ("30人和以下的企业", True),
        ("30人以下的企业", None),
        ("每个不超过100万元、30万元", True),
        ("调查人员不能少于2人", True),
        ("价值超过12万元的机动车", False),
        ("共30人", None),
    ],
)
def test_a_bound_may_include_its_number(text: str, expected: bool | None):
    *_, last = quantities(text)
    assert includes(text, last) is expected


def test_a_number_said_twice_has_both_bounds():
    text = "30人和30人以下的企业"
    assert [sorted(bounds_at(text, each)) for each in quantities(text)] == [
        ["exact", "max"],
        ["exact", "max"],
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("基础养老金最低标准为每人每月178元", ["exact", "min"]),
        ("缴费最高档次为每年5000元", ["exact", "max"]),
        ("按最低工资标准补1000元", ["exact"]),
    ],
)
def test_the_name_of_a_number_may_bound_it(text: str, expected: list[str]):
    *_, last = quantities(text)
    assert sorted(bounds_at(text, last)) == expected


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("人均可支配收入低于或等于15600元的", "max"),
        ("面积高于或等于80平方米的", "min"),
        ("市内只缴纳1次起付线", "exact"),
        ("出资大于等于30万元的", "min"),
    ],
)
def test_a_bound_that_names_its_own_end_is_one_word(text: str, bound: str):
    [quantity] = quantities(text)
    assert bound_at(text, quantity) == bound
    if bound != "exact":
        assert includes(text, quantity) is True
