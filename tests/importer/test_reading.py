"""What a file really is decides how it is read; what cannot be seen is taken away; what is no text is refused."""

from pathlib import Path

import pytest

from generator.importer import import_file, reading
from generator.importer.reading import read_file
from generator.model import Refused
from tests.importer.conftest import LINES, TEXT
from tests.importer.files import OLE, PAGE, PARAGRAPHS, saved, text_of, word


def test_invisible_characters_are_taken_away_and_said(tmp_path: Path):
    (tmp_path / "a.txt").write_text(
        "一、\u200b就\u202e业\x07。做好稳就业的工作，让人人有活干、有饭吃。\n", encoding="utf-8"
    )
    found = read_file(tmp_path / "a.txt")
    assert (found.text, found.notices) == (
        "一、就业。做好稳就业的工作，让人人有活干、有饭吃。\n",
        ("去掉了 3 个看不见的字符。",),
    )


def test_what_a_file_is_decides_not_its_name(tmp_path: Path):
    assert text_of(tmp_path, "a.txt", saved(word(*LINES))).splitlines() == LINES


REFUSED = {
    "empty.txt": (b"", "文件是空的。", "核对"),
    "blank.txt": (b" \r\n\t\n", "文件是空的。", "核对"),
    "mark.txt": (b"\xef\xbb\xbf", "文件是空的。", "核对"),
    "page without text.html": (b"<html><body><img src=a.png></body></html>", "文件里没有文字。", "OCR"),
    "word without text.docx": (saved(word("")), "文件里没有文字。", "OCR"),
    "old.doc": (OLE + "WordDocument".encode("utf-16-le"), "这是旧格式（.doc 或 .wps），不能直接导入。", "另存为"),
    "old.wps": (OLE + b"WPS", "这是旧格式（.doc 或 .wps），不能直接导入。", ".docx"),
    "locked.docx": (OLE + "EncryptedPackage".encode("utf-16-le"), "文件加了密码，打不开。", "去掉密码"),
    "rich.rtf": (b"{\\rtf1 hello}", "这是 .rtf 文件，不能直接导入。", "另存为 .docx"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "content", "message", "hint"), [(name, *each) for name, each in REFUSED.items()], ids=REFUSED
)
def test_refused_with_its_message_and_nothing_written(
    refused, name: str, content: bytes, message: str, hint: str
):
    found = refused(name, content)
    assert found.message == message
    assert hint in found.hint


def test_a_file_that_is_not_there(data: Path, tmp_path: Path):
    for path in (tmp_path / "没有.docx", tmp_path):
        with pytest.raises(Refused, match="找不到文件"):
            import_file(path, data)


def test_a_file_that_is_too_large_is_not_opened(data: Path, tmp_path: Path):
    with (tmp_path / "大.txt").open("wb") as file:
        file.truncate(reading.LARGEST_FILE + 1)
    with pytest.raises(Refused, match="文件太大：50 MB，最多 50 MB。"):
        import_file(tmp_path / "大.txt", data)


def test_a_text_that_is_too_long(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(reading, "LONGEST_TEXT", 100)
    (tmp_path / "长.txt").write_text(TEXT, encoding="utf-8")
    with pytest.raises(Refused, match=r"文件太长：\d+ 个字，最多 100 个。"):
        import_file(tmp_path / "长.txt", data)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.doc", saved(word(*LINES))),
        ("a.docx", PAGE.format(charset="utf-8", body=PARAGRAPHS).encode()),
        ("a.txt", b"\xef\xbb\xbf  \n" + PAGE.format(charset="utf-8", body=PARAGRAPHS).encode()),
        ("a.html", TEXT.replace("\n", "<br>").encode("gbk")),
        ("a.pdf", TEXT.encode("gbk")),
        ("a", TEXT.encode()),
    ],
    ids=["word as .doc", "page as .docx", "page as .txt", "scrap of a page", "text as .pdf", "no ending"],
)
def test_every_kind_is_known_by_its_first_bytes(tmp_path: Path, name: str, content: bytes):
    assert text_of(tmp_path, name, content).splitlines() == LINES
