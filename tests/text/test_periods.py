"""Starts, ends and lengths: the day on which something begins is not the day on which it ends."""

from datetime import date

import pytest

from generator.text.periods import is_told_by, periods


@pytest.mark.parametrize(
    ("text", "starts", "ends", "years"),
    [
        ("本办法自2026年3月1日起施行，有效期5年。", [date(2026, 3, 1)], [], 5),
        ("自2025年6月1日起执行至2026年5月31日止", [date(2025, 6, 1)], [date(2026, 5, 31)], None),
        ("有效期至2027年12月31日", [], [date(2027, 12, 31)], None),
        ("实施期限延长至2021年4月30日", [], [date(2021, 4, 30)], None),
        ("2026年12月底前完成", [], [date(2026, 12, 31)], None),
        ("截至2025年底", [], [date(2025, 12, 31)], None),
        ("自2020年起至2025年止", [date(2020, 1, 1)], [date(2025, 12, 31)], None),
        ("标准调整至2013年度城镇居民收入的70%", [], [], None),
        ("缴费至2013年度止", [], [date(2013, 12, 31)], None),
        ("本办法试行二年", [], [], 2),
        ("2025年6月1日印发的通知", [], [], None),
    ],
)
def test_a_date_is_a_start_or_an_end(text: str, starts: list, ends: list, years: int | None):
    found = periods(text)
    assert (list(found.starts), list(found.ends), found.years) == (starts, ends, years)


def test_from_the_day_of_issue():
    assert periods("本细则自印发之日起施行，有效期5年。").from_issue
    assert not periods("自发布之日起30日内提出申请。").from_issue


@pytest.mark.parametrize(
    ("during", "text", "told"),
    [
        ("疫情期间", "疫情期间，新办的担保最多收1%。", True),
        ("疫情期间", "疫情过去以后，新办的担保最多收1%。", False),
        ("疫情解除3个月内补交", "疫情解除3个月内以现金或保函形式补交", True),
        ("报名前1周", "开学前2周贴通告", False),
        ("6月16日至30日（双休日除外）", "报名是6月16日到30日，双休日除外。", True),
        ("6月16日至30日", "报名是6月16日到20日。", False),
    ],
)
def test_a_stretch_of_time_is_told_by_its_figures_or_by_its_words(during: str, text: str, told: bool):
    assert is_told_by(during, text) == told
