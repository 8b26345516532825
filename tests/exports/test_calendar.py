"""The calendar as icalendar reads it: every text comes back as it was, no line is longer than 75 bytes."""

from datetime import date, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from generator.exports.calendar import Event, calendar, folded
from generator.text.characters import printable
from tests.conftest import DAY

ID = UUID("c8032b67-5072-5ea8-9345-40b85091e519")


def event(title: str = "题目", text: str = "", day: date = DAY, url: str = "") -> Event:
    return Event(ID, day, title, text, "到期", url)


@given(st.text(), st.text(min_size=1))
def test_every_text_comes_back(title: str, text: str):
    written = calendar("名字", [event(title, f"甲{text}乙")], DAY)
    assert all(len(line.encode()) <= 75 for line in written.split("\r\n"))
    [found] = Calendar.from_ical(written.encode()).walk("VEVENT")
    assert found["SUMMARY"] == printable(title).replace("\r", "")
    assert found["DESCRIPTION"] == printable(f"甲{text}乙").replace("\r", "")
    assert not found.errors


def test_an_event_is_a_whole_day():
    written = calendar("名字，;", [event(url="https://example.org/a")], DAY)
    found = Calendar.from_ical(written)
    [first] = found.walk("VEVENT")
    assert (first["DTSTART"].dt, first["DTEND"].dt) == (DAY, DAY + timedelta(days=1))
    assert (first["UID"], first["URL"]) == (str(ID), "https://example.org/a")
    assert first["DTSTAMP"].dt.isoformat() == "2026-11-24T00:00:00+00:00"
    assert str(found["NAME"]) == "名字，\\;"  # icalendar takes it as it stands
    assert "DESCRIPTION" not in first


def test_the_last_day_that_there_is_has_no_day_after():
    assert "DTEND" not in calendar("名字", [event(day=date.max)], DAY)


def test_a_line_is_cut_between_characters():
    assert folded("甲" * 26) == "甲" * 25 + "\r\n 甲"
    assert folded("a" * 76) == "a" * 75 + "\r\n a"
