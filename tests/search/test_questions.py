"""What people ask is found apart: its files, and that nothing else moves for it."""

import json
from datetime import date

from generator.model.answers import answers
from generator.search.index import files
from generator.search.questions import entry
from generator.search.questions import files as question_files

TODAY = date(2026, 11, 24)
QUESTIONS = """
# data/questions.yml
- {id: tuiduoshao, asks: 退多少？, also: [能退几成], answered_by: [wengang-50]}
- {id: huzhao, asks: 怎么办护照？, absent: [护照]}
"""


def content(script: str):
    return json.loads("[" + script.partition("(")[2].removesuffix(");\n") + "]")


def test_a_question_is_an_entry_of_its_kind(site_with):
    site = site_with(QUESTIONS)
    first, second = (entry(site, each) for each in answers(site, TODAY))
    assert (first.kind, first.title, first.url) == ("question", "退多少？", "answers/#q-tuiduoshao")
    assert (first.clause, first.year, first.state, first.period.last) == (
        "第（一）条",
        2020,
        "dated",
        date(2021, 4, 30),
    )
    weights = {each.text: each.weight for each in first.fields}
    assert (
        weights["退多少？"] > weights["能退几成"] > weights[site.provisions[0].title] > weights[first.shown]
    )
    assert (second.clause, second.state) == ("全文", "")
    assert "护照" in {each.text for each in second.fields}


def test_questions_change_no_other_file(site_with):
    without, asked = (dict(files(site_with(example), TODAY)) for example in ("", QUESTIONS))
    new = {path for path in asked if path.startswith("assets/search/q/")}
    assert set(asked) - new == set(without)
    core = "assets/search/core.js"
    assert {path for path in without if without[path] != asked[path]} == {core}
    plain, beside = content(without[core])[1], content(asked[core])[1]
    differing = {key for key in plain if plain[key] != beside[key]}
    assert differing == {"asked", "version"}
    assert (plain["asked"], beside["asked"]) == (None, {"entries": 2, "parts": 1})


def test_every_row_has_its_wordings_and_every_token_its_file(site_with):
    found = dict(question_files(site_with(QUESTIONS), TODAY))
    [[id_, wordings, row], second] = found["q/0"]
    assert (id_, wordings, row[:3]) == (
        "tuiduoshao",
        ["退多少？", "能退几成"],
        ["question", "退多少？", "answers/#q-tuiduoshao"],
    )
    assert second[0] == "huzhao"
    assert "护照" in found["q/t0"] or "照" in found["q/t0"]


def test_words_of_synonyms_find_a_question(site_with):
    [_, (_, tokens), *_] = question_files(site_with(QUESTIONS), TODAY)
    assert "鱿鱼" in tokens or "鱿" in tokens  # 炒鱿鱼 is said for 裁员, which is in the answer
