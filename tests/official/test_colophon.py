"""Who gets a copy and when it was printed is no part of the policy."""

from datetime import date

import pytest

from generator.official import parse
from generator.official.colophon import is_colophon, printed_on


@pytest.mark.parametrize(
    "line",
    [
        "抄送：县委办公室，县人大常委会办公室。",
        "抄送: 县委各部门。",
        "示例县人民政府办公室　　2026年1月6日印发",
        "示例县人民政府办公室 二〇二六年一月六日印发",
        "示例县教育局办公室2026年1月6日印制（共印30份）",
    ],
)
def test_lines_of_the_colophon(line: str):
    assert is_colophon(line)


@pytest.mark.parametrize(
    "line", ["抄送有关部门。", "本办法2026年1月6日印发，自印发之日起施行。", "2026年1月5日", "报送材料如下："]
)
def test_other_lines(line: str):
    assert not is_colophon(line)


def test_no_sentences_are_made_of_them():
    text = (
        "一、甲\n（一）乙。丙。\n示例县财政局\n2026年1月5日\n抄送：县委办公室，县人大办公室。\n"
        "示例县财政局办公室　2026年1月6日印发\n"
    )
    found = parse(text)
    assert [each.text for each in found.sentences] == ["丙。"]
    assert [each.kind for each in found.paragraphs][-4:] == ["line"] * 4
    assert [each.text for each in parse("一、甲\n（一）乙。丙。\n抄送：丁，戊。\n").sentences] == ["丙。"]


def test_the_day_of_printing():
    text = "一、甲\n（一）乙。丙。\n2026年1月5日\n"
    assert printed_on(parse(f"{text}示例县财政局办公室　2026年1月6日印发\n")) == date(2026, 1, 6)
    assert printed_on(parse(text)) is None
