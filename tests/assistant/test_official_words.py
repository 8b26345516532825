"""Where words stand in the complete official texts, in whatever form they were typed."""

import pytest

from generator.assistant.official_words import forms, occurrences, pairs, sounds_in, stand_in


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("彩禮", "收彩礼的"),
        ("二十元", "发20元"),
        ("20元", "发二十元"),
        ("Ｅtc", "办ETC的"),
        ("失 业", "失业保险"),
    ],
)
def test_words_are_found_in_every_form(words: str, text: str):
    assert stand_in(words, text)


def test_the_pieces_of_words_are_pairs():
    assert pairs("彩禮钱") == ("彩礼", "礼钱")
    assert pairs("二十元") == ("20", "元")
    assert pairs("？") == pairs("<>") == ()
    assert pairs("盐") == ("盐",)
    assert forms("彩礼") == ("彩礼",)


def test_what_is_mistyped_sounds_the_same():
    assert sounds_in("赣付通", "推广“赣服通”")
    assert not sounds_in("彩礼", "推广“赣服通”")


def test_the_whole_file_is_searched_headings_and_units_too(site_with):
    site = site_with()
    found = {word: list(occurrences(site, [word])) for word in ("裁员", "稳定就业岗位", "市财政局", "彩礼")}
    assert [each.sentence for each in found["裁员"]] == ["m01s01"]
    for word in ("稳定就业岗位", "市财政局"):
        [each] = found[word]
        assert each.sentence == ""
        assert word in each.text
    assert found["彩礼"] == []
