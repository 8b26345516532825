"""The feed as feedparser reads it: an entry for each record, with its own day, and text that stays text."""

import feedparser
import pytest

from generator.exports.changes_atom import MOST, files
from tests.conftest import DAY
from tests.smallest import FILES

ADDRESS = FILES["data/site.yml"].replace('address: ""', "address: https://example.org/")
DAYS = """# data/changes/2026-11-20.yml
day: 2026-11-20
why: 改得<b>更明白</b>&amp;。
changes:
  - {what: 事项, id: wengang-50, title: "<script>题目]]>", kind: changed, fields: [{field: 说法, before: 一。, after: 二。}]}
# data/changes/2026-11-20-2.yml
day: 2026-11-20
changes: [{what: 名词, id: caiyuan, title: 裁员, kind: added, fields: [{field: 解释, after: 一。}]}]
# data/changes/2026-11-22.yml
day: 2026-11-22
changes: [{what: 名词, id: weizhi, title: 未知, kind: removed}]
"""


def feed(site):
    [(path, content)] = files(site, DAY)
    assert path == "data/changes.atom"
    found = feedparser.parse(content)
    assert not found.bozo, found.bozo_exception
    assert found.version == "atom10"
    return found


def test_each_record_is_an_entry_of_its_own_day(site_with):
    found = feed(site_with(DAYS))
    assert [each.title for each in found.entries] == [
        "2026年11月22日：改动1处",
        "2026年11月20日：改动1处",
        "2026年11月20日：改动1处",
    ]
    assert [each.updated for each in found.entries] == [
        "2026-11-22T00:00:00+08:00",
        "2026-11-20T00:00:00+08:00",
        "2026-11-20T00:00:00+08:00",
    ]
    assert found.feed.updated == "2026-11-22T00:00:00+08:00"
    assert len({each.id for each in (found.feed, *found.entries)}) == 4
    assert all(each.id.startswith("urn:uuid:") for each in (found.feed, *found.entries))


def test_a_record_keeps_its_id_when_others_are_added(site_with):
    def ids(lines: str) -> dict[str, str]:
        return {each.link: each.id for each in feed(site_with(lines)).entries}

    before, after = ids(DAYS), ids(DAYS + "# data/changes/2026-11-23.yml\n" + DAYS.split("yml\n", 1)[1])
    assert before.items() < after.items()


def test_markup_in_the_data_is_text(site_with):
    [(_, content)] = files(site_with(DAYS), DAY)
    assert b"<script>" not in content
    found = feedparser.parse(content, sanitize_html=False).entries[2].content[0].value
    assert "改得&lt;b&gt;更明白&lt;/b&gt;&amp;amp;。" in found
    assert "改了事项：&lt;script&gt;题目]]&gt;（说法）" in found


@pytest.mark.parametrize("address", [True, False])
def test_links_lead_to_the_record(site_with, address: bool):
    found = feed(site_with(DAYS + (f"# data/site.yml\n{ADDRESS}" if address else "")))
    start = "https://example.org/changes/" if address else "../changes/index.html"
    assert found.entries[0].link == f"{start}#changes-2026-11-22"
    assert found.entries[1].link == f"{start}#changes-2026-11-20-2"
    assert [each.rel for each in found.feed.links] == ["self", "alternate"]


def test_without_records_the_feed_is_there_and_of_the_day(site_with):
    found = feed(site_with())
    assert (found.entries, found.feed.updated) == ([], f"{DAY}T00:00:00+08:00")


def test_a_long_history_is_cut(site_with):
    one = "day: 2026-11-22\nchanges: [{what: 名词, id: a, title: 一, kind: removed}]\n"
    days = "".join(f"# data/changes/x{number:03}.yml\n{one}" for number in range(MOST + 5))
    assert len(feed(site_with(days)).entries) == MOST
