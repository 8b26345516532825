"""How text sounds, and its order in a dictionary."""

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
