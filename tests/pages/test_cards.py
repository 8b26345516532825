"""A provision on a page: the sentence it rests on with the quoted words marked; the order of cards."""

import re
from datetime import date

from generator.pages.cards import FIRMNESS, _pieces, cards

TODAY = date(2026, 11, 24)
SENTENCE = "对符合条件的企业，返还50%，实施期限延长至2021年4月30日。"


def test_the_quoted_words_are_cut_out_of_their_sentence():
    pieces = list(_pieces(SENTENCE, ["实施期限延长至2021年4月30日", "返还50%"]))
    assert [text for text, quoted in pieces if quoted] == ["返还50%", "实施期限延长至2021年4月30日"]
    assert "".join(text for text, _ in pieces) == SENTENCE


def test_white_space_in_the_text_is_no_hindrance():
    assert ("返还 50%", True) in list(_pieces("对企业，返还 50%。", ["返还50%"]))


def test_quotes_that_overlap_or_are_not_there_stand_alone():
    assert list(_pieces(SENTENCE, ["返还50%，实施", "实施期限"])) == [
        ("返还50%，实施", True),
        ("实施期限", True),
    ]
    assert list(_pieces(SENTENCE, ["没有的话"])) == [("没有的话", True)]


def test_every_passage_on_the_site_is_a_whole_sentence(built, real_site):
    from tests.site.test_contracts import soup

    squeeze = re.compile(r"\s").sub
    sentences = {squeeze("", each.text) for each in real_site.documents[0].official.sentences}
    whole = alone = 0
    for path in built.glob("measures/*/index.html"):
        for passage in soup(path).select(".mb-passage"):
            found = squeeze("", passage.get_text()) in sentences
            whole, alone = whole + found, alone + (not found)
    assert whole > 150
    assert alone < 0.1 * whole


def test_cards_stand_firmest_first_and_ended_last(real_site):
    found = cards(real_site, real_site.provisions, TODAY)
    order = [(each.state == "expired", FIRMNESS.index(each.provision.force)) for each in found]
    assert order == sorted(order)
    assert {True, False} == {ended for ended, _ in order}
