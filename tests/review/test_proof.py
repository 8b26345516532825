"""审签单 on the disk: two files, the folder made, the older ones replaced."""

from pathlib import Path

import docx
from bs4 import BeautifulSoup

from generator.review.proof import write_proof


def test_both_files_hold_the_same_sheets(sheet, tmp_path: Path):
    folder = tmp_path / "新 的/文件夹"
    html, word = write_proof([sheet], "HEAD~1", folder)
    assert (html, word) == (folder / "审签单.html", folder / "审签单.docx")
    page = BeautifulSoup(html.read_text(encoding="utf-8"), "html.parser")
    text = "\n".join(each.text for each in docx.Document(str(word)).paragraphs)
    for words in (sheet.hash, sheet.heading, "和“HEAD~1”比"):
        assert words in page.text
        assert words in text


def test_the_older_sheets_are_replaced_and_nothing_else_is_left(sheet, tmp_path: Path):
    write_proof([sheet], None, tmp_path)
    paths = write_proof([], None, tmp_path)
    assert sorted(tmp_path.iterdir()) == sorted(paths)
    assert sheet.hash not in paths[0].read_text(encoding="utf-8")
