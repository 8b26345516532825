"""What a sheet asks: each section in the order of the text, each provision with the sentences it quotes."""

from pathlib import Path

import pytest

from generator.importer.sheet_rows import asked, shown
from generator.model import Refused
from tests.importer.conftest import TEXT


def test_sections_come_in_the_order_of_the_text(imported):
    _, folder = imported("通知.txt", TEXT)
    sections = asked(folder, "mou-2021-3")
    assert [section[0].mark for section in sections] == ["preamble", "m01", "m02", "closing"]
    assert [section[0].original for section in sections][1] == ("第1条 发放补贴",)
    assert [each.mark for each in sections[1][1:]] == ["mou-2021-3-m01s01", "mou-2021-3-m01s02"]


def test_an_annex_is_asked_for_under_its_name(imported):
    _, folder = imported("通知.txt", TEXT + "附件1\n补贴标准\n每人500元。\n附件2\n电话\n打12333。\n")
    asked_last = asked(folder, "mou-2021-3")[-2:]
    assert [section[0].original for section in asked_last] == [("附件1 补贴标准",), ("附件2 电话",)]
    assert [section[1].original for section in asked_last] == [
        ("附件1第1句　每人500元。",),
        ("附件2第1句　打12333。",),
    ]


def test_a_part_of_a_sentence_stands_in_its_whole_sentence(imported):
    _, folder = imported("通知.txt", TEXT)
    path = folder / "measures/01-mou-2021-3.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace('["鼓励企业多招人。"]', '["鼓励企业", "多招人", "没有这样的话"]'), encoding="utf-8"
    )
    assert asked(folder, "mou-2021-3")[1][2].original == (
        "原文没有　没有这样的话",
        "第1条第2句　鼓励企业多招人。",
    )


@pytest.mark.parametrize("broken", ["- [", "provisions: 一项\n", "measure: 1\nprovisions: [{id: 大写}]\n"])
def test_a_broken_file_is_named(imported, broken: str):
    _, folder = imported("通知.txt", TEXT)
    (folder / "measures/02-mou-2021-3.yml").write_text(broken, encoding="utf-8")
    with pytest.raises(Refused, match=r"measures/02-mou-2021-3\.yml 有错"):
        asked(folder, "mou-2021-3")


def test_a_draft_without_its_text_is_refused(tmp_path: Path):
    with pytest.raises(Refused, match=r"读不出 text\.txt"):
        asked(tmp_path, "mou")


def test_what_shows_nothing_is_taken_away():
    assert shown(" 没有\u00ad写\u200b \t哪里\x0b办。\n") == "没有写 哪里 办。"
