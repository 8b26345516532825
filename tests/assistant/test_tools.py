"""The tools: what they take, and what stands beside every answer."""

import json

import pytest

from generator.assistant.tools import LONGEST, NOTICE, call, tools
from generator.model import Refused
from tests.conftest import DAY

GIVEN = {
    "search": {"query": "裁员"},
    "statement": {"id": "wengang-50"},
    "clause": {"document": "mou-2020-1", "clause": "m01"},
    "documents": {},
    "not_written": {"topic": "彩礼"},
}


@pytest.mark.parametrize("name", GIVEN)
def test_every_answer_is_json_with_the_day_and_the_notice(site_with, name: str):
    site = site_with()
    offered = tools(site, DAY)
    assert set(offered) == set(GIVEN)
    answer = call(site, DAY, offered, name, GIVEN[name])
    assert (answer["site"], answer["day"], answer["notice"]) == ("明白", "2026-11-24", NOTICE)
    again = call(site, DAY, tools(site, DAY), name, GIVEN[name])
    assert json.dumps(answer, ensure_ascii=False) == json.dumps(again, ensure_ascii=False)
    assert "某府发〔2020〕1号" in json.dumps(answer, ensure_ascii=False)


def test_a_search_without_hits_is_no_proof(site_with):
    site = site_with()
    answer = call(site, DAY, tools(site, DAY), "search", {"query": "彩礼"})
    assert answer["hits"] == []
    assert "不等于没有写" in answer["says"]


def test_the_schema_is_what_is_held_to(site_with):
    site = site_with()
    offered = tools(site, DAY)
    for name, tool in offered.items():
        assert set(tool.schema["required"]) == set(GIVEN[name])
        for argument in tool.arguments:
            for value in ("", " ", "长" * (LONGEST + 1), None, 7, ["a"], {"a": "b"}):
                with pytest.raises(Refused):
                    call(site, DAY, offered, name, {**GIVEN[name], argument: value})
        with pytest.raises(Refused) as refused:
            call(site, DAY, offered, name, {**GIVEN[name], "document_": "x"})
        assert refused.value.message == f"{name} 没有“document_”这一项。"
