"""F: what the document leaves open is said to be open, and not filled in."""

import pytest

from tests.rules import found


def test_unknown_not_told(site_with):
    lines = "conditions: [{says: 写到2021年4月30日, quote: 实施期限延长至2021年4月30日}]"
    assert found(site_with(lines), "F129") == [
        (33, 3, "unknown 里有没写的事，没有说给读者听。", "请在 says 里加一句“……，没有写”。")
    ]


@pytest.mark.parametrize("word", ["身份证", "窗口", "公众号"])
def test_a_detail_that_the_original_has_not(site_with, word):
    assert found(site_with(f"says: 要用{word}。"), "F125") == [
        (11, 9, f"原文没有写“{word}”。", "没写的放进 unknown，写“文件没有写”。")
    ]
    assert found(site_with(f"says: 用不用{word}，没有写。"), "F125") == []
