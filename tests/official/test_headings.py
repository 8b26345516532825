"""Names and statements: what becomes a title, and what can be quoted."""

import pytest

from generator.official import parse
from generator.official.headings import is_name, split_article, split_title
from generator.official.lines import read_lines


@pytest.mark.parametrize("text", ["发放补贴", "打造“10分钟生活圈”。", "2026年重点工作", "推行包容审慎监管。"])
def test_names(text):
    assert is_name(text, alone=True)


@pytest.mark.parametrize(
    "text",
    ["标准为每月800元。", "2026年底前完成。", "应当提交。", "身份证；", "有下列情形的：", "由县局负责解释。"],
)
def test_statements(text):
    assert not is_name(text, alone=True)


@pytest.mark.parametrize(
    ("line", "goes_on", "title", "text"),
    [
        ("（一）发放补贴。每人500元。", False, "发放补贴。", "每人500元。"),
        ("（一）低保标准为每月800元。", False, "", "低保标准为每月800元。"),
        ("（一）发放补贴　每人500元。", False, "发放补贴　", "每人500元。"),
        ("（一）补贴标准：每人500元。", False, "补贴标准：", "每人500元。"),
        ("（一）加强培训。", False, "加强培训。", ""),
    ],
)
def test_measures_are_cut(line, goes_on, title, text):
    assert split_title(read_lines(line)[0], goes_on) == (title, text)


@pytest.mark.parametrize(
    ("line", "apart", "title", "text"),
    [
        ("第一条（目的）为了就业。", False, "（目的）", "为了就业。"),
        ("第一条　［目的］为了就业。", False, "［目的］", "为了就业。"),
        ("第一条（一）甲。", False, "", "（一）甲。"),
        ("第一条 目的 为了就业。", True, "目的 ", "为了就业。"),
        ("第一条 本法 适用。", False, "", "本法 适用。"),
    ],
)
def test_articles_are_cut(line, apart, title, text):
    assert split_article(read_lines(line)[0], apart, False) == (title, text)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("第一条 精准帮扶企业\n干部到企业帮忙。\n", ["精准帮扶企业"]),
        ("第一条 租房补贴\n每月发300元。\n第二条 申请\n到街道办申请。\n", ["租房补贴", "申请"]),
        ("第一条 每月发300元。\n到街道办申请。\n", [""]),
        ("第一条 租房补贴\n每月发300元。\n第二条 到街道办申请。\n第三条 当天办好。\n", ["", "", ""]),
    ],
)
def test_articles_have_titles_where_most_have_one_be_they_few_or_many(text, titles):
    assert [each.title for each in parse(text).measures] == titles
