"""F: a “不”, a limit, a leading condition that is lost is found; one said in other words is not."""

import re
from collections.abc import Iterable

import pytest

from generator.rules.conditions import CONDITIONS
from generator.rules.limits import LIMITS, NEGATIONS
from tests.rules import found, messages


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


def example(pattern: str) -> str:
    """A short text that a pattern of the tables finds."""
    text = re.sub(r"\(\?![^()]*\)|\.(?:\{0,\d+\}|\*)|\([^()?][^()]*\)\?", "", pattern)
    text = re.sub(r"\((?:\?[:=])?([^|()]*)[^()]*\)", r"\1", text)
    text = re.sub(r".\?", "", text).split("|")[0]
    assert re.search(pattern, text), pattern
    return text


def told(pairs: Iterable[tuple[str, str]]) -> str:
    """A measure with a provision for each pair of official words and what is said of them."""
    told = [(f"第{number}件{official}", says) for number, (official, says) in enumerate(pairs)]
    provisions = [
        f"  - {{id: p{number}, title: 企业的事, says: {says}, effect: limit, force: stated, force_word: 不得, "
        f'for: [company], quotes: ["{text}"], ask: ["12345"]}}\n'
        for number, (text, says) in enumerate(told)
    ]
    text = "".join(f"{text}。" for text, _ in told)
    return f"# text.txt\n{text}\n# measures/01-a.yml\nleft_out: []\nprovisions:\n{''.join(provisions)}"


def test_every_negation_finds_its_loss_and_its_reverse(site_with):
    """Plain words that match anything, or a thing that always reads as denied, would find nothing."""
    table = [tuple(map(example, each)) for each in NEGATIONS]
    lost = messages(site_with(told((official, "这件事写了。") for official, _, _ in table)), "F112")
    turned = messages(
        site_with(told((official, f"这里说{plain}。就是{thing}。") for official, plain, thing in table)),
        "F112",
    )
    for official, _, thing in table:
        assert f"原文有“{official}”，这里没有说出来。" in lost
        assert f"原文是“{official}”，“就是{thing}”好像说反了。" in turned


def test_every_limit_finds_its_loss_and_is_content_with_its_plain_words(site_with):
    table = CONDITIONS | LIMITS
    officials = [example(limit) for limit in table]
    lost = messages(site_with(told((official, "这件事写了。") for official in officials)), "F113")
    plain = ["，".join(example(table[each]) for each in table if re.search(each, text)) for text in officials]
    assert messages(site_with(told(zip(officials, plain, strict=True))), "F113") == []
    for official in officials:
        assert f"引文里有限制“{official}”，这里没有说出来。" in lost
