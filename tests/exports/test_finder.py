"""What finder.js gets: the questions, and each provision for citizens with its condition in words."""

import json
from pathlib import Path

import pytest

from generator.exports import finder
from generator.exports.finder import files
from generator.load import load
from generator.model import Site
from tests import county
from tests.conftest import DAY

ELIGIBLE = (
    "eligible: {all: [{question: who, is: [company]}, {not: {question: layoffs, is: [many]}}, "
    "{any: [{unknown: 标准没有写}, {question: who, is: [worker], written: 职工}]}]}"
)


def data(site):
    [(path, script)] = files(site, DAY)
    assert path == "assets/finder/data.js"
    return json.loads(script.removeprefix("window.mingbaiFinder=").removesuffix(";\n"))


def test_questions_come_with_their_options_and_when_they_are_asked(site_with):
    who, layoffs = data(site_with())["questions"]
    assert who == {
        "id": "who",
        "short": "您是谁",
        "when": None,
        "options": [["company", "开公司的人"], ["worker", "上班的人"]],
    }
    assert layoffs["when"] == {"question": "who", "is": ["company"], "written": "企业"}


def test_every_leaf_of_a_condition_carries_its_words(site_with):
    [provision] = data(site_with(ELIGIBLE))["provisions"]
    assert provision["eligible"] == {
        "all": [
            {"question": "who", "is": ["company"], "written": "企业"},
            {"not": {"question": "layoffs", "is": ["many"], "written": "不是裁得多"}},
            {
                "any": [
                    {"unknown": "标准没有写"},
                    {"question": "who", "is": ["worker"], "written": "职工"},
                ]
            },
        ]
    }


def test_a_provision_comes_with_what_its_result_shows(site_with):
    [provision] = data(site_with())["provisions"]
    assert {
        key: provision[key] for key in ("id", "url", "year", "force", "effect", "first", "last", "between")
    } == {
        "id": "wengang-50",
        "url": "../measures/01-a/index.html#wengang-50",
        "year": 2020,
        "force": "stated",
        "effect": "receive",
        "last": "2021-04-30",
        "first": None,
        "between": "dated",
    }
    assert provision["eligible"] is None


def test_what_has_no_end_and_what_changed_later_says_so(site_with):
    later = "later: [{as_of: 2022, says: 改了。, checked_on: 2026-11-24, place: 某市}]\n"
    [provision] = data(site_with(later + "time: {during: 疫情期间}"))["provisions"]
    assert (provision["last"], provision["between"]) == (None, "changed")


def test_the_governments_own_business_is_no_result(site_with):
    assert data(site_with("effect: none"))["provisions"] == []


def test_no_markup_can_stand_in_the_script(site_with):
    [(_, script)] = files(site_with("title: </script><b>"), DAY)
    assert "<" not in script
    assert data(site_with("title: </script><b>"))["provisions"][0]["title"] == "</script><b>"


def test_no_line_end_that_older_browsers_know_stands_in_the_script(site_with):
    [(_, script)] = files(site_with('title: "甲\\L乙\\P丙"'), DAY)
    assert "\u2028" not in script
    assert "\u2029" not in script
    assert json.loads(script.split("=", 1)[1].rstrip(";\n"))["provisions"][0]["title"] == "甲\u2028乙\u2029丙"


@pytest.fixture
def two(tmp_path: Path) -> Site:
    site = load(county.write(tmp_path / "two") / "data").site
    assert site is not None
    return site


def test_of_several_documents_a_statement_names_its_own(site_with, two):
    assert [each["document"] for each in data(two)["provisions"]] == ["某市就业文件", "某县补充文件"]
    assert "document" not in data(site_with())["provisions"][0]


def test_what_is_long_to_wait_for_comes_apart_document_by_document(two, monkeypatch):
    whole = data(two)
    monkeypatch.setattr(finder, "MOST", 1)
    found = dict(files(two, DAY))
    first = json.loads(found.pop("assets/finder/data.js").removeprefix("window.mingbaiFinder=")[:-2])
    assert first == {
        **whole,
        "provisions": [],
        "parts": ["../assets/finder/mou-2020-1.js", "../assets/finder/xian-2021-3.js"],
    }
    pushed = [
        json.loads(script.removeprefix("mingbaiFinder.provisions.push(...").removesuffix(");\n"))
        for script in found.values()
    ]
    assert [f"../{path}" for path in found] == first["parts"]
    assert [each for part in pushed for each in part] == whole["provisions"]


def test_one_document_is_never_apart(site_with, monkeypatch):
    monkeypatch.setattr(finder, "MOST", 1)
    assert "parts" not in data(site_with())
