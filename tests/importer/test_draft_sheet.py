"""The sheet that import writes: the original and its marks on the left, hints, and empty cells to fill in."""

import docx

from tests.importer.conftest import TEXT
from tests.importer.filling import rows

FIRST = "对不裁员的企业，可给予每人500元补贴，执行至2021年12月31日。"


def test_every_section_has_a_table_with_its_fields(imported):
    _, folder = imported("通知.txt", TEXT)
    found = [
        (mark, label)
        for mark, label, _ in rows(folder / "draft.docx")
        if mark in ("m02", "mou-2021-3-m02s01")
    ]
    assert found == [
        ("m02", "标题"),
        ("m02", "概要"),
        ("mou-2021-3-m02s01", "提示（不用改）"),
        ("mou-2021-3-m02s01", "标题"),
        ("mou-2021-3-m02s01", "大白话"),
        ("mou-2021-3-m02s01", "条件"),
        ("mou-2021-3-m02s01", "对读者是什么"),
        ("mou-2021-3-m02s01", "文件没有写的"),
    ]  # fmt: skip
    sheet = docx.Document(str(folder / "draft.docx"))
    headings = [each.text for each in sheet.paragraphs if each.style.name == "Heading 1"]
    assert headings == ["文件的开头", "第1条 发放补贴", "第2条 培训职工", "文件的结尾"]
    assert len(sheet.tables) == 4


def test_the_original_stands_beside_in_small_grey_letters(imported):
    _, folder = imported("通知.txt", TEXT)
    cell = docx.Document(str(folder / "draft.docx")).tables[1].rows[3].cells[0]
    assert cell.text == f"〔mou-2021-3-m01s01〕\n第1条第1句　{FIRST}"
    fonts = [run.font for paragraph in cell.paragraphs for run in paragraph.runs]
    assert {(font.size.pt, str(font.color.rgb)) for font in fonts} == {(9.0, "595959")}


def test_what_the_draft_says_is_a_hint_and_the_rest_is_empty(imported):
    _, folder = imported("通知.txt", TEXT)
    cells = {(mark, label): cell.text for mark, label, cell in rows(folder / "draft.docx")}
    assert (
        cells["mou-2021-3-m01s01", "提示（不用改）"]
        == "力度：可以，由办理单位定（原文的词：可给予）；写给谁：企业；数字：每人500元；"
        "条件的原文（照这个次序填，一行一个）：1. 对不裁员的企业；时间：到2021年12月31日"
    )
    empty = {label for (mark, label), text in cells.items() if mark.startswith("mou-") and not text}
    assert empty == {"标题", "大白话", "条件", "对读者是什么", "文件没有写的"}


def test_the_sheet_names_its_document_and_the_words_for_what_is_unknown(imported):
    _, folder = imported("通知.txt", TEXT)
    text = "\n".join(each.text for each in docx.Document(str(folder / "draft.docx")).paragraphs)
    assert "文件编号：mou-2021-3\n" in text
    assert "多少（钱或数量）、具体是谁、怎么办、在哪里办" in text


def test_without_a_guess_there_is_no_hint(imported):
    _, folder = imported("通知.txt", TEXT.replace("为做好就业工作，现补充如下措施。", "县里的情况如下。"))
    labels = [label for mark, label, _ in rows(folder / "draft.docx") if mark == "mou-2021-3-p01"]
    assert labels == ["标题", "大白话", "条件", "对读者是什么", "文件没有写的"]
