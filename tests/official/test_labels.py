"""Labels in all their shapes, and how measures and sentences are called."""

import pytest

from generator.official.labels import chapter_name, find, measure_name, sentence_label


@pytest.mark.parametrize(
    ("line", "level", "number", "rest"),
    [
        ("第一百零九条　甲", "article", 109, "甲"),
        ("第一〇一条 甲", "article", 101, "甲"),
        ("第九百九十九条 甲", "article", 999, "甲"),
        ("第二节　甲", "section", 2, "甲"),
        ("第三编 甲", "part", 3, "甲"),
        ("⼀、甲", "chapter", 1, "甲"),
        ("二\u00a0、甲", "chapter", 2, "甲"),
        ("拾贰、甲", "chapter", 12, "甲"),
        ("（ 一 ）甲", "bracket", 1, "甲"),
        ("㈡甲", "bracket", 2, "甲"),
        ("一）甲", "bracket", 1, "甲"),
        ("(一〕甲", "bracket", 1, "甲"),
        ("⒈甲", "number", 1, "甲"),
        ("12．甲", "number", 12, "甲"),
        ("⑴甲", "sub", 1, "甲"),
        ("③甲", "circle", 3, "甲"),
    ],
)
def test_labels_are_found(line, level, number, rest):
    found = find(line)
    assert found is not None
    assert (found.level, found.number, line[found.length :]) == (level, number, rest)


@pytest.mark.parametrize(
    "line",
    [
        "第三条规定的材料",
        "第一条、第二条",
        "一、二类企业",
        "十三五规划",
        "壹万元整",
        "2026年",
        "（2026）",
        "一章",
        "",
        "一、就业……1",
    ],
)
def test_lines_without_a_label(line):
    assert find(line) is None


def test_names_that_readers_know():
    assert [measure_name(each, 7) for each in ("第十一条", "（四）", "4.", "㈠", "一 、", "")] == [
        "第十一条", "第（四）条", "第4条", "第（一）条", "第一条", "第7条",
    ]  # fmt: skip
    assert [chapter_name(each) for each in ("二、甲", "贰、甲", "第三章　乙", "丙")] == [
        "第二部分", "第二部分", "第三章", "",
    ]  # fmt: skip
    assert sentence_label("m04s08", {"m04": "第一百条"}) == "第一百条第8句"
    assert sentence_label("m04s08", {}) == "第4条第8句"
    assert sentence_label("z02", {}) == "结尾第2句"
