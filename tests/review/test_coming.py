"""What changes next by its own date: a start, an end, a later rule, a reply, a review; and when nothing does."""

from datetime import date
from pathlib import Path

from generator.load import load
from generator.model import Site
from generator.model.status import state
from generator.review.coming import as_text, coming
from tests import county, smallest
from tests.smallest import REPLY

DOCUMENT = "data/documents/mou-2020-1/document.yml"
FUTURE = """time: {from: 2026-12-01, until: 2027-02-28, quote: 实施期限延长至2021年4月30日}
later: [{as_of: 2025, says: 后来改了, checked_on: 2026-11-24, until: 2026-12-31, number: 某发〔2025〕1号}]
"""
ENDS = date(2021, 4, 30)


def kinds(site: Site, today: date) -> tuple[date, list[tuple[str, str, str, str]]] | None:
    found = coming(site, today)
    return found and (found.day, [(each.kind, each.id, each.before, each.after) for each in found.turns])


def test_an_end_counts_from_the_day_after(site_with):
    expected = (date(2021, 5, 1), [("provision", "wengang-50", "文件写到2021年4月30日", "已过期")])
    assert kinds(site_with(), date(2020, 8, 1)) == kinds(site_with(), ENDS) == expected


def test_a_document_is_old_after_a_year_and_then_nothing_changes(site_with):
    old = (date(2021, 7, 16), [("document", "mou-2020-1", "文件", "老文件")])
    assert kinds(site_with(), date(2021, 5, 1)) == old
    assert kinds(site_with(), date(2021, 7, 16)) is None
    assert as_text(None).startswith("往后没有会变的日子")


def test_a_document_of_29_february_is_old_on_1_march(site_with):
    document = smallest.FILES[DOCUMENT].replace("2020-07-16", "2020-02-29")
    site = site_with(f"# {DOCUMENT}\n{document}")
    assert kinds(site, date(2020, 8, 1)) == (date(2021, 3, 1), [("document", "mou-2020-1", "文件", "老文件")])


def test_a_start_a_later_rule_and_the_end_each_have_their_day(site_with):
    site = site_with(FUTURE)
    start, later, end = date(2026, 12, 1), date(2027, 1, 1), date(2027, 3, 1)
    begins = ("provision", "wengang-50", "还没开始，按文件写的，2026年12月1日起", "后来变了")
    assert kinds(site, date(2026, 11, 24)) == (start, [begins])
    assert kinds(site, start) == (later, [("later", "wengang-50", "管到2026-12-31", "已过期")])
    assert kinds(site, later) == (end, [("provision", "wengang-50", "后来变了", "已过期")])


def test_a_reply_ends(site_with):
    found = kinds(site_with(REPLY), date(2026, 11, 24))
    assert found == (date(2028, 1, 1), [("reply", "zenmeban", "管到2027-12-31", "已过期")])


def test_a_review_falls_due(site_with):
    needs = smallest.FILES["data/needs.yml"].replace("intro:", "review_by: 2027-01-01, intro:")
    site = site_with(f"# data/needs.yml\n{needs}")
    due = [("review", "data/needs.yml:1", "还没到核对的日子", "该核对了")]
    assert kinds(site, date(2026, 11, 24)) == (date(2027, 1, 1), due)
    assert kinds(site, date(2027, 1, 1)) is None  # what is due already is told by check itself


def test_what_another_document_extended_has_no_end_of_its_own(tmp_path: Path):
    site = load(county.write(tmp_path) / "data").site
    assert site is not None
    found = kinds(site, date(2021, 4, 1))
    assert found == (date(2021, 7, 16), [("document", "mou-2020-1", "文件", "老文件")])


def test_no_state_changes_before_the_day(real_site):
    today, days = date(2020, 8, 1), 0
    while (found := coming(real_site, today)) and (days := days + 1):
        eve = date.fromordinal(found.day.toordinal() - 1)
        for each in real_site.provisions:
            assert state(real_site, each, eve) == state(real_site, each, today), each.id
        today = found.day
    assert days > 1
