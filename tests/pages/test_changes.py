"""改动记录: the newest day first, what was done to what, and a link as long as it is there."""

import pytest

from generator.pages.changes import pages
from tests.pages.conftest import TODAY

DAYS = """# data/changes/2026-11-24.yml
day: 2026-11-24
why: 改得更明白。
changes:
  - {what: 措施, id: mou-2020-1/01-a, title: 题目, kind: changed, fields: [{field: 概要, before: 退回60%。, after: 退回50%。}]}
# data/changes/2026-11-25.yml
day: 2026-11-25
changes:
  - {what: 事项, id: gone, title: <b>没有了, kind: removed, fields: [{field: 说法, before: 从前的话。}]}
"""


def urls(site):
    [page] = pages(site, TODAY)
    return [row.url for _, rows in page.context["days"] for row in rows]


def test_the_newest_day_is_first(site_with, shown):
    site = site_with(DAYS)
    [page] = pages(site, TODAY)
    assert [(each.day.day, each.why) for each, _ in page.context["days"]] == [
        (25, None),
        (24, "改得更明白。"),
    ]
    html = shown(site, page)
    assert [each.text for each in html.select("h2")] == ["2026年11月25日", "2026年11月24日"]
    assert [each.text for each in html.select(".mb-change summary")] == [
        "删去事项：<b>没有了",
        "改了措施：题目",
    ]
    removed, changed = html.select(".mb-change dd")
    assert ([each.text for each in changed.select("del, ins")], changed.text) == (["6", "5"], "退回650%。")
    assert (removed.find("del").text, removed.ins) == ("从前的话。", None)


@pytest.mark.parametrize(
    ("what", "id_", "url"),
    [
        ("事项", "wengang-50", "measures/01-a/#wengang-50"),
        ("措施", "mou-2020-1/01-a", "measures/01-a/"),
        ("文件", "mou-2020-1", "documents/mou-2020-1/"),
        ("电话", '"12345"', "contacts/#tel-12345"),
        ("单位", "fz-renshe", "units/fz-renshe/"),
        ("名词", "caiyuan", "terms/#term-caiyuan"),
        ("人群", "company", "for/company/"),
        ("人群", "government", None),  # which has no page
        ("想办的事", "keep-staff", "needs/keep-staff/"),
        ("群众常问", "gone", None),
        ("事项", "gone", None),
        ("措施", "mou-2020-1/02-b", None),
        ("单位", "company", None),
        ("网站", "mou-2020-1", None),
    ],
)
def test_a_change_leads_to_what_is_there(site_with, what: str, id_: str, url: str | None):
    change = f"  - {{what: {what}, id: {id_}, title: 题目, kind: added}}\n"
    assert urls(site_with(f"# data/changes/2026-11-24.yml\nday: 2026-11-24\nchanges:\n{change}")) == [url]


def test_the_page_says_when_nothing_is_recorded(site_with, shown):
    site = site_with()
    [page] = pages(site, TODAY)
    assert "还没有记录。" in shown(site, page).text
