"""Switches and numbers as a file writes them."""

import pytest
from lxml import etree

from generator.importer.docx_xml import W, number, switch, unwrap
from tests.importer.wordfile import NAMES


@pytest.mark.parametrize(
    ("written", "on"),
    [
        ("<w:b/>", True),
        ('<w:b w:val="1"/>', True),
        ('<w:b w:val="on"/>', True),
        ('<w:b w:val="off"/>', False),
        ("", None),
    ],
)
def test_a_switch(written: str, on: bool | None):
    assert switch(etree.fromstring(f"<w:rPr {NAMES}>{written}</w:rPr>"), "b") is on


@pytest.mark.parametrize(
    ("text", "value"), [("12", 12), ("²", None), ("-1", None), ("9" * 5000, None), ("", None)]
)
def test_a_number(text: str, value: int | None):
    assert number(text) == value


def test_children_take_the_place_of_what_is_unwrapped():
    root = etree.fromstring(f"<w:p {NAMES}><w:a/><w:x><w:b/><w:c/></w:x><w:d/></w:p>")
    unwrap(root[1])
    assert [each.tag.removeprefix(W) for each in root] == ["a", "b", "c", "d"]
