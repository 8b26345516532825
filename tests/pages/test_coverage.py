"""The whole text on one page, clause by clause, with what we made of each."""

import re
from datetime import date

from bs4 import BeautifulSoup

from generator.model.coverage import counts, document_clauses
from generator.pages.coverage import pages
from generator.text.characters import normalise

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
    told = [each for each in document.official.sentences if each.id[0] in "mpz"]
    assert shown == normalise("".join(each.text for each in told))
    found = counts(document_clauses(document))
    states = [each["data-clause"] for each in soup.select("section [data-clause]")]
    assert (states.count("told"), states.count("left_out")) == (found.covered, found.left_out)
    printed = [
        int(each.get_text()) for each in soup.select("[data-count]") if re.fullmatch(r"\d+", each.get_text())
    ]
    assert printed[:4] == [found.clauses, found.covered, found.left_out, 0]
