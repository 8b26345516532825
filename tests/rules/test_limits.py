"""F: a “不”, a limit, a leading condition that is lost is found; one said in other words is not."""

import pytest

from generator.rules.conditions import CONDITIONS
from generator.rules.limits import LIMITS, NEGATIONS
from tests.rules import found


def provision(text, says, quote=None, effect="limit"):
    """The smallest measure with `text` as its only words, told by one provision."""
    return (
        f"# text.txt\n{text}。\n# measures/01-a.yml\nleft_out: []\nprovisions:\n"
        f"  - {{id: a, title: 企业的事, says: {says}, effect: {effect}, force: stated, force_word: 不得, "
        f'for: [company], quotes: ["{quote or text}"], ask: ["12345"]}}'
    )


def test_negation_lost(site_with):
    site = site_with(provision("对企业不得盲目抽贷", "对企业收紧贷款。"))
    assert found(site, "F112") == [(11, 9, "原文有“不得”，这里没有说出来。", "可以写“不得”。")]


def test_negation_turned_round(site_with):
    site = site_with(provision("对企业不得盲目抽贷", "盲目抽贷，能。也不能压贷。"))
    assert found(site, "F112") == [
        (11, 9, "原文是“不得”，“盲目抽贷”好像说反了。", "请看看是不是丢了“不”字。")
    ]


@pytest.mark.parametrize("says", ["对企业不能盲目抽贷。", "不许盲目抽贷。怎样算盲目，没有写。"])
def test_negation_in_plain_words(site_with, says):
    assert found(site_with(provision("对企业不得盲目抽贷", says)), "F112") == []


def test_limit_lost(site_with):
    assert found(site_with("says: 企业不裁员或少裁员，退回失业保险费的50%。"), "F113") == [
        (11, 9, "引文里有限制“上年度”，这里没有说出来。", "请写进 says 或 conditions。")
    ]


def test_a_condition_keeps_the_limit_in_sight(site_with):
    lines = "says: 企业不裁员或少裁员，退回上一年失业保险费的50%。\n"
    lines += "conditions: [{says: 要符合条件, quote: 对符合条件的}]"
    assert found(site_with(lines), "F113") == []


def test_the_plain_words_of_a_table_are_not_found_in_its_own_official_word_alone():
    """A table whose plain words are all empty or match anything would never find a loss."""
    for negation in NEGATIONS:
        assert negation.plain.strip("|") == negation.plain
    for plain in (CONDITIONS | LIMITS).values():
        assert all(plain.split("|"))
