"""The whole text on one page, clause by clause, with what we made of each."""

import re
from datetime import date

from bs4 import BeautifulSoup

from generator.load import load
from generator.model.coverage import counts, document_clauses
from generator.pages.coverage import pages
from generator.text.characters import normalise
from tests import smallest
from tests.smallest import HALF

TODAY = date(2026, 11, 24)


def rows(site):
    [page] = pages(site, TODAY)
    return [row for _, _, each in page.context["sections"] for row in each]


def test_each_clause_has_its_number_and_state(site_with):
    [first, second] = rows(site_with())
    assert [(each.number, each.text, each.state) for each in first.parts] == [
        (1, "对符合条件的不裁员或少裁员的企业，", "told"),
        (2, "返还其上年度实际缴纳失业保险费的50%，", "told"),
        (3, "实施期限延长至2021年4月30日。", "told"),
    ]
    assert [numbers for _, _, numbers in first.provisions] == ["1—3"]
    assert [(each.text, each.state) for each in second.parts] == [("扎实做好就业工作。", "left_out")]
    assert second.left_out == (("1", "只是号召。"),)


def test_an_annex_is_a_section_under_its_own_name(site_with):
    text = smallest.TEXT + "附件1\n补贴标准\n项目\t金额\n食宿\t50元\n附件2\n备注：丙。\n"
    part = "part: annex1\nplain: 补多少\nsummary: 补贴标准。\nprovisions: []\n"
    site = site_with(
        f"# data/documents/mou-2020-1/text.txt\n{text}# data/documents/mou-2020-1/parts/annex1.yml\n{part}"
    )
    [page] = pages(site, TODAY)
    counted = [(heading, counts.clauses, counts.missing) for heading, counts, _ in page.context["sections"]]
    assert counted[-2:] == [("附件1　补贴标准", 2, 2), ("附件2", 2, 0)]
    assert [row.label for row in rows(site)][-3:] == ["附件1第1句", "附件1第2句", "附件2第1句"]


def test_clauses_told_by_different_provisions_are_numbered(site_with):
    site = site_with(
        "# text.txt\n对企业给予补贴,发放奖金,减免费用。\n# measures/01-a.yml\nleft_out: []\nprovisions:\n"
        "  - {id: a, title: 补贴和费用, says: 补贴。, effect: receive, force: stated, force_word: 给予, for: [company], "
        'quotes: [对企业给予补贴, 减免费用], ask: ["12345"]}'
    )
    [row] = rows(site)
    assert [each.state for each in row.parts] == ["told", "missing", "told"]
    assert [numbers for _, _, numbers in row.provisions] == ["1、3"]


def test_the_page_shows_the_whole_text_and_counts_every_clause(built, real_site):
    soup = BeautifulSoup((built / "coverage/fuzhou-2020-15/index.html").read_text("utf-8"), "html.parser")
    for number in soup.select(".mb-clause"):
        number.extract()
    shown = normalise("".join(each.get_text() for each in soup.select("section [data-clause]")))
    [document] = real_site.documents
    assert shown == normalise("".join(each.text for each in document.official.sentences))
    found = counts(document_clauses(document))
    states = [each["data-clause"] for each in soup.select("section [data-clause]")]
    assert (states.count("told"), states.count("left_out")) == (found.covered, found.left_out)
    printed = [
        int(each.get_text()) for each in soup.select("[data-count]") if re.fullmatch(r"\d+", each.get_text())
    ]
    assert printed[:4] == [found.clauses, found.covered, found.left_out, 0]


def test_what_is_not_written_yet_is_neither_told_nor_missing(site_with, shown):
    site = site_with(HALF)
    [page] = pages(site, TODAY)
    html = shown(site, page)
    lead = html.select_one(".mb-lead").text
    assert (
        "原文一共有 6 个分句：3 个写成了大白话，1 个没有写（都说明了为什么），2 个还没有改成大白话，0 个漏掉"
        in lead
    )
    assert html.select_one("[data-part=progress]").text == "大白话写完1条，共2条。"
    second = html.select("section.mb-coverage")[1]
    assert second.h2.text == "第（二）条　发放补贴"
    assert second.p.text == "2 个分句，0 个写成了大白话，2 个还没有改成大白话。"
    assert "分句 1、2 还没有改成大白话。" in second.text


def test_the_preview_of_drafts_counts_as_the_site_does(site_with, tmp_path):
    site_with(HALF)
    loaded = load(tmp_path / "data")
    both = [next(pages(each, TODAY)).context["counts"] for each in (loaded.site, loaded.drafts)]
    assert both[0] == both[1]
