"""The glossary: in the order of the file, each term with what its explanation rests on."""

import pytest

from generator.pages.render import environment, render
from generator.pages.terms import _heavy, pages
from tests.pages.conftest import TODAY


def test_terms_stand_in_the_order_of_the_file(real_site, shown):
    html = shown(real_site, *pages(real_site, TODAY))
    assert [each["id"] for each in html.select("dl > div")] == [f"term-{each.id}" for each in real_site.terms]
    assert [each.text for each in html.select("dt")] == [each.term for each in real_site.terms]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("explained_by: common", "按通常的意思写，文件没有解释。"),
        ("explained_by: document", "按文件上下文写。"),
        (
            'explained_by: source, sources: [{what: 劳动法, number: 第28号}, {what: 问答, url: "https://www.gov.cn/a"}]',
            "出处：劳动法，第28号；问答。",
        ),
    ],
)
def test_a_term_says_what_it_rests_on(site_with, shown, given: str, told: str):
    term = f"- {{id: caiyuan, term: 裁员, as_written: [裁员], says: 单位让职工离开。, {given}}}\n"
    site = site_with("# data/terms.yml\n" + term)
    html = shown(site, *pages(site, TODAY))
    assert html.select_one("#term-caiyuan .mb-small").text == told
    assert len(html.select("#term-caiyuan a")) == given.count("url")


def test_a_term_says_what_it_is_not_and_what_became_of_it(site_with, shown):
    term = (
        "- {id: caiyuan, term: 裁员, as_written: [裁员], says: 单位让职工离开。, explained_by: common, "
        "not: 不是辞职。, later: [{as_of: 2025, says: 改了说法。}]}\n"
    )
    site = site_with("# data/terms.yml\n" + term)
    html = shown(site, *pages(site, TODAY))
    assert html.select_one(".mb-note").text == "不是辞职。"
    assert html.select_one(".mb-later").text == "后来（2025）　改了说法。"


def test_a_term_weighs_what_its_page_weighs(real_site):
    [whole] = pages(real_site, TODAY)
    weight = len(render(environment(real_site), whole).encode())
    assert 0.9 * weight < sum(map(_heavy, real_site.terms)) < 1.1 * weight
