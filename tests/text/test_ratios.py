"""Figures without a unit that count: behind 系数 and behind a times sign."""

import pytest

from generator.text.characters import normalise
from generator.text.numbers import quantities
from generator.text.ratios import ratios


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("市总工会核定的特困职工家庭，补贴系数为1.3；", [("1.3", "补贴系数")]),
        ("缴交标准为公布的公共租赁住房租金标准×0. 2。", [("0.2", None)]),
        ("租金按公布的标准乘0.6交", [("0.6", None)]),
        ("户籍在白云区的，系数1.0", [("1.0", "系数")]),
        ("家庭人口×1.5人", []),
        ("乘12路公交", []),
        ("系数另行公布，第3条", []),
        ("增长系数为5%", []),
    ],
)
def test_what_is_a_ratio(text: str, found: list[tuple[str, str | None]]):
    plain = normalise(text)
    assert [(each.value, (each.name or "")[-4:] or None) for each in ratios(plain)] == found
    assert sum(not each.unit for each in quantities(text)) == len(found)
