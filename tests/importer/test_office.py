"""Old formats: by LibreOffice where it is, else with a word on what to do."""

import shutil
from pathlib import Path

import pytest

from generator.importer import office
from generator.importer.reading import read_file
from generator.model import Refused
from tests.importer.conftest import LINES
from tests.importer.files import archive, saved, word

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
OPEN = archive(("mimetype", b"application/vnd.oasis.opendocument.text"), ("META-INF/manifest.xml", b"<a/>"))
RICH = (
    b"{\\rtf1\\ansi\\uc1 " + "".join(f"\\u{ord(each)}?" for each in "一、稳住就业岗位。").encode() + b"\\par}"
)


def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """A program in the place of LibreOffice: it gets the same words and leaves a file at the same place."""
    program = tmp_path / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(office, "PROGRAMS", (str(program),))


@pytest.mark.parametrize(("raw", "what"), [(OLD, "旧格式（.doc 或 .wps）"), (RICH, ".rtf"), (OPEN, ".odt")])
def test_without_libreoffice_it_is_said_what_to_do(raw: bytes, what: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(office, "PROGRAMS", ())
    monkeypatch.setattr(office, "PLACES", ())
    with pytest.raises(Refused) as refused:
        office.read_office(raw)
    assert what in refused.value.message
    assert "没有装 LibreOffice" in refused.value.message
    assert "另存为" in refused.value.hint


def test_what_libreoffice_saves_is_read_and_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "saved.docx").write_bytes(saved(word(*LINES)))
    # The last two words are the folder to write to and the file to read.
    script = f'while [ $# -gt 2 ]; do shift; done; mkdir "$1"; cp "{tmp_path}/saved.docx" "$1/旧.docx"'
    stand_in(tmp_path, monkeypatch, script)
    reading = office.read_office(OLD)
    assert reading.text.splitlines() == LINES
    assert "LibreOffice" in reading.notices[0]


def test_an_open_document_goes_the_same_way_and_a_locked_one_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "saved.docx").write_bytes(saved(word(*LINES)))
    script = f'while [ $# -gt 2 ]; do shift; done; mkdir "$1"; cp "{tmp_path}/saved.docx" "$1/旧.docx"'
    stand_in(tmp_path, monkeypatch, script)
    (tmp_path / "a.odt").write_bytes(OPEN)
    found = read_file(tmp_path / "a.odt")
    assert found.text.splitlines() == LINES
    assert found.notices[0].startswith("这是 .odt 文件，由 LibreOffice 转成 .docx 再读的")
    key = archive(
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("META-INF/manifest.xml", b"encryption-data"),
    )
    with pytest.raises(Refused, match="加了密码"):
        office.is_odt(key)
    sheet = archive(("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"))
    assert [office.is_odt(each) for each in (sheet, OPEN[:60], saved(word("甲")))] == [False] * 3


@pytest.mark.parametrize(("script", "message"), [("exit 1", "转不了"), ("sleep 60 & sleep 60", "没有转好")])
def test_a_program_that_fails_or_hangs(
    script: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(office, "LONGEST_WAIT", 1)
    stand_in(tmp_path, monkeypatch, script)
    with pytest.raises(Refused, match=message):
        office.read_office(OLD)


@pytest.mark.skipif(shutil.which("lowriter") is None, reason="Writer of LibreOffice is not installed")
def test_with_libreoffice_itself():
    assert office.read_office(RICH).text.strip() == "一、稳住就业岗位。"
    with pytest.raises(Refused):
        office.read_office(OLD)
