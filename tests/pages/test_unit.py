"""The units: how many measures name each, which these are, and how to ask."""

from generator.pages.unit import pages
from tests.pages.conftest import TODAY
from tests.smallest import HALF


def test_the_list_counts_the_measures_of_each_unit(two, shown):
    listed, *_ = pages(two, TODAY)
    assert [(unit.id, count) for unit, count in listed.context["tiles"]] == [
        ("fz-renshe", 2),
        ("fz-caizheng", 1),
    ]
    html = shown(two, listed)
    assert [each["href"] for each in html.select(".mb-tiles a")] == [
        "fz-renshe/index.html",
        "fz-caizheng/index.html",
    ]


def test_a_unit_names_its_measures_and_whom_to_ask(two, shown):
    _, renshe, caizheng = pages(two, TODAY)
    assert (renshe.url, renshe.title, renshe.description) == ("units/fz-renshe/", "市人社局", "管就业。")
    links = {
        page.url: [each["href"] for each in shown(two, page).select("[aria-labelledby=measures] a")]
        for page in (renshe, caizheng)
    }
    assert links == {
        "units/fz-renshe/": ["../../measures/01-a/index.html", "../../measures/01-butie/index.html"],
        "units/fz-caizheng/": ["../../measures/01-a/index.html"],
    }
    assert [each["href"] for each in shown(two, renshe).select("[aria-labelledby=ask] a")] == [
        "tel:12345",
        "../../contacts/index.html#tel-12345",
    ]


def test_a_unit_that_no_measure_names_says_so(site_with, shown):
    site = site_with("# measures/01-a.yml\nunits: [fz-renshe]")
    *_, caizheng = pages(site, TODAY)
    assert shown(site, caizheng).select_one("[aria-labelledby=measures] li").text == "没有写到它。"


def test_what_became_of_a_unit_is_told_with_its_source(site_with, shown):
    unit = (
        '- {id: fz-renshe, short: 市人社局, as_written: [市人社局], name: 全名, kind: 部门, does: 管就业。, ask: ["12345"], '
        'note: 注。, later: [{as_of: 2025, says: 合并了。, checked_on: 2026-11-24, source: "https://www.gov.cn/a"}]}\n'
    )
    site = site_with("# measures/01-a.yml\nunits: [fz-renshe]\n# data/units.yml\n" + unit)
    _, page = pages(site, TODAY)
    html = shown(site, page)
    assert "后来有变化（2025）合并了。" in "".join(html.select_one(".mb-later").text.split())
    assert html.select_one(".mb-later a")["href"] == "https://www.gov.cn/a"
    assert html.select_one(".mb-note").text == "编者注注。"


def test_measures_that_are_not_written_yet_are_counted_from_the_text(site_with, shown):
    site = site_with(HALF)
    listed, renshe, caizheng = pages(site, TODAY)
    assert [count for _, count in listed.context["tiles"]] == [2, 1]
    assert [each.text for each in shown(site, renshe).select("[aria-labelledby=measures] a")] == [
        "第1条　少裁员的企业，退回失业保险费",
        "第2条　发放补贴（还没有改成大白话）",
    ]
    assert len(shown(site, caizheng).select("[aria-labelledby=measures] a")) == 1
