"""One table for pages, schema and handbook: every code has its words, and an amount is said as it is bounded."""

from typing import get_args

import pytest

from generator.model import Amount, Bound, Effect, Force, Unknown
from generator.model.vocabulary import BOUNDS, EFFECT_WORDS, FORCE_WORDS, UNKNOWNS, amount_in_words


@pytest.mark.parametrize(
    ("codes", "table"),
    [(Effect, EFFECT_WORDS), (Force, FORCE_WORDS), (Bound, BOUNDS), (Unknown, UNKNOWNS)],
)
def test_every_code_has_its_words(codes, table):
    assert set(table) == set(get_args(codes))


def test_labels_and_marks_tell_the_codes_apart():
    assert len({each.label for each in EFFECT_WORDS.values()}) == len(EFFECT_WORDS)
    assert len({each.mark for each in EFFECT_WORDS.values()}) == len(EFFECT_WORDS)
    assert len({each.label for each in FORCE_WORDS.values()}) == len(FORCE_WORDS)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ({"value": "50", "unit": "%", "of": "失业保险费"}, "失业保险费：50%"),
        ({"value": "5", "unit": "万元", "bound": "max"}, "最多5万元"),
        ({"value": "300", "unit": "元", "per": "每人每月", "bound": "min"}, "每人每月至少300元"),
        ({"value": "300", "unit": "元", "bound": "about"}, "300元左右"),
        (
            {"value": "12", "unit": "个月", "of": "本市最低生活保障标准", "per": "人均", "bound": "max"},
            "人均最多12个月的本市最低生活保障标准",
        ),
        ({"value": "5", "unit": "年", "of": "毕业", "bound": "max"}, "毕业5年以内"),
        ({"value": "1", "unit": "年", "of": "正常运营", "bound": "min"}, "正常运营至少1年"),
        ({"value": "7", "unit": "个工作日", "of": "办理的时间", "bound": "max"}, "办理的时间：最多7个工作日"),
        ({"value": "1", "unit": "年", "of": "公示期"}, "公示期：1年"),
        ({"value": "50", "unit": "%", "of": "低保标准", "bound": "max"}, "低保标准：最多50%"),
    ],
)
def test_an_amount_in_words(data: dict, words: str):
    assert amount_in_words(Amount.model_validate(data)) == words
