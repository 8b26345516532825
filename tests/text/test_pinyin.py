"""How text sounds, and its order in a dictionary."""

import random

from pypinyin import lazy_pinyin
from pypinyin.constants import PHRASES_DICT

from generator.text.pinyin import in_order, read


def test_characters_are_read_in_context():
    assert read("银行") == ["yin", "hang"]
    assert read("行动") == ["xing", "dong"]
    assert read("调控调度") == ["tiao", "kong", "diao", "du"]


def test_every_character_has_a_reading_or_a_mark():
    assert read("女A12岁，") == ["nv", "?", "?", "?", "sui", "?"]
    assert read("") == []


def test_order_is_of_the_sound_then_the_tone_then_the_character():
    words = ["十三五", "市直", "失业", "西部", "现行", "市财政局", "试点", "4+1", "gdp"]
    assert sorted(words, key=in_order) == [
        "4+1", "gdp", "失业", "十三五", "市财政局", "市直", "试点", "西部", "现行",
    ]  # fmt: skip


def test_a_character_stands_in_one_place():
    words = ["一次性补贴", "医保", "一般企业", "一带一路", "疫情"]
    assert sorted(words, key=in_order) == ["一般企业", "一次性补贴", "一带一路", "医保", "疫情"]


def test_large_and_small_letters_stand_together():
    assert in_order("KV") == in_order("kv") == [("k", "", "k"), ("v", "", "v")]


def test_phrases_are_found_as_pypinyin_finds_them():
    chance = random.Random(1)
    phrases = sorted(PHRASES_DICT)
    for _ in range(2_000):
        words = [chance.choice(phrases) for _ in range(chance.randint(1, 4))]
        run = "".join(each[: chance.randint(1, len(each))] for each in words)
        assert read(run) == lazy_pinyin(run), run


def test_what_may_become_a_longer_phrase_at_the_end_is_read_character_by_character():
    assert read("一丝不") == ["yi", "si", "bu"]
