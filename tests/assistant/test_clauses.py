"""The official text word for word, and what was made of each clause."""

import pytest

from generator.assistant.clauses import clause
from generator.model import Refused
from tests.conftest import DAY
from tests.smallest import HALF


@pytest.mark.parametrize("wanted", ["m01", "第（一）条", "01-a"])
def test_a_clause_is_known_by_id_name_and_page(site_with, wanted: str):
    site = site_with()
    told = clause(site, site.documents[0], wanted, DAY)
    first, second = told["sentences"]
    assert first["text"].startswith("对符合条件的不裁员或少裁员的企业，返还其上年度实际缴纳失业保险费的50%")
    assert {each["made_of_it"] for each in first["clauses"]} == {"写成了大白话"}
    assert {id_ for each in first["clauses"] for id_ in each["statements"]} == {"wengang-50"}
    assert [each["made_of_it"] for each in second["clauses"]] == ["没有写成事项，写明了原因"]
    assert told["left_out"] == [{"quote": "扎实做好就业工作", "why": "只是号召。"}]
    assert told["document"]["number"] == "某府发〔2020〕1号"


def test_one_sentence_comes_alone(site_with):
    site = site_with()
    told = clause(site, site.documents[0], "m01s02", DAY)
    assert [(each["id"], each["text"]) for each in told["sentences"]] == [("m01s02", "扎实做好就业工作。")]
    assert told["url"] == "documents/mou-2020-1/#m01s02"


def test_what_is_a_draft_has_its_original_text(site_with):
    site = site_with(HALF)
    told = clause(site, site.documents[0], "m02", DAY)
    assert "".join(each["text"] for each in told["sentences"]) == "对企业给予补贴，不得截留。"
    assert {each["made_of_it"] for found in told["sentences"] for each in found["clauses"]} == {
        "还没有写成大白话"
    }


def test_every_sentence_of_the_real_documents_is_told_word_for_word(real_site):
    for document in real_site.documents:
        for sentence in document.official.sentences:
            [told] = clause(real_site, document, sentence.id, DAY)["sentences"]
            assert told["text"] == sentence.text
            for each in told["clauses"]:
                assert each["text"] in sentence.text


def test_what_is_not_there_is_refused(site_with):
    site = site_with()
    with pytest.raises(Refused) as refused:
        clause(site, site.documents[0], "m01s03", DAY)
    assert refused.value.hint.startswith("是不是想写“m01")
