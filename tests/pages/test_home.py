"""The home page leads to every need and every guide, to the document and to the others."""

import pytest

from generator.pages.home import pages
from tests.pages.conftest import TODAY
from tests.smallest import BEGUN, HALF


def hrefs(html) -> list[str]:
    return [str(each["href"]) for each in html.select("a[href]")]


def test_it_is_named_as_the_site_is(site_with):
    site = site_with()
    [page] = pages(site, TODAY)
    assert (page.url, page.title, page.description) == ("", site.settings.name, site.settings.description)


def test_every_need_and_every_guide_is_linked_once(real_site, shown):
    links = hrefs(shown(real_site, *pages(real_site, TODAY)))
    for need in real_site.needs:
        assert links.count(f"needs/{need.id}/index.html") == 1, need.id
    for audience in real_site.audiences:
        assert links.count(f"for/{audience.id}/index.html") == int(audience.guide), audience.id


def test_it_leads_to_the_text_and_to_search(site_with, shown):
    site = site_with()
    html = shown(site, *pages(site, TODAY))
    assert html.select_one("form[role=search]")["action"] == "search/index.html"
    assert html.select_one("form[role=search] input")["name"] == "q"
    assert {"documents/mou-2020-1/index.html", "measures/index.html", "finder/index.html"} <= set(hrefs(html))
    assert "tel:12345" in hrefs(html)


def test_of_several_documents_each_has_its_place_by_date_and_by_how_much_is_written(two, shown):
    html = shown(two, *pages(two, TODAY))
    rows = html.select("[aria-labelledby=home-documents] li")
    assert [each.a["href"] for each in rows] == [
        "documents/xian-2021-3/index.html",
        "documents/mou-2020-1/index.html",
    ]
    said = "某县人民政府，2021年3月1日，1条措施，都写成了大白话"
    assert rows[0].select_one(".mb-small").text == said
    assert html.h1.text == "2020年7月、2021年3月的这几份文件，给您写了什么？"
    assert html.select_one(".mb-lead").text.startswith("一共2份文件，2条措施。我们改成了大白话，")


def test_a_single_document_has_no_list(site_with, shown):
    site = site_with()
    assert shown(site, *pages(site, TODAY)).select_one("#home-documents") is None


@pytest.mark.parametrize(
    ("example", "lead", "whole"),
    [
        ("", "写了1条措施。我们改成了大白话，每句都能点开看原文。", "看全部1条措施"),
        (
            HALF,
            "写了2条措施。大白话写完1条，共2条。写了的每句都能点开看原文。",
            "看全部2条措施（大白话写完1条，共2条）",
        ),
        (
            BEGUN,
            "写了1条措施。大白话写完0条，1条写了一部分，共1条。写了的每句都能点开看原文。",
            "看全部1条措施（大白话写完0条，1条写了一部分，共1条）",
        ),
    ],
)
def test_half_a_document_is_not_counted_as_the_whole(site_with, shown, example, lead, whole):
    site = site_with(example)
    html = shown(site, *pages(site, TODAY))
    assert html.select_one(".mb-lead").text == f"某市人民政府{lead}"
    assert html.select_one("a[href='measures/index.html']").parent.text == whole


def test_it_leads_to_what_people_ask_where_anybody_has_asked(site_with, shown):
    asked = "\n# data/questions.yml\n- {id: huzhao, asks: 怎么办护照？, absent: [护照]}\n"
    for example, there in (("", False), (asked, True)):
        site = site_with(example)
        assert ("answers/index.html" in hrefs(shown(site, *pages(site, TODAY)))) is there
