"""The tools that an assistant may call: what they are called, what they take, what they answer."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from generator.assistant import clauses, known, statements
from generator.assistant.negatives import not_written
from generator.assistant.ranking import index, ranked
from generator.model import Refused, Site
from generator.text.spelling import nearest

MOST_HITS = 8
LONGEST = 200  # characters of an argument
NOT_A_PROOF = "没找到，不等于没有写。要说“没有写”，请用 not_written 查证。"
NOTICE = (
    "这不是政府的答复，也不是办事的依据，一切以原文和办理单位的答复为准。引用时请写明文号、年份和状态。"
    "文件没有写的、今天是否还有效，请打12345问。"
)


class Tool(NamedTuple):
    """A tool: what it is for, its arguments (all of them texts, all required), and what answers."""

    says: str
    arguments: Mapping[str, str]
    answer: Callable[..., dict[str, Any]]

    @property
    def schema(self) -> dict[str, Any]:
        """The JSON Schema of its arguments."""
        properties = {
            name: {"type": "string", "minLength": 1, "maxLength": LONGEST, "description": says}
            for name, says in self.arguments.items()
        }
        return {
            "type": "object",
            "properties": properties,
            "required": list(properties),
            "additionalProperties": False,
        }


def tools(site: Site, today: date) -> dict[str, Tool]:
    """Return name → tool, over `site` as it is on the day `today`."""
    index_ = index(site, today)

    def search(query: str) -> dict[str, Any]:
        found = ranked(index_, query, MOST_HITS)
        hits = [{**statements.hit(site, each.entry, today), "sure": each.sure} for each in found]
        return {"hits": hits, "says": NOT_A_PROOF}

    def statement(id: str) -> dict[str, Any]:
        return statements.statement(site, known.provision(site, id), today)

    def clause(document: str, clause: str) -> dict[str, Any]:
        return clauses.clause(site, known.document(site, document), clause, today)

    def documents() -> dict[str, Any]:
        return {"documents": [statements.document(site, each, today) for each in site.documents]}

    return {
        "search": Tool(
            "找事项、条文、单位、电话。没找到不等于没有写。"
            "Find statements, clauses, bodies, hotlines. No hit is no proof that nothing is written.",
            {"query": "要问的事，用原话。The question, in Chinese."},
            search,
        ),
        "statement": Tool(
            "一个事项的全部：大白话、原文、条件、时间、金额、没有写的、问谁。"
            "All of one statement: plain words, official quotes, conditions, time, amounts, what is not written, whom to ask.",
            {"id": "事项编号，search 里有。The id, from search."},
            statement,
        ),
        "clause": Tool(
            "一条或一句原文，一字不差，写明每个分句写成了哪些事项。"
            "Official sentences word for word, and what was made of each clause.",
            {
                "document": "文件编号或文号。Id or number of the document.",
                "clause": "第（三）条、m03，或者一句 m03s02。A clause or one sentence.",
            },
            clause,
        ),
        "documents": Tool(
            "本站有哪些文件：文号、日期、写到哪天、今天的状态。"
            "The documents: number, date, validity, state today.",
            {},
            documents,
        ),
        "not_written": Tool(
            "查证“没有写”：只有 verified 是 true，才可以说没有写；说的时候照 says 说。"
            "Prove that something is not written. Only `verified: true` lets you say so, in the words of `says`.",
            {"topic": "一个短词，例如 彩礼，或者一个事项编号。A short word, or the id of a statement."},
            partial(not_written, site, index_, today=today),
        ),
    }


def call(
    site: Site, today: date, offered: Mapping[str, Tool], name: str, given: Mapping[str, Any]
) -> dict[str, Any]:
    """Return what the tool `name` answers to these arguments, with what must be said beside it.

    Raises Refused for a tool that is not there, arguments that it does not take, ids that the site does not have.
    """
    tool = known.one_of(offered, name, "工具")
    for argument in given:
        if argument not in tool.arguments:
            hint = (
                nearest(argument, tool.arguments)
                or f"可以写：{'、'.join(tool.arguments) or '什么都不用写'}。"
            )
            raise Refused(f"{name} 没有“{known.shown(argument)}”这一项。", hint)
    for argument in tool.arguments:
        value = given.get(argument)
        if not isinstance(value, str) or not value.strip():
            raise Refused(f"{name} 要写 {argument}。", tool.arguments[argument])
        if len(value) > LONGEST:
            raise Refused(f"{argument} 太长了。", f"最多 {LONGEST} 个字。")
    answer = tool.answer(**{key: value.strip() for key, value in given.items()})
    return {"site": site.settings.name, "day": today.isoformat(), "notice": NOTICE, **answer}
