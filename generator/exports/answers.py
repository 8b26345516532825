"""data/answers.csv and data/answers.jsonl: a row for each question that people ask, for a hotline's knowledge base."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from generator.exports.table import table
from generator.model import Site, urls
from generator.model.answers import Answer, answers
from generator.model.status import STATE_WORDS
from generator.text.dates import day

UNSAID = "unclear"  # of an answer that rests on no provision: the whole text says nothing
JOINED = "；"
LINE = json.JSONEncoder(ensure_ascii=False)
# Key of a row → heading of its column, in the order of both.
COLUMNS = {
    "id": "编号",
    "question": "问题",
    "other": "别的问法",
    "answer": "回答",
    "conditions": "条件",
    "provisions": "事项",
    "clauses": "条款",
    "documents": "文件",
    "units": "单位",
    "state": "状态",
    "until": "写到哪天",
    "not_written": "没有写的",
    "changed_on": "改动日期",
    "url": "网页",
}


def files(site: Site, today: date) -> Iterator[tuple[str, str]]:
    """Yield the table and the lines, unless nothing is asked."""
    found = list(rows(site, today))
    if found:
        cells = ((_cell(key, row[key]) for key in COLUMNS) for row in found)
        yield "data/answers.csv", table(COLUMNS.values(), cells)
        yield "data/answers.jsonl", "".join(LINE.encode(each) + "\n" for each in found)


def rows(site: Site, today: date) -> Iterator[dict[str, Any]]:
    """Yield what the site answers on the day `today`, in the order of the questions."""
    for each in answers(site, today):
        first = each.provisions[:1]
        yield {
            "id": each.asked.id,
            "question": each.asked.asks,
            "other": list(each.asked.also),
            "answer": each.text,
            "conditions": [condition.says for one in first for condition in one.conditions],
            "provisions": [one.id for one in each.provisions],
            "clauses": [clause.name for clause in each.clauses],
            "documents": _numbers(each),
            "units": list(each.units),
            "state": each.state or UNSAID,
            "until": each.until.isoformat() if each.until else "",
            "not_written": list(each.not_written),
            "changed_on": _changed_on(site, each),
            "url": urls.whole(site, f"answers/#q-{each.asked.id}"),
        }


def _numbers(answer: Answer) -> list[str]:
    """The documents on which an answer rests, each with the year in which it was signed."""
    found = {each.document.id: each.document.meta for each in answer.clauses}
    return [f"{meta.cited}（{day(meta.signed_on)}）" for meta in found.values()]


def _changed_on(site: Site, answer: Answer) -> str:
    """The latest day on which the record of changes names the question or a provision that answers it."""
    mine = {("群众常问", answer.asked.id), *(("事项", each.id) for each in answer.provisions)}
    days = [each.day for each in site.changes if any((one.what, one.id) in mine for one in each.changes)]
    return max(days).isoformat() if days else ""


def _cell(key: str, value: Any) -> str:
    """A value in a cell."""
    if key == "state":
        return STATE_WORDS[value].short
    return JOINED.join(value) if isinstance(value, list) else str(value)
