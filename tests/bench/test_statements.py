"""The benchmark's statements are what they say they are, and are checked where they stand."""

import shutil

import pytest

from bench import statements
from bench.statements import FIRST, bench, names, text_of
from tests.conftest import ROOT


@pytest.mark.parametrize("name", names())
def test_a_hand_written_untruth_differs_from_the_truth(name: str):
    for told in bench(name).told:
        for lie in told.lies:
            assert lie.statement != told.statement, f"{told.id}: {lie.kind}"


def test_the_first_document_is_refused_nowhere():
    document = bench(FIRST)
    assert [each.id for each in document.told[::25] if document.alarms(each)] == []


def test_a_changed_statement_is_checked_in_its_section():
    document = bench(FIRST)
    told = next(each for each in document.told if each.id == "wengang-50")
    wrong = told.statement | {"quotes": ["返还其上年度实际缴纳失业保险费的60%"]}
    assert (document.errors(told, wrong) - document.errors(told, told.statement))["F101"] == 1


def test_what_cannot_be_loaded_is_refused():
    document = bench("suqian")
    told = document.told[0]
    assert document.errors(told, told.statement | {"effect": "gift"}) == {"D": 1}


def test_what_is_left_out_stands_in_the_section():
    document = bench("suqian")
    told = document.told[0]
    left_out = [{"quote": "这句话原文里没有。", "why": "x"}]
    assert document.errors(told, told.statement | {"left_out": left_out}) != document.errors(
        told, told.statement
    )


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("suqian", "tests/documents/02-suqian-shitiao.txt"),
        ("fuzhou", "data/documents/fuzhou-2020-15/text.txt"),
    ],
)
def test_a_text_is_found_by_its_name(name, path):
    assert text_of(name) == ROOT / path


def test_a_new_document_is_two_files(tmp_path, monkeypatch):
    shutil.copy(ROOT / "tests/documents/02-suqian-shitiao.txt", tmp_path / "village.txt")
    shutil.copy(ROOT / "bench/pairs/suqian.yaml", tmp_path / "village.yaml")
    monkeypatch.setattr(statements, "PAIRS", tmp_path)
    assert names() == [FIRST, "village"]
    assert len(bench("village").told) == len(bench("suqian").told)


def test_a_document_without_its_text_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(statements, "PAIRS", tmp_path)
    with pytest.raises(FileNotFoundError, match="叫 nowhere"):
        text_of("nowhere")


def test_a_statement_that_is_not_in_the_text_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(statements, "PAIRS", tmp_path)
    (tmp_path / "wrong.txt").write_text(
        (ROOT / "tests/documents/02-suqian-shitiao.txt").read_text("utf-8"), "utf-8"
    )
    (tmp_path / "wrong.yaml").write_text("- {id: made-up, quotes: [这句话原文里没有。]}", "utf-8")
    with pytest.raises(ValueError, match="made-up：第一段引文在原文里找不到"):
        bench("wrong")
