"""Where the text ends: signatures and dates, not the days in it."""

from generator.official.endings import endings, is_ending, is_signature
from generator.official.lines import Line, read_lines


def line(text: str) -> Line:
    return read_lines(text)[0]


def test_dates_remarks_and_the_colophon_end_a_text():
    assert all(
        is_ending(line(text))
        for text in ("2026年3月1日", "（此件公开发布）", "抄送：县委", "甲县政府办公室 2026年3月1日印发")
    )
    assert not any(is_ending(line(text)) for text in ("自2026年3月1日起施行。", "1.2026年3月1日", "甲乙丙"))


def test_a_body_signs_and_whatever_stands_right_above_a_date():
    assert is_signature(line("甲县民政局"), dated=False)
    assert not is_signature(line("补贴标准"), dated=False)
    assert is_signature(line("补贴标准"), dated=True)


def test_signatures_above_a_date_belong_to_the_ending():
    lines = read_lines("一、甲\n乙。\n甲县民政局\n甲县财政局\n2026年3月1日\n")
    assert endings(lines, 0) == 2
    assert endings(lines[:2], 0) == 2
