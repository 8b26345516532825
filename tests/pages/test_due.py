"""The page for editors: what must be looked over again, the most urgent first."""

from datetime import date
from pathlib import Path

import pytest

from generator.load import load
from generator.pages.due import pages
from tests import smallest
from tests.smallest import MEASURE, MEASURE_FILE

DATED = "reviewed_on: 2025-11-24\nreview_by: 2026-11-24\n" + MEASURE


@pytest.fixture
def dated(tmp_path: Path):
    needs = smallest.FILES["data/needs.yml"].replace("intro:", "review_by: 2027-01-01, intro:")
    root = smallest.write(tmp_path, **{MEASURE_FILE: DATED, "data/needs.yml": needs})
    return load(root / "data").site


def test_the_page_for_editors_lists_the_most_urgent_first(dated, shown):
    page = shown(dated, *pages(dated, date(2026, 12, 4)))
    first, second = page.select("article li")
    assert "data-due" in first.attrs
    assert "data-due" not in second.attrs
    text = "".join(first.get_text().split())
    assert text == (
        "少裁员的企业，退回失业保险费：最晚2026年11月24日核对，已经过了10天。"
        f"上次是2025年11月24日。{MEASURE_FILE}第2行"
    )
    assert "还有28天。还没有核对过。" in "".join(second.get_text().split())


def test_what_is_due_today_is_due(dated, shown):
    first, _ = shown(dated, *pages(dated, date(2026, 11, 24))).select("article li")
    assert "data-due" in first.attrs
    assert "就是今天。" in first.get_text()


def test_without_dates_the_page_says_so(smallest_built: Path):
    page = (smallest_built / "editors/due/index.html").read_text(encoding="utf-8")
    assert "现在没有写着要核对的日子。" in page
