"""What is not taken: each file with its message, and nothing written."""

import re
from pathlib import Path

import pytest

from generator.importer import import_file, reading
from generator.importer.outcome import ACCEPTED
from generator.model import Refused
from tests.conftest import ROOT, mingbai
from tests.importer.conftest import TEXT
from tests.importer.files import OLE, archive, locked, saved, word

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4


REFUSED = {
    "empty.txt": (b"", "文件是空的。", "核对"),
    "blank.txt": (b" \r\n\t\n", "文件是空的。", "核对"),
    "mark.txt": (b"\xef\xbb\xbf", "文件是空的。", "核对"),
    "page without text.html": (b"<html><body><img src=a.png></body></html>", "文件里没有文字。", "OCR"),
    "word without text.docx": (saved(word("")), "文件里没有文字。", "OCR"),
    "picture.txt": (PICTURE, "读不出文字：不是文字文件，或者编码认不出来。", "UTF-8 或 GBK"),
    "locked.docx": (OLE + "EncryptedPackage".encode("utf-16-le"), "文件加了密码，打不开。", "去掉密码"),
    "layout.ofd": (archive(("OFD.xml", b"<a/>")), "OFD 文件坏了，读不出来。", "重新下载"),
    "page.mht": (b"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n", "这是网页存档（.mht）或邮件，不能直接导入。", ".html"),
    "broken.pdf": (b"%PDF-1.7 nothing", "PDF 坏了，读不出来。", "重新下载"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_refused_with_its_message_and_nothing_written(data: Path, tmp_path: Path, name: str):
    content, message, hint = REFUSED[name]
    (tmp_path / name).write_bytes(content)
    with pytest.raises(Refused) as refused:
        import_file(tmp_path / name, data, "mou-2021-3")
    assert refused.value.message == message
    assert hint in refused.value.hint
    assert not (data / "documents").exists()


@pytest.mark.parametrize("content", [PICTURE, archive(("xl/workbook.xml", b"<a/>"))])
def test_what_is_taken_is_said_the_same_everywhere(tmp_path: Path, content: bytes):
    (tmp_path / "a").write_bytes(content)
    with pytest.raises(Refused) as refused:
        reading.read_file(tmp_path / "a")
    assert refused.value.hint.startswith(ACCEPTED)
    taken = re.findall(r"\.[a-z]+", ACCEPTED)
    for told in (
        mingbai("import", "--help", cwd=tmp_path).stdout,
        (ROOT / "README.zh.md").read_text(encoding="utf-8"),
    ):
        assert all(each in "".join(told.split()) for each in taken)


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


def test_the_command_shows_no_traceback(data: Path, tmp_path: Path):
    (tmp_path / "锁.docx").write_bytes(locked(saved(word(TEXT))))
    done = mingbai("import", str(tmp_path / "锁.docx"), cwd=data.parent)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "文件加了密码，打不开。\n    请去掉密码，另存为 .docx，再导入。\n"
