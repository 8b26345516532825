"""F: the exact place, message and hint of each rule, and the edges it must not find."""

import pytest

from generator.rules import RULES, check

PATH = "data/documents/mou-2020-1/measures/01-a.yml"


def found(site, code):
    """(line, column, message, hint) of each finding of the rule `code`."""
    return [(*each.place[1:], each.message, each.hint) for each in RULES[code].check(site)]


def test_quote_not_verbatim_says_where_it_leaves_the_text(site_with):
    site = site_with("quotes: [返还其上年度实际交纳失业保险费的50%]")
    assert found(site, "F101") == [
        (
            20,
            5,
            "原文没有这句话：“返还其上年度实际交纳失业保险费的50%”。",
            "前 8 个字对得上，后面原文是“…其上年度实际缴纳失业保险费的…”。",
        )
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "quotes: [实施期限延长至2021年4月30日。扎实做好就业工作]",
        "conditions: [{says: 好, quote: 没有这句}]",
        "time: {until: 2021-04-30, quote: 延长到2021年4月30日}",
        "# measures/01-a.yml\nleft_out: [{quote: 扎实作好就业工作, why: 号召。}]",
    ],
    ids=["two sentences", "condition", "time", "left out"],
)
def test_every_kind_of_quote_is_compared(site_with, lines):
    assert len(found(site_with(lines), "F101")) == 1


def test_quote_may_differ_in_width_and_blanks(site_with):
    assert found(site_with("quotes: [返还其上年度 实际缴纳失业保险费的５０％]"), "F101") == []


def test_units_differ_from_tail(site_with):
    site = site_with("# measures/01-a.yml\nunits: [fz-caizheng]")
    assert found(site, "F102") == [
        (6, 1, "责任单位和原文不一样：少了 fz-renshe。", "应写：[fz-renshe, fz-caizheng]")
    ]
    site = site_with("# measures/01-a.yml\nunits: [fz-caizheng, fz-renshe]")
    assert found(site, "F102")[0][2] == "责任单位和原文不一样：次序不同。"


def test_title_differs(site_with):
    assert found(site_with("# measures/01-a.yml\ntitle: 稳就业"), "F103") == [
        (2, 8, "标题和原文不一样。", "原文是“稳定就业岗位”。")
    ]


@pytest.mark.parametrize(
    ("lines", "place", "message"),
    [
        ("title: 退回60%失业保险费", (10, 10), "“60%”没有写在 amounts 里。"),
        ("says: 7个工作日内退回。", (11, 9), "“7个工作日”没有写在 amounts 里。"),
        ("says: 写到2021年5月30日。", (11, 9), "“2021年5月30日”和 time 不一样。"),
        ("says: 退回百分之六十。", (11, 9), "“60%”没有写在 amounts 里。"),
        ("conditions: [{says: 满3年, quote: 扎实做好就业工作}]", (27, 11), "“3年”没有写在 amounts 里。"),
    ],
)
def test_number_without_record(site_with, lines, place, message):
    [(line, column, text, _)] = found(site_with(lines), "F104")
    assert ((line, column), text) == (place, message)


@pytest.mark.parametrize(
    "lines",
    [
        "says: 退回50%，写到2021年4月30日。",
        "says: 2021年的事。\ntime: {year: 2021}",
        "title: 写给2020届的\ntime: {cohort: 2020届}\nconditions: []",
        "says: “4+1”和500KV，一年一次。",
    ],
)
def test_recorded_numbers_and_names_are_fine(site_with, lines):
    assert found(site_with(lines), "F104") == []


def test_recorded_number_not_quoted(site_with):
    site = site_with('amounts:\n  - {value: 50, unit: "%"}\n  - {value: 5, unit: 年}')
    assert [each[2] for each in found(site, "F105")] == ["引文里没有“5年”。"]
    site = site_with("time: {until: 2022-04-30, quote: 实施期限延长至2021年4月30日}")
    assert [each[2] for each in found(site, "F105")] == ["引文里没有这个时间。"]


def test_this_year_is_the_year_of_the_document(site_with):
    text = "time: {year: %s, quote: 今年}\nquotes: [今年返还]\namounts: []"
    assert [each[2] for each in found(site_with(text % 2022), "F105")] == ["引文里没有这个时间。"]
    assert found(site_with(text % 2020), "F105") == []


def test_force_word_must_be_quoted_and_of_its_force(site_with):
    assert found(site_with("force_word: 发放"), "F106") == [
        (14, 15, "引文里没有“发放”。", "请写引文里表示力度的那个词。")
    ]
    assert found(site_with("force: goal"), "F106") == [
        (14, 15, "“返还”不表示“努力目标”。", "它表示“文件写明”，force 应写 stated。")
    ]


def test_clause_not_told(site_with):
    site = site_with("# measures/01-a.yml\nleft_out: []")
    assert found(site, "F107") == [
        (9, 1, "m01s02 的这个分句没有写到：“扎实做好就业工作”。", "请写成事项，或者写进 left_out。")
    ]


def test_an_exemption_holds_for_its_rule_and_provision_only(site_with):
    lines = "title: 退回60%失业保险费\nexcept: [{rule: F104, why: 试一试}]"
    assert check(site_with(lines)) == []
    other = "title: 退回60%失业保险费\nexcept: [{rule: F105, why: 试一试}]"
    assert [each.code for each in check(site_with(other))] == ["F104"]
