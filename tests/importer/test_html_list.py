"""Numbers of lists, as HTML and CSS define them."""

import pytest
from lxml import html

from generator.importer.html_list import item_number, written


@pytest.mark.parametrize(
    ("count", "shape", "text"),
    [
        (12, "cjk-ideographic", "十二、"),
        (3, "simp-chinese-formal", "叁、"),
        (2, "cjk-heavenly-stem", "乙、"),
        (3, "lower-alpha", "c."),
        (4, "upper-roman", "IV."),
        (7, "decimal-leading-zero", "07."),
        (7, "unheard-of", "7."),
        (0, "cjk-ideographic", "0."),
    ],
)
def test_counter_styles(count: int, shape: str, text: str):
    assert written(count, shape) == text


@pytest.mark.parametrize(
    ("source", "numbers"),
    [
        ("<ol start=3><li>甲<li>乙</ol>", ["3.", "4."]),
        ("<ol reversed><li>甲<li>乙<li>丙</ol>", ["3.", "2.", "1."]),
        ("<ol><li>甲<li value=6>乙<li>丙</ol>", ["1.", "6.", "7."]),
        ("<ol type=a><li>甲<li type=A>乙</ol>", ["a.", "B."]),
        ("<ol style='list-style: none'><li>甲</ol>", [""]),
        ("<ol style='list-style: inside cjk-ideographic'><li>甲</ol>", ["一、"]),
        ("<ol class=c><li>甲</ol>", ["一、"]),
        ("<ol style='list-style-type: \"※\"'><li>甲</ol>", ["※"]),
        ("<ol start=x><li value=99999999999>甲</ol>", ["1."]),
        ("<ul><li>甲</ul>", [""]),
    ],
)
def test_numbers_of_items(source: str, numbers: list[str]):
    rules = {".c": {"list-style-type": "cjk-ideographic"}}
    assert [item_number(each, rules, {}) for each in html.fromstring(source).iter("li")] == numbers
