"""Which of many words stand in a text."""

from generator.search.within import Words


def test_words_are_found_wherever_they_stand():
    words = Words(["裁员", "失业保险金", "失业", "12345", "p2p", "猪", "物价"])
    assert words.inside("不裁员，领失业保险金") == {"裁员", "失业保险金", "失业"}
    assert words.inside("养猪的打012345，P2P跑路") == {"12345", "p2p", "猪"}
    assert words.inside("") == frozenset()


def test_all_pairs_of_a_word_are_not_the_word():
    assert Words(["失业保险"]).inside("失业，业保，保险") == frozenset()


def test_text_is_compared_as_search_compares_it():
    assert Words(["减税", "50%"]).inside("減稅百分之五十") == {"减税", "50%"}


def test_a_word_of_two_scripts_is_found():
    assert Words(["5g基站", "4+1工程"]).inside("建5G基站和4+1工程") == {"5g基站", "4+1工程"}
