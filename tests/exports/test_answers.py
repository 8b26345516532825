"""What people ask, as a hotline's knowledge base takes it: a row a question, the same in both files."""

import csv
import json
from datetime import date
from io import StringIO

import pytest

from generator.exports.answers import COLUMNS, files, rows
from generator.exports.table import BYTE_ORDER_MARK
from tests.conftest import DAY

QUESTIONS = """
# data/questions.yml
- {id: tuiduoshao, asks: 退多少？, also: [能退几成, 退一半吗], answered_by: [wengang-50]}
- {id: shenqing, asks: 怎么申请？, answered_by: [wengang-50], unknown: [how]}
- {id: huzhao, asks: 怎么办护照？, absent: [护照]}
"""
CHANGED = (
    "# data/changes/{day}.yml\nday: {day}\nchanges: [{{what: {what}, id: {id}, title: 题目, kind: added}}]\n"
)


def table(site) -> list[dict[str, str]]:
    written = dict(files(site, DAY))["data/answers.csv"]
    assert written.startswith(BYTE_ORDER_MARK)
    return list(csv.DictReader(StringIO(written.removeprefix(BYTE_ORDER_MARK))))


def test_a_row_has_all_that_a_clerk_reads_out(site_with):
    first, second, third = rows(site_with(QUESTIONS), DAY)
    assert first == {
        "id": "tuiduoshao",
        "question": "退多少？",
        "other": ["能退几成", "退一半吗"],
        "answer": "符合条件的企业不裁员或少裁员，退回上年度失业保险费的50%。",
        "conditions": ["写到2021年4月30日", "要符合条件。什么条件、怎么申请，没有写"],
        "provisions": ["wengang-50"],
        "clauses": ["第（一）条"],
        "documents": ["某府发〔2020〕1号（2020年7月16日）"],
        "units": ["市人社局", "市财政局"],
        "state": "expired",
        "until": "2021-04-30",
        "not_written": ["怎么办"],
        "changed_on": "",
        "url": "answers/#q-tuiduoshao",
    }
    assert (second["id"], second["provisions"], second["clauses"]) == (
        "shenqing",
        ["wengang-50"],
        ["第（一）条"],
    )
    assert (third["provisions"], third["clauses"], third["state"]) == ([], ["全文"], "unclear")


def test_the_state_is_that_of_the_day(site_with):
    site = site_with(QUESTIONS)
    assert [next(rows(site, date(2021, 4, day)))["state"] for day in (29, 30)] == ["dated", "dated"]
    assert next(rows(site, date(2021, 5, 1)))["state"] == "expired"


def test_both_files_have_the_same_rows(site_with):
    site = site_with(QUESTIONS)
    lines = [json.loads(each) for each in dict(files(site, DAY))["data/answers.jsonl"].splitlines()]
    assert lines == list(rows(site, DAY))
    assert all(list(each) == list(COLUMNS) for each in lines)
    read = table(site)
    assert [each["编号"] for each in read] == ["tuiduoshao", "shenqing", "huzhao"]
    assert list(read[0]) == list(COLUMNS.values())
    assert (read[0]["别的问法"], read[0]["状态"], read[2]["事项"]) == ("能退几成；退一半吗", "已过期", "")


@pytest.mark.parametrize("first", ["=", "+", "-", "@"])
def test_no_cell_is_taken_for_a_formula(site_with, first: str):
    asked = f'\n# data/questions.yml\n- {{id: gongshi, asks: "{first}1+1", absent: [护照]}}\n'
    assert table(site_with(asked))[0]["问题"] == f"'{first}1+1"


def test_the_latest_change_of_a_question_or_its_provision_counts(site_with):
    changes = [
        CHANGED.format(day="2026-09-01", what="事项", id="wengang-50"),
        CHANGED.format(day="2026-10-01", what="群众常问", id="tuiduoshao"),
        CHANGED.format(day="2026-11-01", what="事项", id="bie-de"),
    ]
    site = site_with(QUESTIONS + "".join(changes))
    assert [each["changed_on"] for each in rows(site, DAY)] == ["2026-10-01", "2026-09-01", ""]


def test_a_site_with_an_address_says_where_each_answer_stands(site_with):
    settings = 'schema: 2\nname: 明白\ndescription: 说明。\naddress: "https://www.gov.cn/"\nrun_by: 示例。\nlibrary: false\n'
    [first, *_] = rows(site_with(f"{QUESTIONS}# data/site.yml\n{settings}"), DAY)
    assert first["url"] == "https://www.gov.cn/answers/#q-tuiduoshao"


def test_where_nothing_is_asked_there_are_no_files(site_with):
    assert list(files(site_with(), DAY)) == []
