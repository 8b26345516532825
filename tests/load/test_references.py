"""Ids that nothing has, or that two things have: named at their place, with the nearest right one."""

from pathlib import Path

import pytest

from generator.check import check
from generator.load import load
from generator.model import Fix
from tests import county, smallest
from tests.conftest import DAY
from tests.load import assert_told, each_of, with_eligible
from tests.smallest import MEASURE, MEASURE_FILE

NEEDS = "data/needs.yml"
FINDER = smallest.FILES["data/finder.yml"]

# (name, file, text put in its place, the first line of the report, part of the hint)
MISTAKES = [
    (
        "unknown unit",
        MEASURE_FILE,
        MEASURE.replace("[fz-renshe, fz-caizheng]", "[fz-renshe, fz-caizeng]"),
        "5:20 D113 没有“fz-caizeng”这个单位。",
        "fz-caizheng",
    ),
    (
        "unknown audience",
        MEASURE_FILE,
        MEASURE.replace("for: [company]", "for: [companies]"),
        "13:11 D113 没有“companies”这个人群。",
        "company",
    ),
    (
        "unknown need",
        MEASURE_FILE,
        MEASURE.replace("needs: [keep-staff]", "needs: [keepstaff]"),
        "14:13 D113 没有“keepstaff”这个事情。",
        "keep-staff",
    ),
    (
        "unknown number",
        MEASURE_FILE,
        MEASURE.replace('ask: ["12345"]', 'ask: ["12354"]'),
        "21:11 D113 没有“12354”这个号码。",
        "12345",
    ),
    (
        "old id that is an id of today",
        MEASURE_FILE,
        MEASURE.replace("id: wengang-50\n", "id: wengang-50\n    was: [wengang-50]\n"),
        "8:10 D114 “wengang-50”已经用过了，在 data/documents/mou-2020-1/measures/01-a.yml 第 7 行。",
        "编号",
    ),
    (
        "duplicate id",
        NEEDS,
        smallest.FILES[NEEDS] * 2,
        "2:8 D114 “keep-staff”已经用过了，在 data/needs.yml 第 1 行。",
        "编号",
    ),
]

# (name, finder.yml, the eligible of the provision, the first line of the report, part of the hint)
OF_THE_FINDER = [
    (
        "unknown question",
        FINDER,
        "{question: layofs, is: [none]}",
        f"{MEASURE_FILE}:22:26 D113 没有“layofs”这个问题。",
        "layoffs",
    ),
    (
        "unknown option",
        FINDER,
        "{question: layoffs, is: [nome]}",
        f"{MEASURE_FILE}:22:40 D113 没有“nome”这个选项。",
        "none",
    ),
    (
        "one question too many",
        FINDER
        + "".join(
            f"- {{id: q{n}, name: 问, short: 问, options: [{{id: a, name: 甲}}, {{id: b, name: 乙}}]}}\n"
            for n in range(6)
        ),
        "{unknown: 没写}",
        "data/finder.yml:16:8 D116 问题有 8 个，最多 7 个。",
        "合并",
    ),
    (
        "later question in when",
        FINDER.replace("when: {question: who, is: [company]}", "when: {question: layoffs, is: [none]}"),
        "{unknown: 没写}",
        "data/finder.yml:9:20 D113 没有“layoffs”这个问题。",
        "前面",
    ),
    (
        "same option twice",
        FINDER.replace("id: worker", "id: company"),
        "{unknown: 没写}",
        "data/finder.yml:5:59 D114 “company”已经用过了，在 data/finder.yml 第 5 行。",
        "",
    ),
    (
        "same question twice",
        FINDER.replace("id: layoffs", "id: who"),
        "{unknown: 没写}",
        "data/finder.yml:6:7 D114 “who”已经用过了，在 data/finder.yml 第 1 行。",
        "",
    ),
]


@each_of(MISTAKES, "name, text, expected, hint")
def test_each_mistake_has_its_place_and_message(
    tmp_path: Path, name: str, text: str, expected: str, hint: str
):
    assert_told(tmp_path, f"{name}:{expected}", hint, **{name: text})


@each_of(OF_THE_FINDER, "finder, eligible, expected, hint")
def test_each_mistake_of_the_finder_has_its_place_and_message(
    tmp_path: Path, finder: str, eligible: str, expected: str, hint: str
):
    assert_told(
        tmp_path, expected, hint, **{"data/finder.yml": finder, MEASURE_FILE: with_eligible(eligible)}
    )


def test_second_file_for_a_measure_is_refused(tmp_path: Path):
    second = MEASURE_FILE.replace("01-a", "01-b")
    smallest.write(tmp_path, **{second: MEASURE.replace("wengang-50", "wengang-51")})
    [finding] = load(tmp_path / "data").findings
    assert (finding.code, finding.place.path, finding.message) == (
        "D114",
        second,
        "第 1 条已经写在 01-a.yml 里了。",
    )


def test_file_name_must_carry_the_number(tmp_path: Path):
    smallest.write(tmp_path)
    (tmp_path / MEASURE_FILE).rename((tmp_path / MEASURE_FILE).with_name("02-a.yml"))
    [finding] = load(tmp_path / "data").findings
    assert (finding.code, finding.message) == ("D115", "文件名和第 1 条对不上。")


@pytest.mark.parametrize(
    ("old", "new", "line", "column", "code", "message"),
    [
        ("mou-2020-1/m01s02", "mou-2020-2/m01s02", 13, 14, "D113", "没有“mou-2020-2”这份别的文件。"),
        ("mou-2020-1/m01s02", "xian-2021-3/m01s02", 13, 14, "D113", "没有“xian-2021-3”这份别的文件。"),
        ("mou-2020-1/m01s02", "mou-2020-1/m01s09", 13, 14, "D113", "文件“mou-2020-1”里没有“m01s09”这一句。"),
        ("mou-2020-1/m01s02", "mou-2020-1", 13, 14, "D112", "要写成 文件编号/句子编号，例如 fuzhou-2020-15/m03s02。"),
        ("标准改为60%", "标准改为70%", 13, 40, "D117", "这份文件里没有这句话。"),
    ],
)  # fmt: skip
def test_a_wrong_relation_is_named_at_its_place(
    tmp_path: Path, old: str, new: str, line: int, column: int, code: str, message: str
):
    text = county.DOCUMENT + county.RELATIONS.replace(old, new)
    [finding] = check(county.write(tmp_path, **{county.DOCUMENT_FILE: text}), DAY).findings
    assert (finding.place, finding.code, finding.message) == (
        (county.DOCUMENT_FILE, line, column),
        code,
        message,
    )


def test_about_and_the_phone_of_a_unit_are_looked_up_too(tmp_path: Path):
    units = smallest.FILES["data/units.yml"].replace('ask: ["12345"]', 'ask: ["12354"]', 1)
    text = MEASURE.replace("for: [company]", "for: [company]\n    about: [wroker]")
    found = load(smallest.write(tmp_path, **{"data/units.yml": units, MEASURE_FILE: text}) / "data").findings
    assert [(each.place.path, each.code, each.message) for each in found] == [
        (MEASURE_FILE, "D113", "没有“wroker”这个人群。"),
        ("data/units.yml", "D113", "没有“12354”这个号码。"),
    ]


@pytest.mark.parametrize(
    ("old", "new", "fix"),
    [
        ("[keep-staff]", "[keep-stuff]", Fix("keep-stuff", "keep-staff")),
        ("[company]", "[compani]", Fix("compani", "company")),
        ("[company]", "[shop]", None),
        ('ask: ["12345"]', 'ask: ["12346"]', None),
    ],
    ids=["need", "audience", "like none", "a number is never guessed"],
)
def test_a_slip_has_its_correction(tmp_path: Path, old: str, new: str, fix: Fix | None):
    [found] = load(smallest.write(tmp_path, **{MEASURE_FILE: MEASURE.replace(old, new)}) / "data").findings
    assert (found.code, found.fix) == ("D113", fix)


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        (
            "measures/01-butie.yml",
            "id: xian-butie",
            "id: wengang-50",
            "“wengang-50”已经用过了，在 {} 第 7 行。",
        ),
        ("measures/01-a.yml", "", "", "“01-a”已经用过了，在 {} 第 3 行。"),
    ],
    ids=["provision", "file of a measure"],
)
def test_ids_are_unique_over_all_documents(tmp_path: Path, file: str, old: str, new: str, message: str):
    root = county.write(tmp_path)
    (root / county.FOLDER / "measures/01-butie.yml").unlink()
    (root / county.FOLDER / file).write_text(county.MEASURE.replace(old, new), encoding="utf-8")
    [found] = load(root / "data").findings
    assert (found.place.path, found.code) == (f"{county.FOLDER}/{file}", "D114")
    assert found.message == message.format(MEASURE_FILE)


def test_seven_questions_are_not_too_many(tmp_path: Path):
    more = "".join(
        f"- {{id: q{n}, name: 问, short: 问, options: [{{id: a, name: 甲}}, {{id: b, name: 乙}}]}}\n"
        for n in range(5)
    )
    assert load(smallest.write(tmp_path, **{"data/finder.yml": FINDER + more}) / "data").findings == []


def test_every_wrong_option_inside_a_nested_condition_is_named(tmp_path: Path):
    eligible = "{all: [{not: {question: who, is: [nobody]}}, {any: [{question: layoffs, is: [none, few]}]}]}"
    root = smallest.write(tmp_path, **{MEASURE_FILE: with_eligible(eligible)})
    assert [each.message for each in load(root / "data").findings] == [
        "没有“nobody”这个选项。",
        "没有“few”这个选项。",
    ]
