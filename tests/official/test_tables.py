"""Rows of tables: sentences that can be quoted, with the heads of their columns. Lines of real documents."""

from generator.official import parse
from generator.official.account import account
from generator.official.tables import Row, cells_of, rows

# 东城区 2016, times of enrolment; 广州市 2015, limits of income.
TIMES = (
    "时 间\t工 作 内 容",
    "5月1日\t启动小学和初中入学服务系统",
    "7月4日开始 （一）\t各中小学发放新生《入学通知书》。",
)
LIMITS = (
    "保障对象\t家庭组成（人口数）\t家庭规模调节系数\t家庭可支配收入总限额（元）\t申请人家庭资产净值限额（万元）",
    "年可支配收入限额\t月可支配收入限额",
    "户籍中等偏下收入住房困难家庭\t1\t1.2\t35321\t2943\t18",
    "2\t1.1\t64755\t5396\t33",
    "≥4\t0.9\t105963\t8830\t60",
)
MEASURES = "一、甲\n（一）乙。丙。\n（二）丁。戊如下：\n"


def told(table: tuple[str, ...]) -> list[tuple[str, str, str]]:
    return [(each.id, each.lead, each.text) for each in parse(MEASURES + "\n".join(table)).sentences][2:]


def test_a_row_is_one_sentence_that_the_heads_of_its_columns_lead_in():
    assert told(TIMES) == [
        ("m02s02", "", "时 间　工 作 内 容"),
        ("m02s03", "m02s02", "5月1日　启动小学和初中入学服务系统"),
        ("m02s04", "m02s02", "7月4日开始 （一）　各中小学发放新生《入学通知书》。"),
    ]


def test_two_rows_of_heads_are_one_sentence():
    heads, first, *_ = told(LIMITS)
    assert heads[2].splitlines() == [each.replace("\t", "　") for each in LIMITS[:2]]
    assert first == ("m02s03", "m02s02", LIMITS[2].replace("\t", "　"))


def test_cells_are_known_by_their_heads_only_where_that_is_sure():
    assert rows(TIMES)[1].cells == (("时 间", "5月1日"), ("工 作 内 容", "启动小学和初中入学服务系统"))
    assert rows(LIMITS)[2].cells == ()  # which head goes over two columns, nobody can see
    merged = rows(("对象　收入　收入", "对象　年　月", "甲类　100　9"))
    assert merged[2].cells == (("对象", "甲类"), ("收入　年", "100"), ("收入　月", "9"))


def test_a_row_that_is_short_on_the_left_goes_on_with_the_cell_above():
    above = "户籍中等偏下收入住房困难家庭"
    assert [rows(LIMITS)[at].carried for at in (2, 3, 4)] == [(), (above,), (above,)]
    # A figure below words: another cell is missing.
    assert rows(("对象\t补贴\t期限", "毕业生\t300\t两年", "工人\t500"))[2] == Row()


def test_rows_without_heads_are_rows():
    assert [each.is_head for each in rows(("民政局\t12349", "人社局\t12333")).values()] == [False, False]
    assert [each.is_head for each in rows(("甲乡\t乙乡", "丙乡\t丁镇")).values()] == [False, False]


def test_numbers_in_cells_are_no_items():
    text = MEASURES + "（一）甲类\t一级医院80%\n（二）乙类\t二级医院60%\n（三）己。庚。\n"
    found = parse(text)
    assert [each.label for each in found.measures] == ["（一）", "（二）", "（三）"]
    assert [each.text for each in found.measures[1].sentences][1:] == [
        "（一）甲类　一级医院80%",
        "（二）乙类　二级医院60%",
    ]


def test_a_line_inside_a_table_names_the_rows_below_it():
    table = ("项目\t标准", "食宿费\t50元", "职业培训", "材料费\t20元", "证书费\t10元")
    assert list(rows(table)) == [0, 1, 2, 3, 4]
    assert rows(("项目\t标准", "食宿费\t50元", "另行通知。", "材料费\t20元")).keys() == {0, 1}


def test_signatures_contents_and_spaced_words_are_no_tables():
    assert not rows(("甲县民政局　甲县财政局", "甲县教育局　甲县人社局"))
    assert not rows(("甲县人民政府　2026年3月1日", "甲县财政局　二○二六年三月一日"))
    assert not rows(("目　录", "一、总体要求\t1", "二、重点任务\t3"))
    assert not rows(("总　　则", "附　　则"))
    assert cells_of("第一条　为了甲，制定本办法。") == ("第一条　为了甲，制定本办法。",)


def test_a_day_in_a_row_does_not_end_the_text():
    text = MEASURES + "2026年5月1日\t报名\n2026年6月1日\t考试\n己。\n"
    assert [each.text for each in parse(text).measures[1].sentences][-1] == "己。"


def test_every_character_of_a_table_is_accounted_for():
    text = MEASURES + "\n".join((*TIMES, *LIMITS))
    assert "".join("".join(each.text.split()) for each in account(text)) == "".join(text.split())
