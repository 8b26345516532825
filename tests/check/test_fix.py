"""`check --fix` mends what is safe, changes no other byte, and finds nothing more to do the second time."""

from pathlib import Path

import pytest

from generator.check import check, fix
from generator.model import Finding, Fix, Place
from tests import smallest
from tests.conftest import DAY
from tests.smallest import MEASURE, MEASURE_FILE

CASES = {
    "punctuation": (
        "退回上年度失业保险费的50%。",
        "退回上年度,失业保险费的50%。",
        "退回上年度，失业保险费的50%。",
    ),
    "order of a list on one line": (
        "units: [fz-renshe, fz-caizheng]",
        "units: [ fz-caizheng,  fz-renshe ]  # 照原文",
        "units: [fz-renshe, fz-caizheng]  # 照原文",
    ),
    "order of a list with comments": (
        "units: [fz-renshe, fz-caizheng]",
        "units:\n  -  fz-caizheng   # 财政\n  - fz-renshe # 人社",
        "units:\n  - fz-renshe # 人社\n  -  fz-caizheng   # 财政",
    ),
    "misspelt id": ("for: [company]", "for: [ compny ]  # 企业", "for: [ company ]  # 企业"),
    "misspelt id in quotes": ("for: [company]", "for: ['compny']", "for: ['company']"),
    "misspelt choice": ("effect: receive", "effect: recieve", "effect: receive"),
    "misspelt key that is missing": ("summary: ", "sumary:   ", "summary:   "),
    "a day with slashes": (
        "time: {until: 2021-04-30,",
        "time: {until: 2021/4/30,",
        "time: {until: 2021-04-30,",
    ),
    "a day with dots in quotes": (
        "time: {until: 2021-04-30,",
        "time: {until: '2021.4.30',",
        "time: {until: '2021-04-30',",
    ),
    "a day in Chinese": (
        "time: {until: 2021-04-30,",
        "time: {until: 2021年4月30日,",
        "time: {until: 2021-04-30,",
    ),
    "full-width colon": ("effect: receive", "effect：receive", "effect: receive"),
    "full-width colon and a blank": ("effect: receive", "effect： receive", "effect: receive"),
}


def mend(root: Path) -> tuple[list[Finding], list[Finding]]:
    return fix.mend(root, lambda: check(root, DAY).findings), check(root, DAY).findings


@pytest.mark.parametrize("ends", ["\n", "\r\n"], ids=["unix", "windows"])
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "bom"])
@pytest.mark.parametrize(("good", "bad", "mended"), CASES.values(), ids=CASES)
def test_only_the_words_at_fault_change(tmp_path, good: str, bad: str, mended: str, mark: str, ends: str):
    def written(words: str) -> bytes:
        return (mark + "# 注：别动\n\n" + MEASURE.replace(good, words)).replace("\n", ends).encode()

    path = smallest.write(tmp_path) / MEASURE_FILE
    path.write_bytes(written(bad))
    assert check(tmp_path, DAY).findings
    made, left = mend(tmp_path)
    assert (len(made), left) == (1, [])
    assert path.read_bytes() == written(mended)
    assert mend(tmp_path) == ([], [])
    assert path.read_bytes() == written(mended)


LEFT = {
    "a day that there is not": ("time: {until: 2021-04-30,", "time: {until: 2021/4/31,"),
    "a month": ("time: {until: 2021-04-30,", "time: {until: 2021年4月,"),
    "a number near another": ('ask: ["12345"]', 'ask: ["12354"]'),
    "an id like nothing": ("for: [company]", "for: [xyz]"),
    "an id given already": ("for: [company]", "for: [company, compny]"),
    "a key that is optional": ("unknown:", "unknow:"),
    "a missing unit": ("units: [fz-renshe, fz-caizheng]", "units: [fz-renshe]"),
    "text folded over lines": ("退回上年度失业保险费的50%。", "退回上年度,\n      失业保险费的50%。"),
    "text with escapes": (
        "says: 符合条件的企业不裁员或少裁员，退回上年度失业保险费的50%。",
        'says: "企业不裁员,\\u9000回50%。"',
    ),
}


@pytest.mark.parametrize(("good", "bad"), LEFT.values(), ids=LEFT)
def test_what_is_not_safe_is_left_to_the_editor(tmp_path, good: str, bad: str):
    path = smallest.write(tmp_path, **{MEASURE_FILE: MEASURE.replace(good, bad)}) / MEASURE_FILE
    before = path.read_bytes()
    made, left = mend(tmp_path)
    assert made == []
    assert left
    assert path.read_bytes() == before


def test_two_corrections_on_one_line(tmp_path):
    (tmp_path / "a.yml").write_text("- {a: 甲, b: 甲乙}\n", encoding="utf-8", newline="")
    findings = [
        Finding(Place("a.yml", 1, 7), "", fix=Fix("甲", "甲甲甲")),
        Finding(Place("a.yml", 1, 13), "", fix=Fix("甲乙", "丙")),
        Finding(Place("a.yml", 1, 13), "", fix=Fix("丁", "戊")),
    ]
    assert fix.apply(tmp_path, findings) == findings[:2]
    assert (tmp_path / "a.yml").read_text(encoding="utf-8") == "- {a: 甲甲甲, b: 丙}\n"
