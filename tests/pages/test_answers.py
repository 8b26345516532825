"""What people ask: every question once, under its matter, with what it rests on and what is silent."""

import pytest

from generator.pages.answers import NOT_WRITTEN, pages
from tests import county
from tests.pages.conftest import TODAY

QUESTIONS = """
# data/questions.yml
- {id: tuiduoshao, asks: 退多少？, answered_by: [wengang-50]}
- {id: shenqing, asks: 怎么申请？, answered_by: [wengang-50], unknown: [how]}
- {id: huzhao, asks: 怎么办护照？, absent: [护照]}
- {id: yijuhua, asks: 给谁退？, answered_by: [wengang-50], answer: 退给企业，没有写退给职工。}
"""


@pytest.fixture
def html(site_with, shown):
    site = site_with(QUESTIONS)
    return shown(site, *pages(site, TODAY))


def card(html, id_: str):
    return html.select_one(f"section#q-{id_}[data-question={id_}]")


def test_where_nobody_has_asked_there_is_no_page(site_with):
    assert list(pages(site_with(), TODAY)) == []


def test_every_question_stands_once_under_its_matter_and_what_nothing_is_written_of_last(html):
    headings = [each.text for each in html.select("[data-group] > h2")]
    assert headings == ["稳住员工", NOT_WRITTEN]
    listed = [each["data-question"] for each in html.select("[data-question]")]
    assert listed == ["tuiduoshao", "shenqing", "yijuhua", "huzhao"]
    linked = [each["href"] for each in html.select(".mb-toc li li a")]
    assert linked == [f"#q-{each}" for each in listed]


def test_a_card_says_how_it_stands_what_it_depends_on_and_where_it_is_written(html):
    found = card(html, "tuiduoshao")
    assert (found["data-provision"], found["data-state"], found["data-last"]) == (
        "wengang-50",
        "expired",
        "2021-04-30",
    )
    assert (
        found.select_one("[data-part=answer]").text
        == "符合条件的企业不裁员或少裁员，退回上年度失业保险费的50%。"
    )
    assert found.select_one(".mb-meta").text.split()[:2] == ["2020年", "已过期"]
    assert len(found.select("[data-part=conditions] li")) == 2
    assert found.select_one("[data-part=unknown]").text == "怎么办"
    assert found.select_one("[data-part=units]").text.startswith("市人社局、市财政局（文件写的）")
    clause, *sentences = found.select("[data-part=basis] a")
    assert (clause.text, clause["href"]) == ("第（一）条", "../measures/01-a/index.html#wengang-50")
    assert [each["href"] for each in sentences] == ["../documents/mou-2020-1/index.html#m01s01"]
    assert found.select_one("[data-part=clause]").text == "第（一）条（某府发〔2020〕1号，2020年）"


def test_a_negative_names_what_is_silent(html):
    found = card(html, "shenqing")
    assert found.has_attr("data-negative")
    assert found.select_one("dt:-soup-contains(查过)")
    assert found.select_one("[data-part=clause]").text.startswith("第（一）条")
    assert not found.select("[data-part=unknown], [data-mark]")  # what the answer says is not said again


def test_a_negative_of_the_whole_text_names_it(html):
    found = card(html, "huzhao")
    assert not found.has_attr("data-provision")
    assert found["data-state"] == "unclear"
    whole = found.select_one("[data-part=clause] a")
    assert (whole.text, whole["href"]) == ("全文", "../documents/mou-2020-1/index.html")
    assert found.select_one("[data-part=units]").text == "文件没有写，请问12345"


def test_what_changed_later_stands_on_the_card(site_with, shown):
    later = "later: [{as_of: 2025, says: 后来改了。, checked_on: 2026-11-24}]"
    site = site_with(later + QUESTIONS)
    found = card(shown(site, *pages(site, TODAY)), "tuiduoshao")
    assert "后来改了。" in found.select_one("[data-part=later]").text


def test_words_of_the_data_are_no_markup(site_with, shown):
    site = site_with('\n# data/questions.yml\n- {id: x, asks: "<b>问</b>", absent: [护照]}\n')
    found = card(shown(site, *pages(site, TODAY)), "x")
    assert found.h3.text == "<b>问</b>"
    assert not found.select("b")


def test_answers_of_two_documents_name_theirs(two, shown, tmp_path):
    from generator.load import load

    asked = "- {id: ge, asks: 有补贴吗？, answered_by: [wengang-50, NAME]}\n".replace(
        "NAME", next(each.id for each in two.provisions if each.id != "wengang-50")
    )
    site = load(county.write(tmp_path / "three", **{"data/questions.yml": asked}) / "data").site
    clauses = [
        each.text for each in card(shown(site, *pages(site, TODAY)), "ge").select("[data-part=clause]")
    ]
    assert len({each.partition("（")[2] for each in clauses}) == len(clauses) == 2


def test_the_page_tells_of_the_review_of_its_questions_and_their_sections(site_with):
    [page] = pages(site_with(QUESTIONS), TODAY)
    assert ("questions", "huzhao") in page.entries
    assert ("measures", "mou-2020-1/01-a") in page.entries
