"""The list of all measures: by chapter; of many, by document."""

from generator.pages import split
from generator.pages.measures import pages
from tests.pages.conftest import TODAY


def test_the_list_is_by_chapter_in_the_order_of_the_text(real_site, shown):
    [listed] = pages(real_site, TODAY)
    [group] = listed.context["documents"]
    assert [measure.measure for _, found in group["chapters"] for measure in found] == list(range(1, 21))
    chapters = [chapter for chapter, _ in group["chapters"]]
    assert len(chapters) == len(set(chapters)) > 1
    links = [link["href"] for link in shown(real_site, listed).select(".mb-list a")]
    assert links == [f"{measure.id}/index.html" for measure in real_site.measures]


def test_all_measures_are_listed_under_their_document(two, shown):
    [page] = pages(two, TODAY)
    html = shown(two, page)
    assert [each["href"] for each in html.select(".mb-list a")] == ["01-a/index.html", "01-butie/index.html"]
    assert len(html.select(".mb-lead")) == 2


def test_where_they_are_too_many_each_document_has_its_list(two, shown, monkeypatch):
    monkeypatch.setattr(split, "ROOM", 1)
    index, *lists = pages(two, TODAY)
    html = shown(two, index)
    links = html.select(".mb-list a")
    assert [each["href"] for each in links] == [
        "../documents/xian-2021-3/measures/index.html",
        "../documents/mou-2020-1/measures/index.html",
    ]
    assert [each.text for each in html.select(".mb-list [data-count]")] == ["1", "1"]
    assert [(each.url, each.document) for each in lists] == [
        ("documents/mou-2020-1/measures/", "mou-2020-1"),
        ("documents/xian-2021-3/measures/", "xian-2021-3"),
    ]
    html = shown(two, lists[1])
    assert html.h1.text == "某县补充文件：全部措施"
    assert [each["href"] for each in html.select(".mb-list a")] == ["../../../measures/01-butie/index.html"]
