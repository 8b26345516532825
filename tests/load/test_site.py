"""What an editor gets wrong in a YAML file: each mistake, with its exact place and message."""

from pathlib import Path

import pytest

from generator.check.report import as_text
from generator.load import load
from tests import smallest
from tests.smallest import MEASURE, MEASURE_FILE

NEEDS = "data/needs.yml"
UNITS = "data/units.yml"

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
        "2:8 D112 “title”要写成一段文字。",
        "",
    ),
    ("text for a record", NEEDS, "- 找工作\n", "1:3 D112 这里要写成几个“键: 值”。", ""),
    ("record for a list", NEEDS, "id: a\n", "1:1 D112 这个文件要写成一个列表：每一项以“- ”开头。", ""),
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
        "3:10 D112 网址要以 https:// 或 http:// 开头；还没有就留空。",
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
        "duplicate id",
        NEEDS,
        smallest.FILES[NEEDS] * 2,
        "2:8 D114 “keep-staff”已经用过了，在 data/needs.yml 第 1 行。",
        "编号",
    ),
    (
        "duplicate key",
        MEASURE_FILE,
        MEASURE.replace("effect: receive", "effect: receive\n    effect: none"),
        "11:5 D106 “effect”写了两遍，第一次在第 10 行。",
        "",
    ),
    (
        "no such measure",
        MEASURE_FILE,
        MEASURE.replace("measure: 1", "measure: 2"),
        "1:10 D115 原文里没有这一条。",
        "",
    ),
    (
        "tab",
        MEASURE_FILE,
        MEASURE.replace("    effect:", "\teffect:"),
        "10:1 D103 行首用了制表符（Tab）。",
        "空格",
    ),
    (
        "full-width colon",
        MEASURE_FILE,
        MEASURE.replace("    effect: receive", "    effect：receive"),
        "10:11 D105 键的后面用了全角冒号“：”。",
        "effect: ",
    ),
    ("alias", NEEDS, "- &x {id: a, name: 甲, intro: 乙。}\n- *x\n", "1:3 D107 不能用“&”起别名。", ""),
    ("tag", NEEDS, "- {id: a, name: !!str 甲, intro: 乙。}\n", "1:17 D107 不能用“!”标记类型。", ""),
    ("empty file", NEEDS, "", "1:1 D108 文件是空的。", ""),
    ("only a comment", NEEDS, "# 还没有写\n", "1:1 D108 文件里只有注释，没有内容。", ""),
    (
        "open quotation mark",
        MEASURE_FILE,
        MEASURE.replace('ask: ["12345"]', 'ask: ["12345]'),
        "21:11 D104 引号没有成对。",
        "",
    ),
    ("open bracket", NEEDS, "- {id: a, name: 甲\n", "2:1 D104 YAML 写法有误：缩进、括号或引号没有对齐。", ""),
    (
        "colon in a value",
        NEEDS,
        "- id: a\n  name: 甲: 乙\n  intro: 丙。\n",
        "2:10 D104 这里多了一个冒号，或者缩进不对。",
        "英文双引号",
    ),
    (
        "two documents",
        NEEDS,
        smallest.FILES[NEEDS] + "---\n- {}\n",
        "2:1 D104 一个文件里只能有一份内容，不能再写“---”。",
        "",
    ),
    ("nested too deep", NEEDS, "- " + "[" * 60 + "]" * 60 + "\n", "1:23 D104 缩进或括号套得太深了。", ""),
    (
        "control character",
        NEEDS,
        "- {id: a, name: 甲\x07, intro: 乙。}\n",
        "1:1 D104 这一行有看不见的控制字符，请删掉重打。",
        "",
    ),
]


@pytest.mark.parametrize(
    ("name", "text", "expected", "hint"), [each[1:] for each in MISTAKES], ids=[each[0] for each in MISTAKES]
)
def test_each_mistake_has_its_place_and_message(
    tmp_path: Path, name: str, text: str, expected: str, hint: str
):
    loaded = load(smallest.write(tmp_path, **{name: text}) / "data")
    lines = as_text(loaded.findings).splitlines()
    assert lines[0] == f"{name}:{expected}"
    assert hint in "".join(lines[1:2])
    assert loaded.site is None


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            "- {id: a, name: 找工作, intro: 看这里。}\n".encode("gbk"),
            "1:1 D101 文件不是 UTF-8 编码，可能是 GBK。",
        ),
        (b"# ok\n# \xff\n- a\n", "2:1 D101 文件不是 UTF-8 编码，可能是 GBK。"),
    ],
    ids=["gbk", "broken utf-8"],
)
def test_other_encodings_are_named(tmp_path: Path, raw: bytes, expected: str):
    smallest.write(tmp_path)
    (tmp_path / NEEDS).write_bytes(raw)
    assert as_text(load(tmp_path / "data").findings).splitlines()[0] == f"{NEEDS}:{expected}"


def test_missing_file_is_named(tmp_path: Path):
    smallest.write(tmp_path)
    (tmp_path / NEEDS).unlink()
    assert as_text(load(tmp_path / "data").findings).startswith(f"{NEEDS}:1:1 D100 打不开这个文件。")


def test_no_document_at_all_is_named(tmp_path: Path):
    smallest.write(tmp_path)
    for path in sorted((tmp_path / "data/documents").rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    assert "data/documents:1:1 D100 没有政策文件。" in as_text(load(tmp_path / "data").findings)


def test_all_mistakes_of_a_run_are_reported(tmp_path: Path):
    broken = MEASURE.replace("effect: receive", "effect: x").replace("force: stated", "force: y")
    smallest.write(tmp_path, **{MEASURE_FILE: broken, NEEDS: "", UNITS: "\t- a\n"})
    codes = [finding.code for finding in load(tmp_path / "data").findings]
    assert sorted(codes) == ["D103", "D108", "D112", "D112"]


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


def test_scalars_stay_text(tmp_path: Path):
    text = MEASURE.replace("plain: 少裁员的企业，退回失业保险费", "plain: no").replace(
        "summary: 企业少裁员，退回上一年的失业保险费。", "summary: 14:30"
    )
    site = load(smallest.write(tmp_path, **{MEASURE_FILE: text}) / "data").site
    assert (site.measures[0].plain, site.measures[0].summary) == ("no", "14:30")


def test_windows_line_ends_are_fine(tmp_path: Path):
    text = MEASURE.replace("\n", "\r\n")
    assert load(smallest.write(tmp_path, **{MEASURE_FILE: text}) / "data").findings == []


def test_a_byte_order_mark_is_fine(tmp_path: Path):
    text = "\ufeff" + MEASURE.replace("effect: receive", "effect: x")
    assert (
        load(smallest.write(tmp_path / "good", **{MEASURE_FILE: "\ufeff" + MEASURE}) / "data").findings == []
    )
    [finding] = load(smallest.write(tmp_path, **{MEASURE_FILE: text}) / "data").findings
    assert finding.place[1:] == (10, 13)


def test_columns_count_code_points(tmp_path: Path):
    text = MEASURE.replace(
        "{quote: 扎实做好就业工作, why: 只是号召。}", "{why: 𠮷野家只是号召。, quot: 扎实做好就业工作}"
    )
    findings = load(smallest.write(tmp_path, **{MEASURE_FILE: text}) / "data").findings
    assert (22, 28) in {(finding.place.line, finding.place.column) for finding in findings}


def test_every_value_knows_its_place(site_with):
    provision = site_with().provisions[0]
    assert provision.place("says") == (MEASURE_FILE, 9, 11)
    assert provision.place("conditions", 0, "says")[1:] == (18, 16)
    assert provision.conditions[0].place("quote")[1:] == (18, 37)
