"""Dates as people write them."""

from datetime import date

from generator.text.dates import day, month


def test_no_zero_stands_before_a_number():
    assert day(date(2021, 4, 3)) == "2021年4月3日"
    assert month(date(2021, 4, 30)) == "2021年4月"
