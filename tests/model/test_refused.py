"""What a command declines to do: its sentence, its hint, and what is wrong with the data."""

import pytest

from generator.model import Finding, Place, Refused


def test_a_refusal_says_what_is_wrong_and_what_to_do():
    with pytest.raises(Refused, match=r"^文件是空的。$") as refused:
        raise Refused("文件是空的。", "请核对。")
    assert (refused.value.message, refused.value.hint, refused.value.findings) == (
        "文件是空的。",
        "请核对。",
        [],
    )


def test_without_a_hint_there_is_none():
    assert Refused("没有。").hint == ""


def test_findings_can_be_read_more_than_once():
    found = [Finding(Place("data/a.yml", 1, 1), "错了。"), Finding(Place("data/a.yml", 2, 1), "又错了。")]
    refused = Refused("数据有错。", findings=(each for each in found))
    assert refused.findings == found
    assert refused.findings == found
