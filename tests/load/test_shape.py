"""A value that is not what its key wants: each mistake, with its exact place and message."""

from pathlib import Path

import pytest

from generator.load import load
from generator.load.shape import respelt
from generator.model import Fix
from tests import smallest
from tests.load import assert_told, each_of, mistake, with_eligible
from tests.smallest import MEASURE, MEASURE_FILE

NEEDS = "data/needs.yml"

# (name, file, text put in its place, the first line of the report, part of the hint)
MISTAKES = [
    (
        "unknown key",
        MEASURE_FILE,
        MEASURE.replace("summary:", "sumary:"),
        "4:1 D110 没有“sumary”这个键。",
        "summary",
    ),
    (
        "missing key",
        MEASURE_FILE,
        MEASURE.replace("title: 稳定就业岗位\n", ""),
        "1:1 D111 缺少“title”。",
        "title",
    ),
    (
        "unknown choice",
        MEASURE_FILE,
        MEASURE.replace("effect: receive", "effect: recieve"),
        "10:13 D112 “effect”不能写“recieve”。",
        "receive",
    ),
    (
        "no choice made",
        MEASURE_FILE,
        MEASURE.replace("effect: receive", "effect:"),
        "10:12 D112 “effect”后面没有内容。",
        "可以写：receive、apply、protect、chance、duty、limit、step、meaning、none。",
    ),
    (
        "not a number",
        MEASURE_FILE,
        MEASURE.replace("measure: 1", "measure: 一"),
        "1:10 D112 这里要写整数，例如 3。",
        "",
    ),
    (
        "number with a nought",
        MEASURE_FILE,
        MEASURE.replace("measure: 1", "measure: 012"),
        "1:10 D112 这里要写整数，例如 3。",
        "",
    ),
    (
        "time for a number",
        MEASURE_FILE,
        MEASURE.replace("measure: 1", "measure: 14:30"),
        "1:10 D112 这里要写整数，例如 3。",
        "",
    ),
    (
        "no for a yes",
        "data/audiences.yml",
        smallest.FILES["data/audiences.yml"].replace("guide: true", "guide: no", 1),
        "1:64 D112 这里只能写 true（是）或 false（否）。",
        "",
    ),
    (
        "not a date",
        MEASURE_FILE,
        MEASURE.replace("until: 2021-04-30", "until: 2021.4.30"),
        "19:19 D112 日期要写成 2021-04-30 这样。",
        "",
    ),
    (
        "no such day",
        MEASURE_FILE,
        MEASURE.replace("until: 2021-04-30", "until: 2021-04-31"),
        "19:19 D112 没有这一天，日期要写成 2021-04-30 这样。",
        "",
    ),
    (
        "text for a list",
        MEASURE_FILE,
        MEASURE.replace("for: [company]", "for: company"),
        "13:10 D112 “for”要写成列表：每一项以“- ”开头，或者写在 [ ] 里。",
        "",
    ),
    (
        "list for a text",
        MEASURE_FILE,
        MEASURE.replace("title: 稳定就业岗位", "title: [稳定]"),
        "2:8 D112 “title”要写成一段文字，不能写成列表。",
        "",
    ),
    ("text for a record", NEEDS, "- 找工作\n", "1:3 D112 这里要写成几个“键: 值”。", ""),
    (
        "nothing after a key",
        MEASURE_FILE,
        MEASURE.replace("plain: 少裁员的企业，退回失业保险费", "plain:"),
        "3:7 D112 “plain”后面没有内容。",
        "删掉",
    ),
    (
        "empty list",
        MEASURE_FILE,
        MEASURE.replace("for: [company]", "for: []"),
        "13:10 D112 “for”至少要写一项。",
        "",
    ),
    (
        "two times",
        MEASURE_FILE,
        MEASURE.replace("time: {until", "time: {year: 2020, until"),
        "19:11 D112 time 里要写 from，或者这几项中的一项：until、during、year、cohort、permanent。",
        "",
    ),
    (
        "bad id",
        MEASURE_FILE,
        MEASURE.replace("id: wengang-50", "id: 稳岗"),
        "7:9 D112 编号只能用小写英文字母、数字和连字符，例如 wengang-50。",
        "",
    ),
    (
        "bad address",
        "data/site.yml",
        smallest.FILES["data/site.yml"].replace('address: ""', "address: javascript:alert(1)"),
        "4:10 D112 网址要以 https:// 或 http:// 开头；还没有就留空。",
        "",
    ),
    (
        "bad phone number",
        "data/contacts.yml",
        smallest.FILES["data/contacts.yml"].replace('"12345"', '"12345转8"'),
        '1:11 D112 号码只能是数字，例如 "12345"。',
        "",
    ),
    (
        "quote that is a list",
        MEASURE_FILE,
        MEASURE.replace("quote: 扎实做好就业工作", "quote: [扎实]"),
        "22:20 D112 这里要写一段原文。",
        "",
    ),
    (
        "misspelt key in a record",
        MEASURE_FILE,
        with_eligible("{al: [{unknown: 没写}]}"),
        "22:16 D110 没有“al”这个键。",
        "",
    ),
]


@each_of(MISTAKES, "name, text, expected, hint")
def test_each_mistake_has_its_place_and_message(
    tmp_path: Path, name: str, text: str, expected: str, hint: str
):
    assert_told(tmp_path, f"{name}:{expected}", hint, **{name: text})


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("fz-huanjin", "fz-huanjing"),
        ("fz-shuil", "fz-shuili"),
        ("fz-shui", None),
        ("fz-shuix", None),
        ("x", None),
    ],
)
def test_a_word_between_two_is_not_respelt(word: str, meant: str | None):
    found = respelt(word, {"fz-huanjing", "fz-huanbao", "fz-shuili", "fz-shuiwu"})
    assert found == (Fix(word, meant) if meant else None)


@pytest.mark.parametrize("word", ["aaaaaaab", "aaaabaaa"])
def test_a_word_as_near_to_one_as_to_another_is_not_respelt(word: str):
    assert respelt(word, {"aaaaaaaa"}) == Fix(word, "aaaaaaaa")
    assert respelt(word, {"aaaaaaaa", "aaaaaaac"}) is None
    assert respelt(word, ()) is None
    assert respelt(word, {"aaaacccc"}) is None


@pytest.mark.parametrize(
    ("old", "new", "fix"),
    [
        ("summary:", "sumary:", Fix("sumary", "summary")),
        ("    effect:", "    efect:", Fix("efect", "effect")),
        ("effect: receive", "effect: recieve", Fix("recieve", "receive")),
        ("effect: receive", "effect: get", None),
        ("unknown: [how]", "unknow: [how]", None),
    ],
    ids=["key of a measure", "key of a provision", "choice", "like none", "key that need not be there"],
)
def test_a_slip_is_told_once_with_its_correction(tmp_path: Path, old: str, new: str, fix: Fix | None):
    assert MEASURE.count(old) == 1
    [found] = load(smallest.write(tmp_path, **{MEASURE_FILE: MEASURE.replace(old, new)}) / "data").findings
    assert found.fix == fix


def test_a_missing_key_is_told_at_its_record(tmp_path: Path):
    text = MEASURE.replace("    says: 符合条件的企业不裁员或少裁员，退回上年度失业保险费的50%。\n", "")
    [found] = load(smallest.write(tmp_path, **{MEASURE_FILE: text}) / "data").findings
    assert (found.place[1:], found.message, found.hint) == ((7, 5), "缺少“says”。", "请加上一行：says: …")


def test_measures_are_counted_from_one(tmp_path: Path):
    line, _ = mistake(tmp_path, **{MEASURE_FILE: MEASURE.replace("measure: 1", "measure: 0")})
    assert line == f"{MEASURE_FILE}:1:10 D112 “measure”要从 1 数起。"


def test_each_record_of_a_list_has_its_own_place(tmp_path: Path):
    text = "- {id: a, name: 甲, intro: 乙。}\n- {id: 乙, name: [], intro: 乙。}\n- {id: c, intro: 乙。}\n"
    found = load(smallest.write(tmp_path, **{NEEDS: text}) / "data").findings
    assert [(each.place[1:], each.code) for each in found] == [
        ((2, 8), "D112"),
        ((2, 17), "D112"),
        ((3, 3), "D111"),
    ]
