"""The text that was imported is the text that is shown: a changed one is an error that says what to do."""

from pathlib import Path

import pytest

from generator.load import load
from generator.load.fingerprint import fingerprint, marked
from tests import county, smallest
from tests.conftest import ROOT

HASH = "0" * 64


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [("mou-2020-1", "50%", "80%"), ("xian-2021-3", "500元", "5000元"), ("mou-2020-1", "\n", "\r\n")],
)
def test_a_changed_text_is_an_error_at_the_text(tmp_path: Path, name: str, old: str, new: str):
    path = county.write(tmp_path) / f"data/documents/{name}/text.txt"
    assert [each.code for each in load(tmp_path / "data").findings] == []
    path.write_bytes(path.read_bytes().replace(old.encode(), new.encode(), 1))
    [found] = load(tmp_path / "data").findings
    assert (found.code, found.severity) == ("D123", "error")
    assert found.place == (f"data/documents/{name}/text.txt", 1, 1)
    assert f"mingbai import 新文件 --replace {name}" in found.hint


def test_it_is_said_also_where_the_data_are_no_site(tmp_path: Path):
    smallest.write(tmp_path, **{"data/needs.yml": "- id: a\n"})
    text = tmp_path / "data/documents/mou-2020-1/text.txt"
    text.write_bytes(text.read_bytes() + b"\n")
    assert {each.code for each in load(tmp_path / "data").findings} == {"D111", "D123"}


def test_a_draft_may_be_built_upon_and_is_told(tmp_path: Path):
    path = "data/documents/mou-2020-1/document.yml"
    smallest.write(tmp_path, **{path: smallest.FILES[path] + f"draft: true\nsha256: {HASH}\n"})
    assert ("D123", "warning") in [(each.code, each.severity) for each in load(tmp_path / "data").findings]


def test_a_text_without_fingerprint_is_a_warning(tmp_path: Path):
    path = "data/documents/mou-2020-1/document.yml"
    (smallest.write(tmp_path) / path).write_text(smallest.FILES[path], encoding="utf-8")
    [found] = load(tmp_path / "data").findings
    assert (found.code, found.severity, found.place) == ("D124", "warning", (path, 1, 8))
    assert "mingbai upgrade" in found.hint


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("title: 甲\n", f"title: 甲\nsha256: {fingerprint(b'a')}\n"),
        ("title: 甲", f"title: 甲\nsha256: {fingerprint(b'a')}\n"),
        ("title: 甲\r\n", f"title: 甲\r\nsha256: {fingerprint(b'a')}\r\n"),
        (f"sha256: {HASH}\r\nshort: 乙\r\n", f"sha256: {fingerprint(b'a')}\r\nshort: 乙\r\n"),
    ],
)
def test_the_fingerprint_is_written_once(before: str, after: str):
    assert marked(before, b"a") == after
    assert marked(after, b"a") == after


def test_the_real_document_has_its_own():
    folder = ROOT / "data/documents/fuzhou-2020-15"
    line = f"sha256: {fingerprint((folder / 'text.txt').read_bytes())}\n"
    assert line in (folder / "document.yml").read_text(encoding="utf-8")
