"""Numbers of documents, titles in pieces, and where the issued document begins."""

import pytest

from generator.official.head import document_number, issued_at, titles
from generator.official.lines import read_lines


@pytest.mark.parametrize(
    ("line", "number", "issuer"),
    [
        ("甲府发［2026］9号", "甲府发〔2026〕9号", ""),
        ("甲府发〔2026〕 9 号", "甲府发〔2026〕9号", ""),
        ("甲府发(2026)9号", "甲府发〔2026〕9号", ""),
        ("\uf9b5县府发【2026】9号", "例县府发〔2026〕9号", ""),
        ("甲府发〔20269号", "甲府发〔20269号", ""),
        ("（甲市人民政府令第9号）", "甲市人民政府令第9号", "甲市人民政府"),
        ("甲市人民政府令（第9号）", "甲市人民政府令第9号", "甲市人民政府"),
    ],
)
def test_numbers(line, number, issuer):
    assert document_number(line) == (number, issuer)


@pytest.mark.parametrize("line", ["根据甲府发〔2026〕9号文件", "2026年3月2日", "第9号", ""])
def test_no_numbers(line):
    assert document_number(line) is None


def test_titles_in_pieces():
    text = "甲市教育局\n关于做好乙丙\n工作的通知\n甲教〔2026〕1号\n乙丙办法\n（试行）\n"
    assert [(each.text, each.places) for each in titles(read_lines(text))] == [
        ("甲市教育局关于做好乙丙工作的通知", (0, 1, 2))
    ]
    assert [each.text for each in titles(read_lines("甲市养老办法\n（试行）\n"))] == ["甲市养老办法（试行）"]


def test_where_the_issued_document_begins():
    text = "关于印发甲市补贴办法的通知\n一、要做好。\n附件\n甲市补贴办法\n第一条 甲。\n"
    assert issued_at(read_lines(text)) == 3
    assert (
        issued_at(read_lines("关于做好甲市补贴的通知\n一、要做好。\n附件\n甲市补贴办法\n第一条 甲。\n"))
        is None
    )


def test_the_number_of_an_announcement():
    assert document_number("2026年第2号") == ("2026年第2号", "")
    assert document_number("2026年第2号文件精神") is None


def test_a_list_of_policies_has_a_title_too():
    lines = read_lines("甲市支持人工智能发展政策清单（第一批）\n一、甲。乙。\n")
    assert [each.text for each in titles(lines)] == ["甲市支持人工智能发展政策清单（第一批）"]
