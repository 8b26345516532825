"""Word: what its reader sees, line by line; what is damaged, unsafe or none is refused."""

import io
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from generator.importer.docx import read_docx
from tests.importer.conftest import LINES, TEXT
from tests.importer.files import archive, locked, saved, text_of, word


def test_word_gives_the_lines_of_its_paragraphs(tmp_path: Path):
    assert text_of(tmp_path, "a.docx", saved(word(*LINES))).splitlines() == LINES


def test_word_runs_tables_breaks_and_hidden_words(tmp_path: Path):
    document = docx.Document()
    paragraph = document.add_paragraph()
    paragraph.add_run("（一）稳岗。").bold = True
    paragraph.add_run("多招人。")
    paragraph.add_run("不该有的话").font.hidden = True
    paragraph.add_run().add_break()
    paragraph.add_run("下一行。")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "稳岗", "市人社局"
    table.cell(0, 1).add_table(rows=1, cols=1).cell(0, 0).text = "市财政局"
    lines = text_of(tmp_path, "a.docx", saved(document)).splitlines()
    assert lines == ["（一）稳岗。多招人。", "下一行。", "稳岗　市人社局 市财政局"]


def test_revisions_are_read_as_accepted_and_said():
    document = word("对企业给予")
    paragraph = document.paragraphs[0]._p
    paragraph.append(
        parse_xml(f'<w:ins {nsdecls("w")} w:id="1" w:author="甲"><w:r><w:t>500元</w:t></w:r></w:ins>')
    )
    paragraph.append(
        parse_xml(
            f'<w:del {nsdecls("w")} w:id="2" w:author="甲"><w:r><w:delText>300元</w:delText></w:r></w:del>'
        )
    )
    reading = read_docx(saved(document))
    assert (reading.text, reading.notices) == (
        "对企业给予500元\n",
        ("文件里有修订记录：按“接受全部修订”读的。请确认这是定稿。",),
    )


LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t>
</w:r></w:p></w:body></w:document>"""


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    stream = io.BytesIO(content)
    with zipfile.ZipFile(stream, "a") as file:
        file.writestr(name, part)
    return stream.getvalue()


REFUSED = {
    "locked zip.docx": (locked(saved(word(TEXT))), "文件加了密码，打不开。", "去掉密码"),
    "macro.docm": (with_part(saved(word(TEXT)), "word/vbaProject.bin", b"x"), "文件里有宏（会自动运行的程序），没有打开。", "不带宏"),
    "bomb.docx": (
        archive(("word/document.xml", b"<a>" + b" " * 40_000_000)),
        "文件解开以后大得不正常（可能是“压缩包炸弹”），没有打开。",
        "从哪里来",
    ),
    "many.docx": (
        archive(*((f"word/{number}.xml", b"") for number in range(5_001))),
        "文件解开以后大得不正常（可能是“压缩包炸弹”），没有打开。",
        "从哪里来",
    ),
    "table.xlsx": (archive(("xl/workbook.xml", b"<a/>")), "这不是 Word 文件（.docx）。", "先解开"),
    "cut.docx": (saved(word(TEXT))[:2000], "文件坏了，读不出来。", "另存为"),
    "bad xml.docx": (archive(("word/document.xml", b"<a><b>")), "文件坏了，读不出来。", "另存为"),
    "no body.docx": (archive(("word/document.xml", b"<a/>")), "文件坏了，读不出来。", "另存为"),
    "entities.docx": (archive(("word/document.xml", LAUGHS)), "文件坏了，读不出来。", "另存为"),
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
