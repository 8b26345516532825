"""Many words are found in a text at once, just those that a search one by one finds."""

import pytest

from generator.text.occurring import Words, standing

TEXTS = ["对不裁员的企业返还失业保险费", "12345热线", "", "税"]


@pytest.mark.parametrize(
    "word",
    ["企业", "企业返", "企", "税", "失业保险费", "热线", "2345热线", "对", "费"],
    ids=lambda each: each,
)
def test_a_word_that_stands_in_a_text_is_found(word: str):
    assert standing([word, "没有"], TEXTS) == {word}


@pytest.mark.parametrize("word", ["业企", "费1", "企业们", "们", "费12345", ""])
def test_a_word_across_texts_or_in_none_is_not(word: str):
    assert standing([word], TEXTS) == set()


def test_words_with_the_same_head_are_told_apart():
    assert standing(["失业", "失业保险", "失业补助", "失"], TEXTS) == {"失业", "失业保险", "失"}


def test_what_is_discarded_is_looked_for_no_longer():
    words = Words(["失业", "失业保险"])
    words.discard(["失业"])
    assert list(words.standing_in(TEXTS[0])) == ["失业保险"]
