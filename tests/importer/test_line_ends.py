"""What no line ends within: a word, a number, a mark behind its character."""

import pytest

from generator.importer.line_ends import first_width


@pytest.mark.parametrize(
    ("text", "width"),
    [("毕业生", 1), ("生，每人", 2), ("1200元", 2), ("OPC社区", 1.5), ("）。”", 3), ("", 1)],
)
def test_width_of_the_first_thing(text: str, width: float):
    assert first_width(text) == width
