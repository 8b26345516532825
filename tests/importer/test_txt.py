"""Bytes to text, in the encodings of offices."""

from pathlib import Path

import pytest

from generator.importer.txt import decode, is_legible, read_txt
from generator.model import Refused
from tests.importer.conftest import TEXT
from tests.importer.files import text_of

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16"])
def test_text_in_every_encoding_of_an_office(tmp_path: Path, encoding: str):
    assert text_of(tmp_path, "a.txt", TEXT.encode(encoding)) == TEXT


def test_text_with_the_line_ends_of_windows_is_kept_byte_for_byte(tmp_path: Path):
    content = TEXT.replace("\n", "\r\n")
    assert text_of(tmp_path, "a.txt", content.encode()) == content


def test_refused_with_its_message_and_nothing_written(refused):
    found = refused("picture.txt", PICTURE)
    assert found.message == "读不出文字：不是文字文件，或者编码认不出来。"
    assert "UTF-8 或 GBK" in found.hint


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "utf-16", "utf-16-le"])
def test_bytes_are_the_text_without_its_mark(encoding: str):
    mark = b"\xff\xfe" if encoding == "utf-16-le" else b""
    assert read_txt(mark + TEXT.encode(encoding)).text == TEXT


def test_what_a_file_says_of_itself_is_tried_after_utf_8():
    traditional = "臺北市政府公告：自即日起受理申請，請攜帶證件辦理。"
    assert decode(traditional.encode("big5"), "big5") == traditional
    assert decode(TEXT.encode("utf-8"), "big5") == TEXT


@pytest.mark.parametrize("encoding", ["no-such-encoding", "ascii"])
def test_what_a_file_says_wrongly_of_itself_does_no_harm(encoding: str):
    assert decode(TEXT.encode("gbk"), encoding) == TEXT


@pytest.mark.parametrize("raw", [b"", PICTURE, b"\xff\xfe\x00", TEXT.encode("utf-16-le")])
def test_what_gives_no_legible_text_is_refused(raw: bytes):
    with pytest.raises(Refused, match="编码认不出来"):
        decode(raw)


@pytest.mark.parametrize(
    ("text", "legible"),
    [
        ("甲" * 8 + "\ufffd" * 2, True),
        ("甲" * 7 + "\ufffd" * 3, False),
        ("１．稳岗（50%）\r\n\t①②“好”", True),
        ("ÃÂÇÈ", False),
        ("", False),
    ],
)
def test_four_in_five_characters_must_be_such_as_a_document_has(text: str, legible: bool):
    assert is_legible(text) is legible
