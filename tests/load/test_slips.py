"""Slips of the keyboard: each is named by its character and place, and mended where that is safe."""

from pathlib import Path

import pytest

from generator.check import check
from generator.check.fix import mend
from generator.load.slips import slips, stray
from tests import smallest
from tests.conftest import DAY

KEYS = frozenset({"id", "name", "needs"})


@pytest.mark.parametrize(
    ("line", "column", "code", "message"),
    [
        ("\tname: 甲", 1, "D103", "行首用了制表符（Tab）。"),
        ("\u3000\u3000name: 甲", 1, "D104", "行首的空格是全角空格，不是半角空格。"),
        ("  \u00a0name: 甲", 3, "D104", "行首的空格是不换行空格，不是半角空格。"),
        ("－ id: a", 1, "D104", "列表开头的“－”不是半角减号。"),
        ("  – id: a", 3, "D104", "列表开头的“–”不是半角减号。"),
        ("id：a", 3, "D105", "键的后面用了全角冒号“：”。"),
        ("- id:a", 5, "D104", "冒号后面没有空格。"),
        ("-id: a", 1, "D104", "减号后面没有空格。"),
        ("needs: [a，b]", 10, "D104", "列表里用了全角的“，”。"),
        ("needs: ［a, b］", 8, "D104", "列表里用了全角的“［”。"),
    ],
)
def test_a_slip_is_named_at_its_place(line: str, column: int, code: str, message: str):
    [found] = slips(f"# 注\n{line}\n", "data/a.yml", KEYS)
    assert (found.place, found.code, found.message) == (("data/a.yml", 2, column), code, message)


@pytest.mark.parametrize(
    "line",
    [
        "name: 甲，乙：丙",
        "- id: a",
        "name: “甲”——乙",
        'needs: ["甲，乙"]',
        "# －",
        "source: https://a.gov.cn/",
        "  - 甲：乙",
    ],
)
def test_what_is_right_is_left_alone(line: str):
    assert list(slips(f"{line}\n", "data/a.yml", KEYS)) == []


def test_what_is_safe_is_mended(tmp_path: Path):
    broken = "-id: keep-staff\n\u3000name:稳住员工\n  intro: 少裁员的企业看这里。\n"
    root = smallest.write(tmp_path, **{"data/needs.yml": broken})
    mend(root, lambda: check(root, DAY).findings)
    assert (root / "data/needs.yml").read_text(encoding="utf-8") == (
        "- id: keep-staff\n  name: 稳住员工\n  intro: 少裁员的企业看这里。\n"
    )
    assert check(root, DAY).findings == []


@pytest.mark.parametrize(
    "name",
    ["~$草稿.docx", "__MACOSX", "._01-a.yml", "01-a - 副本.yml", "01-a.yml.txt", "units.yaml"],
)
def test_stray_files_are_named(tmp_path: Path, name: str):
    assert stray(name)
    root = smallest.write(tmp_path)
    (root / "data/documents/mou-2020-1/measures" / name).write_text("a", encoding="utf-8")
    assert "D119" in {each.code for each in check(root, DAY).findings}


def test_an_empty_folder_is_no_document(tmp_path: Path):
    root = smallest.write(tmp_path)
    (root / "data/documents/新建文件夹").mkdir()
    assert check(root, DAY).findings == []


def test_utf_16_is_named(tmp_path: Path):
    root = smallest.write(tmp_path)
    (root / "data/needs.yml").write_bytes("- id: a\n".encode("utf-16"))
    [finding] = check(root, DAY).findings
    assert finding.message == "文件不是 UTF-8 编码，是 UTF-16。"
