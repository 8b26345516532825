"""Which level makes the measures, and which numbers only count a list."""

import pytest

from generator.official.levels import listed_lines, measure_level, outer_levels
from generator.official.lines import read_lines


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("第一条 甲。\n第二条 乙。\n（一）丙；\n", "article"),
        ("一、甲\n（一）乙。丙。\n（二）丁。戊。\n", "bracket"),
        ("一、甲\n1.乙。丙。\n2.丁。戊。\n", "number"),
        ("一、每人500元。\n二、交下列材料：\n（一）身份证；\n（二）户口簿。\n三、可以复议。\n", "chapter"),
        ("一、对象\n本县户籍。\n二、材料\n（一）身份证；\n（二）户口簿。\n", "chapter"),
        ("一、标准\n（一）低保为每月800元；\n（二）特困为每月900元。\n", "bracket"),
    ],
)
def test_the_level_of_the_measures(text, level):
    lines = read_lines(text)
    assert measure_level(lines, listed_lines(lines)) == level


def test_items_of_a_list_are_no_measures():
    lines = read_lines("一、甲\n有下列情形的：\n1.已经退休的；\n2.服刑的。\n二、乙\n")
    assert listed_lines(lines) == {2, 3}


def test_chapters_stand_above_articles_only_where_they_come_first():
    assert "chapter" in outer_levels(read_lines("一、甲\n第一条 乙。\n"), "article")
    assert "chapter" not in outer_levels(read_lines("第一条 乙：\n一、甲\n"), "article")
