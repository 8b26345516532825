"""Quantities and dates in Chinese text."""

from datetime import date
from decimal import Decimal

import pytest

from generator.text.numbers import dates, measured, moments, quantities


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("退50%，百分之五十", [("50", "%"), ("50", "%")]),
        ("按千分之二，2‰", [("2", "‰"), ("2", "‰")]),
        ("7个工作日、6个月、3岁以下", [("7", "个工作日"), ("6", "个月"), ("3", "岁")]),
        ("完成50亿元，1.5倍", [("50", "亿元"), ("1.5", "倍")]),
        ("２００元", [("200", "元")]),
        ("2020年7月16日", []),
        ("2020-2022年", []),
        ("不少于2人、20个以上、10万平方米", [("2", "人"), ("20", "个"), ("10", "万平方米")]),
        ("两个月，居住一年以上，三年后", [("2", "个月"), ("1", "年"), ("3", "年")]),
        ("三年行动计划，三年级，同一年度，一日办结，第二年，第3项", []),
        ("12398处理，12345人工，3家庭", []),
        ("500KV、5G、“4+1”、第15号", []),
    ],
)
def test_quantities_are_numbers_before_units(text, expected):
    assert [(found.value, found.unit) for found in quantities(text)] == [
        (Decimal(value), unit) for value, unit in expected
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("到2021年4月30日", [date(2021, 4, 30)]),
        ("2021-04-30", [date(2021, 4, 30)]),
        ("(2020-2022年)", [date(2022, 12, 31)]),
        ("2020年", [date(2020, 12, 31)]),
        ("2020届毕业生", [date(2020, 12, 31)]),
        ("2021年2月30日", []),
    ],
)
def test_moments_have_a_last_day(text, expected):
    assert [found.last for found in moments(text)] == expected


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("二〇二六年三月一日", date(2026, 3, 1), date(2026, 3, 1)),
        ("二○二六年十二月", date(2026, 12, 1), date(2026, 12, 31)),
        ("二零二八年", date(2028, 1, 1), date(2028, 12, 31)),
    ],
)
def test_a_date_in_numerals_is_a_date(text: str, first: date, last: date):
    assert [(each.first, each.last) for each in moments(f"自{text}起施行")] == [(first, last)]


def test_dates_are_found_with_and_without_their_year():
    text = "自2021年4月30日起,12月31日前,2020届,50元"
    assert [text[start:end] for start, end in dates(text)] == ["2021年4月30日", "12月31日", "2020届"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("五千万元", "5000万元", True),
        ("1亿元", "10000万元", True),
        ("2‰", "0.2%", True),
        ("3天", "3日", True),
        ("五千万元", "5000元", False),
        ("50亿元", "50万元", False),
    ],
)
def test_figures_are_the_same_in_whatever_unit(one, other, same):
    ([first], [second]) = (quantities(each) for each in (one, other))
    assert (measured(first) == measured(second)) == same
