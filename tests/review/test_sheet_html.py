"""The sheet for the printer: one file that needs nothing else, text never markup."""

from bs4 import BeautifulSoup

from generator.review.sheet_html import html
from tests.review.conftest import EVIL


def page(sheets, since=None) -> BeautifulSoup:
    return BeautifulSoup(html(sheets, since), "html.parser")


def test_all_that_is_on_the_sheet_is_shown_at_its_place(sheet):
    [section] = page([sheet]).select("section")
    assert (section["data-section"], section["data-hash"]) == ("measures mou/01-a", "0123456789abcdef")
    for words in (sheet.heading, sheet.document, sheet.plain, sheet.summary):
        assert words in section.text
    first, added = section.select("article")
    ours, original = first.select("td")
    assert [each.text for each in ours.select("p")] == ["说法：我们说的。", "力度：文件写明"]
    assert [each.text for each in original.select("p")] == ["第1条第1句：原文的话", "原文没有：错的话"]
    assert first.select_one("[data-part=finding]").text == "问题：F104（第 9 行）数字不对。"
    assert first.select_one("[data-part=exception]").text == "例外：W102：原名就长"
    assert (first.h3.ins, added.h3.ins.text) == (None, "新增")
    own = [each.text for each in section.find_all(attrs={"data-part": True}, recursive=False)]
    assert own == ["问题：F102（第 5 行）单位不对。", "改动（概要）：旧概要"]


def test_changes_are_marked_and_text_is_no_markup(sheet):
    found = page([sheet])
    change = found.select_one("article [data-part=change]")
    assert (change.find("del").text, change.ins.text) == ("旧", f"新{EVIL}")
    assert change.select_one("del + .danger").text == "〔数字〕"
    assert found.select_one("article h3").text == f"题目{EVIL}"
    assert not found.select("b")


def test_who_has_signed_stands_in_the_table(sheet):
    rows = [[each.text for each in row.select("td")] for row in page([sheet]).select(".sign tbody tr")]
    assert rows == [
        ["初审", "", "", "", ""],
        ["复审", "已签", "张某", f"编辑{EVIL}", "2026-11-25"],
        ["终审", "", "", "", ""],
    ]


def test_the_revision_is_named_only_where_there_is_one(sheet):
    assert "和“HEAD~1”比" in page([sheet], "HEAD~1").text
    assert "比：" not in page([sheet]).text


def test_it_is_one_file_without_scripts_or_links(sheet):
    found = page([sheet, sheet])
    assert found.html["lang"] == "zh-CN"
    assert len(found.select("section")) == 2
    assert not found.select("script, link, [src], [href]")


def test_an_area_is_told_in_our_words_alone(contacts):
    found = page([contacts])
    article = found.select_one("article[data-entry='12345']")
    assert [each.text for each in article.select("td p")] == [
        "号码：12345",
        f"要注意的：以当地为准。\n{EVIL}",
    ]
    assert [each.text for each in article.select("th")] == ["我们的说法"]
    assert article.select_one("[data-part=standing]").text.startswith("签过字（张某")
    assert "标题：" not in found.text
    first, *_ = found.pre.text.splitlines()
    assert (
        first == "mingbai sign contacts --step 初审 --name 姓名 --role 职务 --on 日期 --code fedcba9876543210"
    )
