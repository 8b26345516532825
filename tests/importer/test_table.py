"""A row of a table is one line in which each cell keeps its place."""

from generator.importer.table import row


def test_an_empty_cell_keeps_its_place():
    assert row(["儿童", "", "农村 80元"]) == "儿童　／　农村 80元"


def test_a_row_without_text_is_no_line():
    assert row(["", "　 "]) == ""


def test_a_wide_blank_stands_between_cells_only():
    assert row(["姓　名", "金额\n（元）"]) == "姓 名　金额 （元）"
