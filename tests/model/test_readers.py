"""Whom a provision is written for, as editors write it down: the shape, and what is refused."""

from pathlib import Path

import pytest

from tests import smallest
from tests.load import mistake, with_eligible
from tests.smallest import MEASURE_FILE

FINDER = smallest.FILES["data/finder.yml"]

# (name, finder.yml, the eligible of the provision, the first line of the report, part of the hint)
MISTAKES = [
    (
        "two kinds",
        FINDER,
        "{question: who, is: [company], unknown: 没写}",
        f"{MEASURE_FILE}:22:15 D112 这里要写、也只能写这几项中的一项：all、any、not、question、unknown。",
        "",
    ),
    (
        "no kind",
        FINDER,
        "{all: [{written: 企业}]}",
        f"{MEASURE_FILE}:22:22 D112 这里要写、也只能写这几项中的一项：all、any、not、question、unknown。",
        "",
    ),
    (
        "question without is",
        FINDER,
        "{question: who}",
        f"{MEASURE_FILE}:22:15 D112 question 和 is 要一起写。",
        "",
    ),
    (
        "written without question",
        FINDER,
        "{unknown: 没写, written: 企业}",
        f"{MEASURE_FILE}:22:15 D112 written 只能和 question 一起写。",
        "",
    ),
    ("empty all", FINDER, "{all: []}", f"{MEASURE_FILE}:22:15 D112 all、any、is 里至少要写一项。", ""),
    (
        "one option",
        FINDER.replace(", {id: many, name: 裁得多}", ""),
        "{unknown: 没写}",
        "data/finder.yml:10:12 D112 “options”至少要写一项。",
        "",
    ),
]


@pytest.mark.parametrize(
    ("finder", "eligible", "expected", "hint"),
    [each[1:] for each in MISTAKES],
    ids=[each[0] for each in MISTAKES],
)
def test_each_mistake_has_its_place_and_message(
    tmp_path: Path, finder: str, eligible: str, expected: str, hint: str
):
    line, told = mistake(tmp_path, **{"data/finder.yml": finder, MEASURE_FILE: with_eligible(eligible)})
    assert line == expected
    assert hint in told
