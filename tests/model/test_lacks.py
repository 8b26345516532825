"""What a document does not say is said once: by the statement itself, by the page, or in one line of the card."""

from types import SimpleNamespace

import pytest

from generator.model.lacks import common, in_words, left, told
from generator.model.vocabulary import UNKNOWNS, UNKNOWNS_SHORT


def statement(*unknown: str, says: str = "给予补贴。", effect: str = "receive") -> SimpleNamespace:
    return SimpleNamespace(unknown=unknown, says=says, effect=effect)


@pytest.mark.parametrize(
    ("says", "keys"),
    [
        ("要及时发。发多少、发几个月，没有写。", {"amount"}),
        ("发给谁、提高多少，没有写。", {"who", "amount"}),
        ("找谁、要带什么材料，文件没说。", {"where", "papers"}),
        ("补多少由县里定。怎么办的，另有规定。", set()),
        ("没有写每家都要种双季稻。", set()),
        ("给多少没有写；怎么申请看通知。", {"amount"}),
    ],
)
def test_what_a_statement_itself_calls_unwritten(says, keys):
    assert told(says) == keys


def test_a_card_says_only_what_is_not_said_yet():
    found = statement("amount", "how", "where", says="给多少，没有写。")
    assert left(found, ()) == ("怎么办", "在哪办")
    assert left(found, ("how",)) == ("在哪办",)
    assert left(statement(says="给多少，没有写。"), ()) == ()


def test_what_all_lack_is_common_in_the_order_of_the_table():
    every = [statement("where", "how", "amount"), statement("how", "where", "papers")]
    assert common(every) == ("how", "where")
    assert common([*every, statement()]) == ()


def test_one_statement_has_nothing_in_common_and_the_government_s_own_business_is_not_asked():
    assert common([statement("how")]) == ()
    assert common([statement("how"), statement("how", "when"), statement(effect="none")]) == ("how",)


def test_every_kind_has_a_short_word_for_the_line_of_a_card():
    assert list(UNKNOWNS_SHORT) == list(UNKNOWNS)
    assert in_words(["papers", "who"]) == ("要什么材料", "具体是谁")
    assert all(len(UNKNOWNS_SHORT[each]) <= len(UNKNOWNS[each]) for each in UNKNOWNS)
