"""The sentence that a statement rests on, in place, with the quoted words marked."""

import re

from generator.pages.cards import _pieces
from generator.pages.render import LONGEST_PHRASE, phrases

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


def test_short_parts_of_a_title_stay_together():
    title = "少裁员的企业，这一部分太长了一行里面放不下只好从中间断开"
    html = str(phrases(title))
    assert html.startswith('<span class="mb-phrase">少裁员的企业，</span>这一部分')
    assert re.sub("<[^>]*>", "", html) == title
    assert str(phrases("<b>，")) == '<span class="mb-phrase">&lt;b&gt;，</span>'
    assert LONGEST_PHRASE < 12
