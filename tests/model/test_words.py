"""A site's own words: the two kinds of entry, what is refused, and what the site knows by them."""

from pathlib import Path

import pytest

from generator.load import load
from tests import smallest
from tests.load import assert_told, each_of

FILE = "data/words.yml"
ONE = "1:3 D112 这里要写、也只能写这两项中的一项：plain、force。"
# (name, the file, the first line of the report, part of the hint)
MISTAKES = [
    ("neither", "- {why: 甲}\n", ONE, ""),
    ("both", "- {plain: [甲], official: [乙], force: may, words: [丙], why: 丁}\n", ONE, ""),
    ("plain alone", "- {plain: [甲], why: 乙}\n", "1:3 D112 plain 和 official 要一起写。", ""),
    ("force alone", "- {force: may, why: 乙}\n", "1:3 D112 force 和 words 要一起写。", ""),
    (
        "empty",
        "- {plain: [甲], official: [], why: 乙}\n",
        "1:3 D112 plain、official、words 里至少要写一项。",
        "",
    ),
    ("no reason", "- {plain: [甲], official: [乙]}\n", "1:3 D111 缺少“why”。", ""),
    ("not a list", "plain: [甲]\n", "1:1 D112 这个文件要写成一个列表：每一项以“- ”开头。", ""),
]


@each_of(MISTAKES, "text, expected, hint")
def test_each_mistake_has_its_place_and_message(tmp_path: Path, text: str, expected: str, hint: str):
    assert_told(tmp_path, f"{FILE}:{expected}", hint, **{FILE: text})


@pytest.fixture
def site(tmp_path: Path):
    lines = [
        "- {plain: [娃, 小娃], official: [婴幼儿, ３岁以下], why: 本地人这样叫}",
        "- {force: planned, words: [谋划 推进], why: 文件里常这样写}",
        "- {force: goal, words: [谋划推进], why: 另一份文件里}",
    ]
    found = load(smallest.write(tmp_path, **{FILE: "\n".join(lines)}) / "data").site
    assert found is not None
    return found


def test_plain_words_lead_to_official_ones_as_texts_are_compared(site):
    assert site.same == (("娃", ("婴幼儿", "3岁以下")), ("小娃", ("婴幼儿", "3岁以下")))


def test_a_force_word_leads_to_its_forces(site):
    assert site.forces_of == {"谋划推进": ("planned", "goal")}
