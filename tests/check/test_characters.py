"""Odd characters in the data and the handwritten pages: place, name, the right one, and what --fix writes."""

from pathlib import Path

import pytest

from generator.check import characters, check
from generator.check.explain import CODES
from generator.check.fix import mend
from tests import county, smallest
from tests.conftest import DAY
from tests.smallest import FILES, MEASURE, MEASURE_FILE

COUNTY = f"{county.FOLDER}/measures/01-butie.yml"


def found(root: Path):
    return [
        (*each.place, each.message, each.hint)
        for each in characters.of_files(root, characters.files(root), characters.official(root))
    ]


@pytest.mark.parametrize(
    ("file", "text", "place", "message", "hint"),
    [
        (
            MEASURE_FILE,
            MEASURE.replace("summary: 企业", "summary: 企\u200b业"),
            (4, 11),
            "这里有看不见的字符（U+200B ZERO WIDTH SPACE）。",
            "请删掉。",
        ),
        (
            COUNTY,
            county.MEASURE.replace("按每人500元", "按每人5O0元"),
            (9, 22),
            "“5O0”：数字里混进了字母或圆圈（U+004F LATIN CAPITAL LETTER O）。",
            "请改成“500”。",
        ),
        (
            "data/needs.yml",
            '- {id: keep-staff, name: 稳住员工, intro: "看这\\u202e里。"}\n',
            (1, 42),
            "这里有看不见的字符（U+202E RIGHT-TO-LEFT OVERRIDE）。",
            "请删掉。",
        ),
        (
            "content/about.md",
            "# 关于\n\n⼈人都能看。\n",
            (3, 1),
            "“⼈”：部首、笔画或兼容字，不是平常的汉字（U+2F08 KANGXI RADICAL MAN）。",
            "请改成“人”。",
        ),
    ],
)
def test_it_is_named_at_its_place(tmp_path: Path, file: str, text: str, place, message: str, hint: str):
    root = county.write(tmp_path, **{file: text})
    assert found(root) == [(file, *place, message, hint)]
    assert [each.code for each in check(root, DAY).errors if each.code == "D125"] == ["D125"]


def test_it_is_said_where_the_data_are_no_site(tmp_path: Path):
    root = smallest.write(tmp_path, **{"data/needs.yml": "- {id: а, name: 稳, intro: 看。}\n"})
    assert {each.code for each in check(root, DAY).findings} == {"D112", "D125"}


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_what_is_safe_is_mended(tmp_path: Path, end: str):
    good = FILES["data/units.yml"].replace("管就业。", "管就业和⼈才。").replace("\n", end)
    odd = "# 单位\u2028的\n" + good.replace("管财政", "管\u200b财\ufe0f政").replace("fz-", "fz-", 1)
    root = smallest.write(tmp_path, **{"data/units.yml": odd, "content/about.md": "Ａ类，а类\n"})
    made = mend(root, lambda: check(root, DAY).findings)
    assert len(made) == 5
    assert (root / "data/units.yml").read_bytes().decode() == "# 单位的\n" + good.replace("⼈", "人")
    assert (root / "content/about.md").read_text(encoding="utf-8") == "A类，а类\n"


def test_what_the_official_text_has_may_be_quoted(tmp_path: Path):
    words = "对二○二○届⼈才给予奖励"
    text = smallest.TEXT.replace("扎实做好就业工作。", f"{words}。")
    measure = MEASURE.replace("quote: 扎实做好就业工作", f"quote: {words}")
    root = smallest.write(tmp_path, **{smallest.TEXT_FILE: text, MEASURE_FILE: measure})
    assert found(root) == []
    smallest.write(
        root,
        **{
            smallest.TEXT_FILE: text,
            MEASURE_FILE: measure.replace("summary: 企业", "summary: 二○○届，企⼈业"),
        },
    )
    assert [each[1:3] for each in found(root)] == [(4, 11), (4, 16)]


def test_its_own_examples_show_it(tmp_path: Path):
    for name, example in (("bad", CODES["D125"].bad), ("good", CODES["D125"].good)):
        root = smallest.write(tmp_path / name, **smallest.changed(example))
        assert len(found(root)) == (name == "bad")
