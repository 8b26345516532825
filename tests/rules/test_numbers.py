"""F: numbers and dates, and the edges that must pass."""

import pytest

from tests.rules import found, told_alone


@pytest.mark.parametrize(
    ("lines", "place", "message"),
    [
        ("title: 退回60%失业保险费", (10, 10), "“60%”引文里没有。"),
        ("says: 7个工作日内退回。", (11, 9), "“7个工作日”引文里没有。"),
        ("says: 写到2021年5月30日。", (11, 9), "“2021年5月30日”和 time 不一样，引文里也没有。"),
        ("says: 退回百分之六十。", (11, 9), "“60%”引文里没有。"),
        ("conditions: [{says: 满3年, quote: 扎实做好就业工作}]", (27, 11), "“3年”引文里没有。"),
    ],
)
def test_number_without_record(site_with, lines, place, message):
    [(line, column, text, _)] = found(site_with(lines), "F104")
    assert ((line, column), text) == (place, message)


def test_a_quoted_number_that_is_not_recorded_is_a_warning(site_with):
    assert found(site_with("amounts: []"), "F104") == []
    assert [each[2:] for each in found(site_with("amounts: []"), "F133")] == [
        ("“50%”没有写在 amounts 里。", "请补进 amounts。")
    ]
    assert found(site_with(""), "F133") == []


def test_months_of_age_are_months(site_with):
    assert told_alone(site_with, "F104", "犬只满3月龄的应当登记", "狗满3个月的，要登记。") == []
    assert told_alone(site_with, "F104", "犬只满3月龄的应当登记", "狗满3岁的，要登记。") != []


@pytest.mark.parametrize(
    "official", ["应当按照不少于总建筑面积千分之二的标准建设用房", "按照不少于贷款金额2‰的标准收取保费"]
)
def test_per_mille_is_a_figure_in_words_in_signs_and_as_percent(site_with, official: str):
    what = "总建筑面积" if "建筑" in official else "贷款金额"
    for code in ("F104", "F105", "F109", "F120", "F133"):
        for written, amount in (("千分之二", "2, unit: ‰"), ("2‰", "2, unit: ‰"), ("0.2%", '0.2, unit: "%"')):
            recorded = f"value: {amount}, of: {what}, bound: min"
            assert told_alone(site_with, code, official, f"不少于{what}的{written}。", amount=recorded) == []
    for wrong in ("千分之三", "2%", "3‰"):
        assert told_alone(site_with, "F104", official, f"不少于{what}的{wrong}。") != []
    assert told_alone(site_with, "F120", official, f"不超过{what}的千分之二。") != []
    assert told_alone(site_with, "F105", official, "有标准。", amount="value: 3, unit: ‰") != []


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
    site = site_with("time: {until: 2022-05-31, quote: 实施期限延长至2021年4月30日}")
    assert [each[2] for each in found(site, "F105")] == ["引文里没有这个时间。"]


def test_a_clause_of_another_law_has_its_number(site_with):
    assert [each[2] for each in found(site_with("says: 照第八条退回50%。"), "F104")] == [
        "“第八条”引文里没有。"
    ]


def test_this_year_is_the_year_of_the_document(site_with):
    text = "time: {year: %s, quote: 今年}\nquotes: [今年返还]\namounts: []"
    assert [each[2] for each in found(site_with(text % 2022), "F105")] == ["引文里没有这个时间。"]
    assert found(site_with(text % 2020), "F105") == []


def test_summary_has_the_numbers_of_its_provisions_only(site_with):
    site = site_with("# measures/01-a.yml\nsummary: 退60%，写到2022年。\nplain: 退50%，写到2021年4月30日")
    assert [each[2] for each in found(site, "F104")] == [
        "“60%”不是这一条里的数字。",
        "“2022年”不是这一条里的时间。",
    ]


@pytest.mark.parametrize(("year", "count"), [(2013, 0), (2014, 1)])
def test_a_summary_may_name_the_year_of_a_paper(site_with, year, count):
    text = "与《某办法》(某府办〔2013〕3号)不一致的,以本意见为准"
    lines = (
        f"# text.txt\n{text}。\n# measures/01-a.yml\nsummary: 讲和{year}年的办法不一样怎么办。\nleft_out: []\nprovisions:\n"
        "  - {id: a, title: 按这份意见办, says: 不一样的，按这份意见办。, effect: meaning, force: stated, "
        f'force_word: 为, for: [company], quotes: ["{text}"], ask: ["12345"]}}'
    )
    assert len(found(site_with(lines), "F104")) == count


def test_quoted_number_dropped(site_with):
    assert found(site_with("says: 退一半。\ntitle: 退失业保险费"), "F109") == [
        (20, 3, "引文里的“50%”没有说。", "请说给读者听，再写进 amounts。")
    ]
    assert found(site_with("amounts: []"), "F109") == []


AT_MOST = """# text.txt
对企业收取的担保费不超过1%。
# measures/01-a.yml
left_out: []
provisions:
  - {{id: a, title: 担保费不超过1%, says: {}, effect: limit, force: stated, force_word: 不超过,
     for: [company], quotes: [对企业收取的担保费不超过1%], amounts: [{{value: 1, unit: "%", bound: {}}}], ask: ["12345"]}}
"""


@pytest.mark.parametrize(
    "says", ["担保费不超过1%。", "担保费最多1%。", "担保费1%以内。", "1%按什么数来算，没有写。"]
)
def test_the_most_may_be_said_in_many_ways(site_with, says):
    assert found(site_with(AT_MOST.format(says, "max")), "F120") == []


@pytest.mark.parametrize(
    ("says", "name"), [("担保费1%。", "正好"), ("担保费超过1%。", "最少"), ("担保费至少1%。", "最少")]
)
def test_bound_differs_from_the_original(site_with, says, name):
    assert found(site_with(AT_MOST.format(says, "max")), "F120") == [
        (11, 9, f"“1%”说成了“{name}”，原文是“最多”。", "请把“不超过”“至少”这样的话写上。")
    ]


def test_a_bound_with_its_number_is_none_without_it(site_with):
    assert [each[2] for each in found(site_with(AT_MOST.format("担保费低于1%。", "max")), "F120")] == [
        "“1%”自己算不算在内，和原文不一样。"
    ]
    assert found(site_with(AT_MOST.format("担保费最多1%。", "max")), "F120") == []


def test_recorded_bound_differs_from_the_original(site_with):
    [finding, *_] = found(site_with(AT_MOST.format("担保费1%。", "exact")), "F120")
    assert finding[2:] == ("“1%”在原文里是“最多”，不是“正好”。", "bound 应写 max。")


def test_a_total_is_nobodys_share(site_with):
    lines = "# text.txt\n今年贷款要确保完成50亿元。\n# measures/01-a.yml\nleft_out: []\nprovisions:\n"
    lines += "  - {{id: a, title: 2020年贷款目标50亿元, says: 目标是2020年至少贷出50亿元。{}, effect: none, force: goal, "
    lines += (
        "force_word: 确保完成, for: [government], quotes: [今年贷款要确保完成50亿元], time: {{year: 2020}}, "
    )
    lines += 'amounts: [{{value: 50, unit: 亿元, bound: min}}], ask: ["12345"]}}'
    assert found(site_with(lines.format("这不是一个人的额度。")), "F120") == []
    assert found(site_with(lines.format("")), "F120") == []
    assert [each[2] for each in found(site_with(lines.format("每人都有。")), "F120")] == [
        "“50亿元”是总数，没有说明不是哪个人、哪一家的额度。"
    ]


def test_a_number_of_a_draft_may_stand_in_the_summary_of_its_measure(site_with):
    lines = (
        "# text.txt\n补助500元，执行到2021年12月31日。\n# measures/01-a.yml\n"
        "summary: 补助500元，到2021年12月31日。\nleft_out: []\n"
        "provisions: [{id: a, draft: true, quotes: [补助500元，执行到2021年12月31日]}]\n"
    )
    assert found(site_with(lines), "F104") == []
    wrong = lines.replace("summary: 补助500元，到2021年12月31日", "summary: 补助600元，到2022年12月31日")
    assert [each[2] for each in found(site_with(wrong), "F104")] == [
        "“600元”不是这一条里的数字。",
        "“2022年12月31日”不是这一条里的时间。",
    ]


RATIO = "特困职工家庭,补贴系数为1.3"
RENT = "租金标准为公布的标准×0. 4"


@pytest.mark.parametrize(
    ("code", "text", "says", "amount", "said"),
    [
        ("F104", RATIO, "补贴系数是1.3。", "", []),
        ("F104", RATIO, "补贴系数是1.5。", "", ["“1.5”引文里没有。"]),
        ("F104", RENT, "租金是公布的标准的0.4倍。", "", []),
        ("F104", RENT, "租金按公布的标准乘0.5交。", "", ["“0.5”引文里没有。"]),
        ("F105", RATIO, "补贴系数是1.3。", "value: 1.3, of: 补贴系数", []),
        ("F105", RATIO, "补贴系数是1.3。", "value: 1.5, of: 补贴系数", ["引文里没有“1.5”。"]),
        ("F109", RENT, "租金有标准。", "", ["引文里的“0.4”没有说。"]),
        ("F133", RENT, "租金乘0.4。再说一遍，乘0.4。", "", ["“0.4”没有写在 amounts 里。"]),
        ("F133", RENT, "租金乘0.4。", "value: 0.4, of: 公布的标准", []),
    ],
)
def test_a_figure_without_a_unit_counts(site_with, code, text, says, amount, said):
    assert told_alone(site_with, code, text, says, amount=amount) == said


CITY = "户籍地为越秀、海珠、荔湾、天河区的保障对象"


@pytest.mark.parametrize(
    ("text", "says", "count"),
    [
        ("按市人社局等5部门印发的通知办理", "按5个部门的通知办。", 0),
        ("按市人社局等5部门印发的通知办理", "按6个部门的通知办。", 1),
        ("按市人社局等5部门印发的通知办理", "按5个单位的通知办。", 1),
        (CITY, "户口在这4个区的。", 0),
        (CITY, "户口在这3个区的。", 1),
        (CITY, "户口在4个区的。", 1),
        (CITY.replace("天河区", "天河等区"), "户口在这4个区的。", 1),
    ],
)
def test_what_the_original_counts_or_names(site_with, text, says, count):
    assert len(told_alone(site_with, "F104", text, says)) == count


@pytest.mark.parametrize(
    ("official", "plain", "amount"),
    [
        ("单处面积不少于三十平方米的标准建设用房", "一处{}30平方米。", "value: 30, unit: 平方米"),
        ("每次检查至少三人到场", "每次检查{}3人到场。", "value: 3, unit: 人"),
        ("每名护理员照护老人不超过八名", "每名护理员照护老人{}8名。", "value: 8, unit: 名"),
    ],
)
def test_the_bound_of_a_number_in_words_is_read(site_with, official: str, plain: str, amount: str):
    most = "不超过" in official
    right, wrong = ("不超过", "不少于") if most else ("不少于", "不超过")
    amount += f", bound: {'max' if most else 'min'}"
    assert told_alone(site_with, "F120", official, plain.format(right), amount=amount) == []
    assert told_alone(site_with, "F120", official, plain.format(wrong), amount=amount) != []
    turned = amount.replace("max", "_").replace("min", "max").replace("_", "min")
    assert any(
        "在原文里是" in each
        for each in told_alone(site_with, "F120", official, plain.format(right), amount=turned)
    )


def test_where_the_bound_cannot_be_read_the_recorded_one_counts(site_with):
    official, amount = "单处面积不少于三千平方米", "value: 3000, unit: 平方米, bound: min"
    assert told_alone(site_with, "F120", official, "一处不少于3000平方米。", amount=amount) == []
    assert told_alone(site_with, "F120", official, "一处不超过3000平方米。", amount=amount) != []
