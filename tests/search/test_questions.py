"""What people ask: its wordings lead to the statements that answer, and beside these lies what the page shows of it."""

import json
from datetime import date

from generator.model.answers import answers
from generator.search.entries import entries
from generator.search.index import files
from generator.search.questions import absent, by_page
from generator.search.shards import pages_of

TODAY = date(2026, 11, 24)
QUESTIONS = """
# data/questions.yml
- {id: tuiduoshao, asks: 退多少？, also: [能退几成], answered_by: [wengang-50]}
- {id: huzhao, asks: 怎么办护照？, absent: [护照]}
"""


def content(script: str):
    return json.loads("[" + script.partition("(")[2].removesuffix(");\n") + "]")


def test_the_wordings_are_words_of_the_statement_that_answers(site_with):
    [statement] = [each for each in entries(site_with(QUESTIONS), TODAY) if each.id == "wengang-50"]
    assert {"退多少？", "能退几成"} <= {each.text for each in statement.fields if each.heard}


def test_a_question_lies_with_the_page_of_its_statement(site_with):
    site = site_with(QUESTIONS)
    found = list(entries(site, TODAY))
    [(page, [(numbers, id_, wordings, row)])] = by_page(site, answers(site, TODAY), found, 1).items()
    [number] = numbers
    assert found[number].id == "wengang-50"
    assert (page, id_, wordings) == (pages_of(found)[number], "tuiduoshao", ["退多少？", "能退几成"])
    assert row[:3] == ["question", "退多少？", "answers/#q-tuiduoshao"]
    assert (row[4], row[5], row[6], row[11]) == (2020, "dated", "2021-04-30", "第（一）条")


def test_what_no_document_has_is_found_by_its_words_and_their_sound(site_with):
    site = site_with(QUESTIONS)
    [question] = absent(site, answers(site, TODAY))
    assert (question.kind, question.url, question.clause) == ("question", "answers/#q-huzhao", "全文")
    assert {"怎么办护照？", "护照", "huzhao"} <= {each.text for each in question.fields}


def test_words_of_synonyms_find_what_no_document_has(site_with):
    site = site_with(QUESTIONS + "\n# data/synonyms.yml\n- {said: [出国的证], written: [护照]}\n")
    tokens = "".join(text for path, text in files(site, TODAY) if "/t/" in path)
    assert "国" in tokens


def test_a_site_where_nobody_asks_has_no_files_of_questions(site_with):
    assert not [path for path, _ in files(site_with(), TODAY) if "/q/" in path]
    assert [path for path, _ in files(site_with(QUESTIONS), TODAY) if "/q/" in path]
