"""Entries are read page by page; what an earlier run read of a page is not read again, and nothing else is different."""

import pytest

from generator.cache import NOTHING_KEPT, Cache
from generator.search import reading
from generator.search.entries import Entry, Field

ENTRIES = [
    Entry("provision", title, "", "", (Field(title, 3.0), Field(says, 1.0)), 1.0, group)
    for title, says, group in (
        ("退失业保险费", "不裁员的企业，退回一半", "measures/a/"),
        ("培训补贴", "每人500元", "measures/a/"),
        ("银行贷款", "创业的人可以贷款", "measures/b/"),
    )
]


def plain(read: tuple) -> tuple:
    found, postings, sounds = read
    return found, {token: list(each) for token, each in postings.items()}, sounds


def test_what_is_kept_is_what_would_be_read(tmp_path):
    kept = Cache(tmp_path)
    alone = plain(reading.read(ENTRIES, NOTHING_KEPT))
    assert plain(reading.read(ENTRIES, kept)) == plain(reading.read(ENTRIES, kept)) == alone
    assert set(alone[1]["贷款"]) < set(range(2 * 16, 3 * 16))


def test_only_a_page_that_has_changed_is_read_again(tmp_path, monkeypatch: pytest.MonkeyPatch):
    kept = Cache(tmp_path)
    reading.read(ENTRIES, kept)
    read: list[str] = []
    levels = reading.levels
    monkeypatch.setattr(
        reading, "levels", lambda fields, prior: read.append(fields[0].text) or levels(fields, prior)
    )
    changed = [*ENTRIES[:2], ENTRIES[2]._replace(prior=0.9)]
    assert plain(reading.read(changed, kept)) == plain(reading.read(changed, NOTHING_KEPT))
    assert read == ["银行贷款", *(each.title for each in ENTRIES)]
