"""Chinese numerals, read and written."""

import pytest

from generator.text.numerals import value, written


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("五", 5),
        ("十六", 16),
        ("五十", 50),
        ("一百", 100),
        ("一百二十三", 123),
        ("一百零五", 105),
        ("一百〇九", 109),
    ],
)
def test_a_numeral_is_read(text: str, expected: int):
    assert value(text) == expected


@pytest.mark.parametrize("text", ["", "十三五", "五五", "百", "一二三"])
def test_what_is_no_numeral_has_no_value(text: str):
    assert value(text) is None


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1, "一"),
        (10, "十"),
        (11, "十一"),
        (20, "二十"),
        (99, "九十九"),
        (100, "一百"),
        (101, "一百零一"),
        (111, "一百一十一"),
    ],
)
def test_a_number_is_written(number: int, text: str):
    assert written(number) == text


def test_every_number_is_read_as_it_was_written():
    assert [value(written(number)) for number in range(1, 1000)] == list(range(1, 1000))
