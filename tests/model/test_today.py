"""The day of SOURCE_DATE_EPOCH, in UTC, else that of the clock."""

from datetime import date

from generator.model.today import today


def test_the_environment_comes_first(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767657599")  # 2026-01-05 23:59:59 UTC
    assert today() == date(2026, 1, 5)
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert date(2026, 1, 5) < today() <= date.today()
