"""“没有写” is proved from the complete text and the record of what is asked in vain, never from a search without hits."""

from pathlib import Path
from typing import Any

import pytest

from bench.scoring import queries
from generator.assistant.negatives import not_written
from generator.assistant.ranking import index
from generator.load import load
from generator.model import Refused, Site
from tests.conftest import DAY, ROOT
from tests.smallest import HALF

FILES = ("queries", "own-queries", "second-queries", "third-queries", "hard-1", "hard-2", "hard-3")
# What the data themselves record as a question without an answer, and the benchmark answers all the same: by a
# statement on nurseries, by the hotline for consumers.
RECORDED = {"幼儿园", "买到假货举报"}
ASKED = """
# data/questions.yml
- {id: q-caili, asks: 彩礼给多少有没有规定？, also: [彩礼太高怎么办, 结婚彩礼钱归谁], absent: [彩礼]}
- {id: q-shiye, asks: 厂里不要人了能退钱吗？, also: [不赶人走有没有奖], answered_by: [wengang-50]}
"""


def proved(site: Site, topic: str) -> dict[str, Any]:
    return not_written(site, index(site, DAY), topic, DAY)


def test_what_a_statement_leaves_open_is_proved_and_its_clause_shown(site_with):
    found = proved(site_with(), "wengang-50")
    assert (found["verified"], found["proved_by"], found["not_written"]) == (True, "statement", ["怎么办"])
    assert found["says"].startswith("文件没有写怎么办。")
    assert "".join(each["text"] for each in found["official"]).startswith("对符合条件的")
    assert not proved(site_with("unknown: []"), "wengang-50")["verified"]


@pytest.mark.parametrize("topic", ["彩礼", "彩禮", "彩礼太高", "结婚彩礼钱"])
def test_a_question_of_which_no_document_has_a_word_is_proved(site_with, topic: str):
    found = proved(site_with(ASKED), topic)
    assert (found["verified"], found["proved_by"]) == (True, "question")
    assert found["says"] == "“彩礼给多少有没有规定？”这件事，文件里没有写：查过完整原文，没有这些词：彩礼。"
    assert found["occurrences"] == []


def test_another_matter_with_the_same_word_is_not(site_with):
    assert not proved(site_with(ASKED), "企业裁员彩礼")["verified"]


def test_a_word_that_the_text_has_after_all_proves_nothing(site_with):
    text = "# text.txt\n对符合条件的不裁员或少裁员的企业,返还其上年度实际缴纳失业保险费的50%,实施期限延长至2021年4月30日。扎实做好就业工作。彩礼要少。\n"
    found = proved(site_with(text + ASKED.lstrip()), "彩礼")
    assert not found["verified"]
    assert [each["text"] for each in found["occurrences"]] == ["彩礼要少。"]


def test_a_short_word_of_which_nothing_stands_anywhere_is_proved(site_with):
    found = proved(site_with(), "高铁票")
    assert (found["verified"], found["proved_by"], found["nowhere"]) == (True, "text", ["高铁", "铁票"])
    assert found["searched"][0]["number"] == "某府发〔2020〕1号"
    assert found["searched"][0]["characters"] > 100


@pytest.mark.parametrize(
    "topic",
    [
        "炒鱿鱼",  # people say it for 裁员
        "不赶人走",  # they ask so, and it is answered
        "饭碗丢了",  # heard
        "菜员",  # mistyped
        "caiyuan",  # typed in pinyin
        "市财政局",  # only in the list of units
        "高铁票价怎么打折",  # a sentence, not a word
    ],
)
def test_nothing_is_said_of_what_may_stand_there_in_other_words(site_with, topic: str):
    found = proved(site_with("heard: [饭碗丢了怎么办]" + ASKED), topic)
    assert (found["verified"], found["proved_by"]) == (False, None)
    assert found["says"].startswith("不能断定没有写。")


def test_drafts_and_what_was_left_out_are_searched(site_with):
    site = site_with(HALF)
    for word in ("截留", "扎实做好"):
        found = proved(site, word)
        assert not found["verified"]
        assert found["occurrences"]


def test_a_topic_without_a_word_is_refused(site_with):
    with pytest.raises(Refused):
        proved(site_with(), "？！")


def false_claims(data: Path, name: str) -> set[str]:
    """Of what the benchmark knows an answer to: what was said not to be written."""
    site = load(data).site
    assert site is not None
    known = index(site, DAY)
    asked = [
        each["q"]
        for file in FILES
        for each in queries(file)
        if each.get("site", "fuzhou") == name and not each.get("none")
    ]
    assert len(asked) > 50
    return {each for each in asked if not_written(site, known, each, DAY)["verified"]}


@pytest.mark.deep
@pytest.mark.parametrize("name", ["fuzhou", "guangzhou", "suqian", "zhengzhou"])
def test_what_has_an_answer_is_never_said_not_to_be_written(name: str):
    data = ROOT / "data" if name == "fuzhou" else ROOT / "examples" / name / "data"
    assert false_claims(data, name) <= RECORDED


def test_what_people_say_for_a_statement_is_never_said_not_to_be_written(real_site):
    known = index(real_site, DAY)
    for provision in real_site.provisions[::8]:
        for words in provision.heard[:2]:
            assert not not_written(real_site, known, words, DAY)["verified"], words
