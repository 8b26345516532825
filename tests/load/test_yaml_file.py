"""One YAML file: what editors get wrong most is refused with a sentence of its own, at its place."""

from pathlib import Path

import pytest

from generator.check.report import as_text
from generator.load import load
from generator.load.yaml_file import Source, read, read_text
from generator.model import Fix
from tests import smallest
from tests.load import assert_told, each_of
from tests.smallest import MEASURE, MEASURE_FILE

NEEDS = "data/needs.yml"

# (name, file, text put in its place, the first line of the report, part of the hint)
MISTAKES = [
    (
        "duplicate key",
        MEASURE_FILE,
        MEASURE.replace("effect: receive", "effect: receive\n    effect: none"),
        "11:5 D106 “effect”写了两遍，第一次在第 10 行。",
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
    (
        "control character in the official text",
        "data/documents/mou-2020-1/text.txt",
        smallest.TEXT.replace("保居民", "保\0居民"),
        "3:1 D104 这一行有看不见的控制字符，请删掉重打。",
        "重新导入",
    ),
    (
        "escaped control character",
        NEEDS,
        '- id: a\n  name: "甲\\0"\n  intro: 乙。\n',
        "2:9 D104 这里用“\\”写了看不见的控制字符。",
        "",
    ),
    (
        "escaped noncharacter",
        NEEDS,
        '- {id: a, name: "甲\\uFFFE", intro: 乙。}\n',
        "1:17 D104 这里用“\\”写了看不见的控制字符。",
        "",
    ),
]


@each_of(MISTAKES, "name, text, expected, hint")
def test_each_mistake_has_its_place_and_message(
    tmp_path: Path, name: str, text: str, expected: str, hint: str
):
    assert_told(tmp_path, f"{name}:{expected}", hint, **{name: text})


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


def source(tmp_path: Path, text: str) -> Source:
    (tmp_path / "a.yml").write_text(text, encoding="utf-8", newline="")
    return read(tmp_path / "a.yml", "data/a.yml", frozenset({"name", "intro"}))


def test_every_value_and_every_key_has_its_place(tmp_path: Path):
    found = source(tmp_path, "name: 甲\nintro:\n  - {name: 乙}\n  - 丙\n")
    assert found.data == {"name": "甲", "intro": [{"name": "乙"}, "丙"]}
    assert found.findings == []
    assert {keys: place[1:] for keys, place in found.places.items()} == {
        (): (1, 1),
        ("name",): (1, 7),
        ("intro",): (3, 3),
        ("intro", 0): (3, 5),
        ("intro", 0, "name"): (3, 12),
        ("intro", 1): (4, 5),
        ("?", "name"): (1, 1),
        ("?", "intro"): (2, 1),
        ("intro", 0, "?", "name"): (3, 6),
    }
    assert {place.path for place in found.places.values()} == {"data/a.yml"}


@pytest.mark.parametrize("scalar", ["yes", "null", "~", "012", "1e3", "2020-07-16", "14:30", "=", "0x1F"])
def test_every_scalar_is_the_text_that_is_written(tmp_path: Path, scalar: str):
    assert source(tmp_path, f"name: {scalar}\n").data == {"name": scalar}


@pytest.mark.parametrize(
    ("text", "fix"),
    [
        ("name：甲\n", Fix("：", ": ")),
        ("name： 甲\n", Fix("：", ":")),
        ("- name：甲\n", Fix("：", ": ")),
        ("  intro：\n", Fix("：", ": ")),
    ],
)
def test_a_full_width_colon_after_a_key_has_its_correction(tmp_path: Path, text: str, fix: Fix):
    found = source(tmp_path, text)
    assert found.data is None
    assert [(each.code, each.fix) for each in found.findings] == [("D105", fix)]


@pytest.mark.parametrize("text", ["name: 甲：乙\n", "name: 甲\n  other：乙\n", "name: |\n  甲\ttext\n"])
def test_full_width_colons_and_tabs_elsewhere_are_text(tmp_path: Path, text: str):
    assert source(tmp_path, text).findings == []


def test_all_slips_of_a_file_are_told(tmp_path: Path):
    found = source(tmp_path, "name：甲\n\tintro: 乙\n  \tname: 丙\n").findings
    assert [(each.place[1:], each.code) for each in found] == [
        ((1, 5), "D105"),
        ((2, 1), "D103"),
        ((3, 3), "D103"),
    ]


def test_of_a_key_written_three_times_both_repetitions_are_told(tmp_path: Path):
    found = source(tmp_path, "name: 甲\nname: 乙\nname: 丙\n")
    assert found.data is None
    assert [(each.place.line, each.message) for each in found.findings] == [
        (2, "“name”写了两遍，第一次在第 1 行。"),
        (3, "“name”写了两遍，第一次在第 1 行。"),
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("? [a, b]\n: 甲\n", "键要写成一个词，不能是列表。"),
        ("name: 甲\nintro\nname: 乙\n", "这里读不懂：少了冒号，或者冒号后面没有空格。"),
        ("name: @甲\n", "这个符号不能放在值的开头。"),
        ("name: %甲\n", "这个符号不能放在值的开头。"),
    ],
)
def test_what_cannot_be_read_is_explained(tmp_path: Path, text: str, message: str):
    found = source(tmp_path, text)
    assert found.data is None
    assert (found.findings[0].code, found.findings[0].message) == ("D104", message)


def test_twenty_levels_are_not_too_deep(tmp_path: Path):
    assert source(tmp_path, "[" * 20 + "甲" + "]" * 20).findings == []
    assert [each.code for each in source(tmp_path, "[" * 21 + "甲" + "]" * 21).findings] == ["D104"]


def test_text_is_read_without_its_mark_and_with_its_line_ends(tmp_path: Path):
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbf" + "一\r\n二\n".encode())
    assert read_text(tmp_path / "a.txt", "a.txt") == ("一\r\n二\n", [])


@pytest.mark.parametrize(
    ("raw", "code"), [(b" \n\t\n", "D108"), (b"\xef\xbb\xbf", "D108"), (b"\xd2\xff", "D101")]
)
def test_a_file_without_text_has_none(tmp_path: Path, raw: bytes, code: str):
    (tmp_path / "a.txt").write_bytes(raw)
    text, [found] = read_text(tmp_path / "a.txt", "data/a.txt")
    assert (text, found.code, found.place) == (None, code, ("data/a.txt", 1, 1))


def test_a_folder_in_the_place_of_a_file_is_said(tmp_path: Path):
    text, [found] = read_text(tmp_path, "data/a.txt")
    assert (text, found.code) == (None, "D100")
