"""The number formats of Word, one count each, and what lies beyond them."""

import pytest

from generator.importer.number_formats import written


@pytest.mark.parametrize(
    ("count", "form", "text"),
    [
        (3, "decimal", "3"),
        (12, "chineseCounting", "十二"),
        (101, "chineseCountingThousand", "一百零一"),
        (3, "chineseLegalSimplified", "叁"),
        (12, "chineseLegalSimplified", "壹拾贰"),
        (12, "ideographDigital", "一二"),
        (2, "ideographTraditional", "乙"),
        (3, "decimalEnclosedCircleChinese", "③"),
        (3, "decimalEnclosedParen", "⑶"),
        (3, "decimalEnclosedFullstop", "⒊"),
        (3, "decimalFullWidth", "３"),
        (3, "decimalZero", "03"),
        (14, "upperRoman", "XIV"),
        (9, "lowerRoman", "ix"),
        (3, "lowerLetter", "c"),
        (28, "upperLetter", "BB"),
        (3, "bullet", ""),
        (3, "none", ""),
    ],
)
def test_a_count_in_a_format(count: int, form: str, text: str):
    assert written(count, form) == text


@pytest.mark.parametrize(
    ("count", "form"),
    [
        (0, "chineseCounting"),
        (1000, "chineseLegalSimplified"),
        (21, "decimalEnclosedCircle"),
        (4000, "upperRoman"),
        (999_999, "lowerLetter"),
    ],
)
def test_beyond_a_format_stand_digits(count: int, form: str):
    assert written(count, form) == str(count)


def test_an_unknown_format_is_nothing():
    assert written(3, "hebrew1") is None
