"""What the words of a cell change: which fields, in which words, and what is said of it."""

from pathlib import Path

import pytest

from generator.importer.sheet_cells import Row
from generator.importer.sheet_changes import Cell, Change, changes
from generator.importer.sheet_rows import asked, read
from generator.importer.yaml_values import edited
from tests.importer.conftest import TEXT

S1 = "mou-2021-3-m01s01"


@pytest.fixture
def cell(imported):
    """Return a function: mark, label and lines of a cell → the cell beside its record."""
    folder: Path = imported("通知.txt", TEXT)[1]

    def make(mark: str, label: str, *lines: str) -> Cell:
        records = {each.mark: each for section in asked(folder, "mou-2021-3") for each in section}
        path = records[mark].file
        row = Row("第 2 个表第 4 行", "", label, lines)
        return Cell(path.read_text(encoding="utf-8"), read(path), records[mark], label, row, {})

    return make


def becomes(cell: Cell) -> tuple[list[Change], list[str]]:
    """The changes, and the lines that are new in the YAML."""
    found = list(changes(cell))
    text = edited(cell.text, [edit for each in found for edit in each.edits])
    return found, [line for line in text.splitlines() if line not in cell.text.splitlines()]


def test_lines_are_put_together_and_that_is_said(cell):
    [change], new = becomes(cell(S1, "大白话", "企业不裁员。", "可以领补贴。"))
    assert new == ["    says: 企业不裁员。可以领补贴。"]
    assert change.says == f"〔{S1}〕大白话：（空） → 企业不裁员。可以领补贴。（格子里的 2 行接成了一行）"


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("1. 没有裁员", "没有裁员"),
        ("1、没有裁员", "没有裁员"),
        ("（1）没有裁员", "没有裁员"),
        ("- 没有裁员", "没有裁员"),
        ("① 没有裁员", "没有裁员"),
        ("1.5万元以上", "1.5万元以上"),
        ("12、24个月的", "12、24个月的"),
        ("3个月以上", "3个月以上"),
    ],
)
def test_the_numbers_before_conditions_are_no_words_of_them(cell, typed: str, says: str):
    [change], _ = becomes(cell(S1, "条件", typed))
    assert change.words == says


@pytest.mark.parametrize("typed", ["能得到", "能得到。", "receive"])
def test_what_it_is_for_the_reader_becomes_the_effect(cell, typed: str):
    [change], new = becomes(cell(S1, "对读者是什么", typed))
    assert (new, change.says) == (["    effect: receive"], f"〔{S1}〕对读者是什么：（空） → 能得到")


def test_a_label_of_several_words_is_one_effect(cell):
    assert becomes(cell(S1, "对读者是什么", "能申请、能投诉"))[1] == ["    effect: apply"]


@pytest.mark.parametrize("typed", ["具体是谁", "who", "多少、具体是谁", "多少（钱或数量）"])
def test_what_is_unknown_may_be_written_in_words_or_codes(cell, typed: str):
    _, [line] = becomes(cell(S1, "文件没有写的", typed))
    assert line in ("    unknown: [who]", "    unknown: [amount, who]", "    unknown: [amount]")


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_the_comment_that_asks_for_a_text_goes_when_it_is_there(cell, ends: str):
    one = cell("m01", "标题", "补贴")
    one = one._replace(text=one.text.replace("\n", ends))
    text = edited(one.text, [edit for each in changes(one) for edit in each.edits])
    assert "# plain: 请填" not in text
    assert f"{ends}plain: 补贴{ends}# summary: 请填" in text
