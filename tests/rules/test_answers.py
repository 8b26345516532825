"""Answers to what people ask: as true as a statement, verified where they say that nothing is written."""

import pytest

from generator.model.answers import answers
from generator.rules import check
from tests.conftest import DAY

QUESTIONS = "\n# data/questions.yml\n"


def found(site_with, questions: str) -> list[tuple[str, str]]:
    return [(each.code, each.place.path) for each in check(site_with(QUESTIONS + questions))]


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ("符合条件的企业不裁员或少裁员，退回上年度失业保险费的80%。怎么申请，没有写。", "F"),
        ("符合条件的职工不裁员或少裁员，退回上年度失业保险费的50%。怎么申请，没有写。", "F"),
        ("符合条件的企业不裁员或少裁员，切实退回上年度失业保险费的50%。怎么申请，没有写。", "W"),
    ],
)
def test_an_answer_is_checked_like_a_statement(site_with, answer: str, code: str):
    asked = f"- {{id: tuiduoshao, asks: 退多少？, answered_by: [wengang-50], answer: {answer}}}\n"
    codes = found(site_with, asked)
    assert codes, answer
    assert all(each[0].startswith(code) and each[1] == "data/questions.yml" for each in codes)


def test_the_words_of_a_provision_need_no_answer_of_their_own(site_with):
    asked = "- {id: tuiduoshao, asks: 退多少？, answered_by: [wengang-50]}\n"
    site = site_with(QUESTIONS + asked)
    assert check(site) == []
    [answer] = answers(site, DAY)
    assert answer.text == site.provisions[0].says
    assert (answer.negative, answer.state, [each.name for each in answer.clauses]) == (
        False,
        "expired",
        ["第（一）条"],
    )
    assert answer.units == ("市人社局", "市财政局")


def test_what_is_not_written_is_said_with_what_is(site_with):
    site = site_with(
        QUESTIONS + "- {id: shenqing, asks: 怎么申请？, answered_by: [wengang-50], unknown: [how]}\n"
    )
    [answer] = answers(site, DAY)
    assert answer.negative
    assert answer.text == f"文件没有写怎么办。写了的是：{site.provisions[0].title}。"


def test_what_no_document_has_is_silent_in_the_whole_text(site_with):
    site = site_with(QUESTIONS + "- {id: huzhao, asks: 怎么办护照？, absent: [护照]}\n")
    assert check(site) == []
    [answer] = answers(site, DAY)
    assert (answer.negative, answer.state, [each.name for each in answer.clauses]) == (True, None, ["全文"])
