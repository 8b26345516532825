"""Nothing of a text is lost: each character stands in one entry."""

import pytest

from generator.official.account import account
from generator.text.characters import normalise
from tests.conftest import ROOT

TEXTS = [
    *sorted((ROOT / "tests/official/inputs").glob("*.txt")),
    *sorted((ROOT / "tests/documents").glob("*.txt")),
    ROOT / "data/documents/fuzhou-2020-15/text.txt",
]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_every_character_is_in_one_entry(path):
    text = path.read_text(encoding="utf-8")
    assert normalise("".join(each.text for each in account(text))) == normalise(text)


def test_an_entry_says_its_line_and_what_it_is():
    text = "甲县就业措施\n\n一、补贴\n（一）发补贴。有下列情形的，不发：\n1.退休的；\n2.在职的。另查。（责任单位：县局）\n"
    assert [(each.line, each.kind) for each in account(text)] == [
        (1, "title"), (3, "chapter"), (4, "measure"), (4, "m01s01"), (6, "m01s02"), (6, "tail"),
    ]  # fmt: skip
