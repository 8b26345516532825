"""A table opens in a spreadsheet as it is."""

import pytest

from generator.exports.table import FORMULA, safe, table


@pytest.mark.parametrize("mark", FORMULA)
def test_no_cell_is_a_formula(mark: str):
    assert safe(f"{mark}1") == f"'{mark}1"


def test_a_table_has_its_head_and_its_rows():
    assert table(["甲", "乙"], [["1+1", "=1,2"]]) == '\ufeff甲,乙\n1+1,"\'=1,2"\n'
