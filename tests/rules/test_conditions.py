"""F: each condition has its place; what governs several statements stays with all of them."""

import pytest

from generator.rules import RULES
from tests.rules import found, messages


def told(text, *provisions):
    """The smallest measure with `text` as its only words; a provision is (id, quotes, conditions)."""
    lines = f"# text.txt\n{text}。\n# measures/01-a.yml\nleft_out: []\nprovisions:\n"
    for id_, quote, *conditions in provisions:
        listed = ", ".join(f'{{says: 一家企业的条件, quote: "{each}"}}' for each in conditions)
        lines += (
            f"  - {{id: {id_}, title: 企业的事, says: 企业的事。, effect: limit, force: stated, force_word: 给予, "
            f'for: [company], quotes: ["{quote}"], conditions: [{listed}], ask: ["12345"]}}\n'
        )
    return lines


@pytest.mark.parametrize(
    ("says", "quote", "count"),
    [
        ("要符合条件", "扎实做好就业工作", 1),
        ("要符合条件", "对符合条件的", 0),
        ("不能裁员", "不裁员或少裁员", 0),
    ],
)
def test_a_condition_rests_on_its_own_quote(site_with, says, quote, count):
    site = site_with(f"conditions: [{{says: {says}, quote: {quote}}}]")
    assert len(messages(site, "F138")) == count


LEAD = "有下列情形之一的,停发补贴:"


def test_the_lead_in_governs_each_of_its_items(site_with):
    text = f"{LEAD}\n(一)买了房的;\n(二)不租房的"
    item = "(二)不租房的"
    site = site_with(told(text, ("a", "停发补贴:(一)买了房的"), ("b", item)))
    assert messages(site, "F123") == ["前面的“有下列情形之一的”也管着这里，没有引。"] * 2
    whole = told(text, ("a", text.replace("\n", "")), ("b", item, LEAD))
    assert messages(site_with(whole), "F123") == []


def test_the_lead_in_governs_items_that_are_sentences(site_with):
    text = "对受影响的企业,给予:\n(1)一次性补贴。\n(2)贷款贴息"
    site = site_with(told(text, ("a", "贷款贴息")))
    assert messages(site, "F123") == ["前面的“对受影响的企业”也管着这里，没有引。"]
    site = site_with(told(text, ("a", "贷款贴息", "对受影响的企业,给予")))
    assert messages(site, "F123") == []


@pytest.mark.parametrize("limit", ["疫情期间", "对受影响的企业", "在常态化前提下", "申请人不在本市的"])
def test_leading_limit_governs_to_the_end_of_the_sentence(site_with, limit):
    site = site_with(told(f"{limit},给予补贴,给予奖金", ("a", "给予补贴"), ("b", "给予奖金")))
    assert messages(site, "F123") == [f"前面的“{limit}”也管着这里，没有引。"] * 2
    site = site_with(told(f"{limit},给予补贴;给予奖金", ("a", f"{limit},给予补贴"), ("b", "给予奖金")))
    assert messages(site, "F123") == []


def test_a_clause_that_acts_does_not_limit(site_with):
    site = site_with(told("对企业给予补贴,给予奖金", ("a", "对企业给予补贴"), ("b", "给予奖金")))
    assert messages(site, "F123") == []


@pytest.mark.parametrize(("then", "count"), [("每年给予奖金", 0), ("并给予奖金", 1)])
def test_a_clause_that_says_whom_and_what_governs_what_goes_on_from_it(site_with, then, count):
    whom = "对符合条件的项目"
    site = site_with(told(f"{whom}予以奖补,{then}", ("a", f"{whom}予以奖补"), ("b", then)))
    assert len(messages(site, "F123")) == count


def test_a_limit_may_end_the_text(site_with):
    lines = "# text.txt\n给予补贴,申请人不在本市的\n# measures/01-a.yml\nleft_out: []\nprovisions:\n"
    lines += "  - {id: a, title: 有补贴, says: 有补贴。, effect: receive, force: stated, force_word: 给予, "
    lines += 'for: [company], quotes: [给予补贴], ask: ["12345"]}'
    assert messages(site_with(lines), "F123") == []


def test_what_is_among_others_has_their_conditions(site_with):
    assert found(site_with(RULES["F128"].bad), "F128") == [
        (43, 3, "a 带着的条件“同一企业只能享受一次”，这里没有。", "请看它管不管这件事，管就补上。")
    ]


def test_a_condition_of_several_is_one_of_all_that_follow(site_with):
    text = "发挥机构作用,给予补贴,给予奖金,给予奖品"
    head = "发挥机构作用"
    all_have_it = [
        (id_, quote, head) for id_, quote in (("a", "给予补贴"), ("b", "给予奖金"), ("c", "给予奖品"))
    ]
    assert messages(site_with(told(text, *all_have_it)), "F128") == []
    without = [*all_have_it[:2], ("c", "给予奖品")]
    assert messages(site_with(told(text, *without)), "F128") == ["b 带着的条件“发挥机构作用”，这里没有。"]
    alone = [all_have_it[0], ("b", "给予奖金"), ("c", "给予奖品")]
    assert messages(site_with(told(text, *alone)), "F128") == []
