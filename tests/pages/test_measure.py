"""A page for each measure, with its neighbours and its units."""

from datetime import date

from generator.pages.measure import pages
from tests.pages.conftest import TODAY

SECOND = """measure: 2
title: 补贴
plain: 补贴
summary: 给补贴。
units: [fz-caizheng, fz-renshe]
left_out: [{quote: 给予补贴, why: 试一试。}]
"""


def test_neighbours_are_those_of_the_document(real_site):
    found = pages(real_site, TODAY)
    numbers = [
        tuple(each and each.measure for each in (page.context["previous"], page.context["next"]))
        for page in found
    ]
    assert numbers == [(at - 1 or None, at + 1 if at < 20 else None) for at in range(1, 21)]


def test_the_last_of_a_document_does_not_lead_to_the_next_document(two, shown):
    found = list(pages(two, TODAY))
    assert [page.document for page in found] == ["mou-2020-1", "xian-2021-3"]
    for page in found:
        assert shown(two, page).select(".mb-next a") == []


def test_the_ids_of_merged_statements_still_lead_to_them(site_with, shown):
    [page] = pages(site_with("was: [wengang-30, wengang-40]"), TODAY)
    html = shown(site_with("was: [wengang-30, wengang-40]"), page)
    card = html.find(id="wengang-50")
    assert [html.find(id=old).parent.parent for old in ("wengang-30", "wengang-40")] == [card, card]


def test_a_measure_leads_to_its_units_and_its_text(site_with, shown):
    site = site_with()
    [page] = pages(site, TODAY)
    assert (page.title, page.description) == (site.measures[0].plain, site.measures[0].summary)
    html = shown(site, page)
    assert [each["href"] for each in html.select("#units + .mb-names a")] == [
        "../../units/fz-renshe/index.html",
        "../../units/fz-caizheng/index.html",
    ]
    assert (
        html.select_one("[aria-labelledby=ask] .mb-go")["href"] == "../../documents/mou-2020-1/index.html#m01"
    )
    for heading, titles in page.context["contents"]:
        for link in (heading, *titles):
            assert html.find(id=link.url.removeprefix("#")), link


def test_states_are_counted_for_the_day(site_with, shown):
    site = site_with()
    for day, state in ((date(2021, 4, 30), "dated"), (date(2021, 5, 1), "expired")):
        [page] = pages(site, day)
        html = shown(site, page)
        counted = {each["data-state-count"]: each.text for each in html.select("[data-state-count]")}
        assert counted == {state: "1"}
        assert html.select_one("#wengang-50")["data-state"] == state


def test_the_measure_is_to_be_signed(site_with, two):
    [page] = pages(site_with(), TODAY)
    assert page.entries == (("measures", "mou-2020-1/01-a"),)
    assert [each.entries for each in pages(two, TODAY)] == [
        (("measures", "mou-2020-1/01-a"),),
        (("measures", "xian-2021-3/01-butie"),),
    ]


def test_the_original_says_who_leads_who_is_not_named_and_by_when(site_with, shown):
    tail = "(牵头单位:市财政局;配合单位:市人社局等有关部门;完成时限:2026年底前)"
    for written in ("", "draft: true\n"):
        site = site_with(
            f"# text.txt\n(二)补贴。给予补贴。{tail}\n# data/documents/mou-2020-1/measures/02-b.yml\n{written}{SECOND}"
        )
        [page] = [each for each in pages(site, TODAY) if each.url == "measures/02-b/"]
        html = shown(site, page)
        assert [each.text for each in html.select(".mb-names li")] == ["市财政局 牵头", "市人社局"]
        assert html.select_one("[data-part=others]").text == "原文还写了“等”，没有写全是哪些。"
        assert html.select_one("[data-part=deadlines]").text == "原文写的时限：2026年底前。"


def test_a_plain_tail_says_no_more_than_its_units(site_with, shown):
    site = site_with()
    [page] = pages(site, TODAY)
    html = shown(site, page)
    assert not html.select("[data-part=others], [data-part=deadlines], .mb-names .mb-small")
