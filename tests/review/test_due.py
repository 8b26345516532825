"""What is due by its own date: a warning, or an error if asked."""

import json
from pathlib import Path

import pytest

from tests import smallest
from tests.conftest import mingbai
from tests.smallest import MEASURE, MEASURE_FILE

DATED = "reviewed_on: 2025-11-24\nreview_by: 2026-11-24\n" + MEASURE


@pytest.fixture
def dated(tmp_path: Path) -> Path:
    needs = smallest.FILES["data/needs.yml"].replace("intro:", "review_by: 2027-01-01, intro:")
    return smallest.write(tmp_path, **{MEASURE_FILE: DATED, "data/needs.yml": needs})


@pytest.mark.parametrize(
    ("day", "message"),
    [
        ("2026-11-23", None),
        ("2026-11-24", "“少裁员的企业，退回失业保险费”最晚要在 2026-11-24 核对，就是今天。"),
        ("2026-12-04", "“少裁员的企业，退回失业保险费”最晚要在 2026-11-24 核对，已经过了 10 天。"),
    ],
)
def test_what_is_due_is_a_warning_or_strictly_an_error(dated: Path, day: str, message: str | None):
    options = ["check", "--format", "json", "--today", day]
    done = mingbai(*options, cwd=dated)
    found = [
        (each["code"], each["severity"], each["line"], each["message"]) for each in json.loads(done.stdout)
    ]
    assert (done.returncode, found) == (0, [("T101", "warning", 2, message)] if message else [])
    done = mingbai(*options, "--strict-dates", cwd=dated)
    assert done.returncode == (1 if message else 0)
    assert [each["severity"] for each in json.loads(done.stdout)] == ["error"] * bool(message)
