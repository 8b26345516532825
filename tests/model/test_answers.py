"""Answers to what people ask: the words, the state of the day, what is silent."""

from datetime import date

from generator.model.answers import answers

QUESTIONS = """
# data/questions.yml
- {id: tuiduoshao, asks: 退多少？, answered_by: [wengang-50]}
- {id: shenqing, asks: 怎么申请？, answered_by: [wengang-50], unknown: [how]}
- {id: huzhao, asks: 怎么办护照？, absent: [护照]}
"""


def test_answers_stand_in_the_order_of_the_questions_with_their_kind(site_with):
    site = site_with(QUESTIONS)
    found = answers(site, date(2026, 11, 24))
    assert [(each.asked.id, each.negative) for each in found] == [
        ("tuiduoshao", False),
        ("shenqing", True),
        ("huzhao", True),
    ]
    assert [each.name for each in found[2].clauses] == ["全文"]
    assert found[1].clauses == found[0].clauses


def test_the_state_is_that_of_the_first_provision_on_the_day(site_with):
    site = site_with(QUESTIONS)
    before, after = (answers(site, day)[0] for day in (date(2021, 4, 30), date(2021, 5, 1)))
    assert (before.state, after.state) == ("dated", "expired")
    assert after.until == date(2021, 4, 30)
    assert "怎么办" in "".join(after.not_written)
