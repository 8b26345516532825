"""A row of a table is one line in which each cell keeps its place."""

from generator.importer.table import Cell, row, spread


def test_an_empty_cell_keeps_its_place():
    assert row(["儿童", "", "农村 80元"]) == "儿童　／　农村 80元"


def test_a_row_without_text_is_no_line():
    assert row(["", "　 "]) == ""


def test_a_wide_blank_stands_between_cells_only():
    assert row(["姓　名", "金额\n（元）"]) == "姓 名　金额 （元）"


def test_a_cell_over_columns_stands_in_each():
    head = [Cell("对象", 0), Cell("每月补贴", 1, 2), Cell("期限", 3)]
    rows = [
        head,
        [Cell("毕业生", 0), Cell("500元", 1), Cell("300元", 2), Cell("1年", 3)],
        [Cell("工人类", 0, 4)],
    ]
    assert list(spread(rows)) == [
        ["对象", "每月补贴", "每月补贴", "期限"],
        ["毕业生", "500元", "300元", "1年"],
        ["工人类"],
    ]


def test_edges_that_do_not_meet_make_no_column():
    rows = [
        [Cell("甲", 0, 2), Cell("乙", 2, 2)],
        [Cell("一", 0), Cell("二", 1, 3)],
        [Cell("三", 0, 3), Cell("四", 3)],
    ]
    assert list(spread(rows)) == [["甲", "乙"], ["一", "二"], ["三", "四"]]


def test_sentences_are_said_once_and_a_row_that_ends_early_is_filled_up():
    rows = [
        [Cell("甲", 0), Cell("乙", 1), Cell("丙", 2)],
        [Cell("按月发。", 0, 2), Cell("1", 2)],
        [Cell("2", 0)],
        [],
    ]
    assert list(spread(rows)) == [["甲", "乙", "丙"], ["按月发。", "", "1"], ["2", "", ""], []]
