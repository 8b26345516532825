"""W: the edges of the limits, and the exact messages."""

import pytest

from generator.rules import RULES


def messages(site, code):
    return [each.message for each in RULES[code].check(site)]


def test_sentence_of_41_characters_is_too_long(site_with):
    text = "says: " + "，".join(["长" * 20, "长" * 20]) + "{}。短句。"
    assert messages(site_with(text.format("")), "W101") == []
    [finding] = RULES["W101"].check(site_with(text.format("，长")))
    assert finding.place[1:] == (11, 9)
    assert finding.message == "这句话有 41 个字，超过 40 个，请拆成两句。"


def test_clause_of_26_characters_is_too_long(site_with):
    assert messages(site_with("says: " + "长" * 25 + "。"), "W105") == []
    assert messages(site_with("says: " + "长" * 26 + "。"), "W105") == [
        "这一段有 26 个字，超过 25 个，请加逗号或拆开。"
    ]


def test_title_of_21_characters_is_too_long(site_with):
    assert messages(site_with("title: " + "长" * 20), "W102") == []
    assert messages(site_with("title: " + "长" * 21), "W102") == ["标题有 21 个字，超过 20 个。"]


@pytest.mark.parametrize("word", ["着力", "统筹", "机制", "抓手"])
def test_empty_words_are_named(site_with, word):
    assert messages(site_with(f"says: 要{word}做好。"), "W103") == [f"“{word}”是空话。"]


def test_original_names_may_have_empty_words(site_with):
    assert messages(site_with("says: 试点叫“生态产品价值实现机制”。"), "W103") == []


@pytest.mark.parametrize(("text", "mark"), [("甲,乙", ","), ("甲(乙", "("), ("甲:乙", ":")])
def test_half_width_punctuation(site_with, text, mark):
    assert messages(site_with(f'says: "{text}"'), "W104") == [f"这里用了半角标点“{mark}”。"]


def test_time_of_day_keeps_its_colon(site_with):
    assert messages(site_with('says: "15:58以前。"'), "W104") == []


@pytest.mark.parametrize("name", ["needs", "audiences"])
def test_guides_are_read_too(site_with, tmp_path, name):
    from generator.load import load

    site_with()
    path = tmp_path / f"data/{name}.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("intro: ", "intro: 切实", 1), encoding="utf-8")
    assert messages(load(tmp_path / "data").site, "W103") == ["“切实”是空话。"]


@pytest.mark.parametrize("words", ["不得不退", "不能不退", "不是不退", "没有不退", "非退不可"])
def test_double_negation(site_with, words):
    assert len(messages(site_with(f"says: {words}。"), "W107")) == 1


@pytest.mark.parametrize("words", ["不多不少", "没有说都不能", "能不能退", "“不得不退”"])
def test_one_negation_after_the_other_is_fine(site_with, words):
    assert messages(site_with(f"says: {words}。"), "W107") == []


@pytest.mark.parametrize(
    "words", ["百分之五十", "三十万元", "一亿元", "七个工作日", "三岁", "五年", "两倍", "十天"]
)
def test_chinese_numerals(site_with, words):
    assert messages(site_with(f"says: 是{words}。"), "W108") == [f"“{words}”请写成阿拉伯数字。"]


@pytest.mark.parametrize(
    "words", ["一种", "两种", "一年", "一半", "三样", "十大行动", "“三年行动”", "初三年级", "50%"]
)
def test_spoken_numerals_and_names_stay(site_with, words):
    assert messages(site_with(f"says: 是{words}。"), "W108") == []


def test_the_reader_is_addressed_with_respect(site_with):
    assert messages(site_with("says: 退给你。"), "W109") == ["称读者要用“您”。"]


@pytest.mark.parametrize(
    ("title", "message"),
    [
        ("企业能退保险费", "这里没有好处可得，标题却写“能退”。"),
        ("您的保险费", "这里没有好处可得，标题却写“您”。"),
        ("保险费的事", "标题没有写谁要做什么。"),
    ],
)
def test_a_title_that_gives_what_nobody_gets(site_with, title, message):
    assert messages(site_with(f"effect: none\nforce: planned\ntitle: {title}"), "W110") == [message]


@pytest.mark.parametrize(
    ("force", "title", "count"),
    [
        ("planned", "市发改委要领任务", 0),
        ("stated", "不一样的地方，按这份意见办", 0),
        ("goal", "不一样的地方，按这份意见办", 1),
        ("encouraged", "不一样的地方，按这份意见办", 1),
        ("may", "增城区可以照着办", 0),
        ("stated", "增城区可以照着办", 1),
        ("may", "您可以照着办", 1),
        ("may", "可以领钱", 1),
    ],
)
def test_a_title_that_says_who_does_what(site_with, force, title, count):
    lines = f"effect: none\nforce: {force}\ntitle: {title}"
    assert len(messages(site_with(lines), "W110")) == count


def test_what_an_office_may_do_fits_one_effect(site_with):
    text = "从化、增城区可参照执行"
    lines = (
        f"# text.txt\n{text}。\n# measures/01-a.yml\nleft_out: []\nprovisions:\n"
        "  - {id: a, title: 从化、增城区可以照着办, says: 从化区、增城区可以照着办。, effect: none, force: may, force_word: 可, "
        f'for: [government], about: [company], quotes: ["{text}"], ask: ["12345"]}}'
    )
    site = site_with(lines)
    codes = ("W110", "F106", "F110", "F114", "F122", "F124", "F129", "F135")
    assert [each for code in codes for each in messages(site, code)] == []
