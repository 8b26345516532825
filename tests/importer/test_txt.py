"""Plain text: encodings, and what mail and printers add."""

import pytest

from generator.importer.outcome import Dropped
from generator.importer.txt import decode, read_txt
from generator.model import Refused
from tests.importer.conftest import LINES, TEXT


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8", "gbk"])
def test_encodings_with_and_without_a_mark(encoding: str):
    assert decode(TEXT.encode(encoding)) == TEXT


def test_a_few_damaged_bytes_are_marked_and_the_rest_is_read():
    assert decode(TEXT[:70].encode() + b"\xff" + TEXT[70:].encode()) == f"{TEXT[:70]}�{TEXT[70:]}"
    assert decode(TEXT.encode("gbk")[:-2]).startswith(LINES[0])


def test_noise_is_refused():
    with pytest.raises(Refused, match="读不出文字"):
        decode(bytes(range(256)) * 8)


def test_the_marks_of_a_quoted_mail_are_taken_off_and_said():
    reading = read_txt(("某某写道：\n" + "".join(f"> {line}\n" for line in LINES)).encode())
    assert reading.text.splitlines() == ["某某写道：", *LINES]
    assert reading.notices == (f"有 {len(LINES)} 行前面有邮件的引用号“>”，去掉了。",)


@pytest.mark.parametrize("shape", ["{} {}", "{:>4}\t{}", "{}: {}", "{:03}　{}"])
def test_line_numbers_are_taken_off_and_said(shape: str):
    reading = read_txt("".join(shape.format(n, line) + "\n" for n, line in enumerate(LINES, 1)).encode())
    assert reading.text.splitlines() == LINES
    assert "行号" in reading.notices[0]


def test_numbered_items_are_no_line_numbers():
    text = "关于办事的通知\n" + "".join(f"{n}.第{n}件事，由县人社局办理。\n" for n in range(1, 12))
    assert read_txt(text.encode()).text == text


@pytest.mark.parametrize("number", ["— 2 —", "- 2 -", "第 2 页 共 5 页", "－2－", "2/5"])
def test_page_numbers_are_left_out_and_said(number: str):
    reading = read_txt(f"一、就业工作要抓好\n\n{number}\n\n二、民生工作要抓好\n".encode())
    assert reading.text.splitlines() == ["一、就业工作要抓好", "二、民生工作要抓好"]
    assert reading.dropped == (Dropped("第3行", number, "页码"),)


def test_heads_and_bare_numbers_at_the_edges_of_pages():
    pages = [
        "一、就业工作要抓好。\n补贴标准\n500\n元以内",
        "二、民生工作。\n要抓好。",
        "三、产业工作。\n要抓好。",
    ]
    reading = read_txt("\f".join(f"示例县文件\n{page}\n{n}\n" for n, page in enumerate(pages, 1)).encode())
    assert reading.text.splitlines() == [line for page in pages for line in page.splitlines()]
    assert [(each.where, each.text) for each in reading.dropped[:2]] == [
        ("第1页", "示例县文件"),
        ("第1页", "1"),
    ]


def test_an_ordinary_text_is_kept_byte_for_byte():
    assert read_txt(TEXT.replace("\n", "\r\n").encode()) == (TEXT.replace("\n", "\r\n"), (), (), ())
