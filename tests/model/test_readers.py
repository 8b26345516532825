"""Whom a provision is written for, as editors write it down: the shape, and what is refused."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from generator.model import Eligible
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


def test_leaves_are_given_in_the_order_in_which_they_are_written():
    nested = Eligible.model_validate(
        {
            "all": (
                {"any": ({"question": "who", "is": ("company",)}, {"unknown": "标准没有写"})},
                {"not": {"all": ({"question": "layoffs", "is": ("many",)},)}},
            )
        }
    )
    assert [each.question or each.unknown for each in nested.leaves()] == ["who", "标准没有写", "layoffs"]
    [leaf] = Eligible.model_validate({"unknown": "没写"}).leaves()
    assert leaf.unknown == "没写"


@pytest.mark.parametrize("kind", ["all", "any"])
def test_conditions_inside_conditions_are_held_to_the_same(kind: str):
    with pytest.raises(ValidationError, match="question 和 is 要一起写"):
        Eligible.model_validate({kind: ({"not": {"question": "who"}},)})


def test_the_words_of_the_document_go_with_a_question():
    leaf = {"question": "who", "is": ("company",), "written": "小微企业"}
    assert Eligible.model_validate(leaf).written == "小微企业"


def test_options_are_found_by_their_id(real_site):
    for question in real_site.questions:
        assert [(each.id, each) for each in question.options] == list(question.option_of.items())


def test_the_real_site_asks_what_its_provisions_need(real_site):
    leaves = [leaf for each in real_site.provisions if each.eligible for leaf in each.eligible.leaves()]
    assert {leaf.question for leaf in leaves if leaf.question} == set(real_site.question_of)
    assert all(bool(leaf.question) != bool(leaf.unknown) for leaf in leaves)
