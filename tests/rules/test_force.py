"""F: the force word, what governs it, and what we make of it."""

import pytest

from tests.rules import found


def test_force_word_must_be_quoted_and_of_its_force(site_with):
    assert found(site_with("force_word: 发放"), "F106") == [
        (14, 15, "引文里没有“发放”。", "请写引文里表示力度的那个词。")
    ]
    assert found(site_with("force: goal"), "F106") == [
        (14, 15, "“返还”不表示“努力目标”。", "它表示“文件写明”，force 应写 stated。")
    ]


def test_words_that_mean_the_force_are_named_those_of_the_quote_first(site_with):
    assert found(site_with("force_word: 企业"), "F106")[0][3] == "可以用：返还、缴纳。"
    lines = "force: planned\nforce_word: 企业\nconditions: []"
    assert (
        found(site_with(lines), "F106")[0][3] == "可以用：开展、扩大、提高、推广、出台、建设、完善、推进等。"
    )


def provision(text, title, says, force, word, effect="receive"):
    """The smallest measure with `text` as its only words, told by one provision."""
    return (
        f"# text.txt\n{text}。\n# measures/01-a.yml\nleft_out: []\nprovisions:\n"
        f"  - {{id: a, title: {title}, says: {says}, effect: {effect}, force: {force}, force_word: {word}, "
        f'for: [company], quotes: ["{text}"], ask: ["12345"]}}'
    )


@pytest.mark.parametrize(
    ("text", "word", "by", "meaning", "force"),
    [
        ("对企业可返还保险费", "返还", "可", "可以，由办理单位定", "may"),
        ("鼓励企业给予补贴", "给予", "鼓励", "鼓励", "encouraged"),
        ("视情免收担保费", "免收", "视情", "可以，由办理单位定", "may"),
        ("力争对企业给予补贴", "给予", "力争", "努力目标", "goal"),
    ],
)
def test_force_word_governed(site_with, text, word, by, meaning, force):
    site = site_with(provision(text, "企业的事", "企业的事。", "stated", word))
    assert found(site, "F110") == [
        (13, 10, f"“{word}”前面有“{by}”，只表示“{meaning}”。", f"force 应写 {force}。")
    ]


@pytest.mark.parametrize("text", ["鼓励企业招工,给予补贴", "对可持续发展的企业给予补贴", "给予补贴支持"])
def test_a_word_in_another_clause_or_sense_does_not_govern(site_with, text):
    assert found(site_with(provision(text, "企业的事", "企业的事。", "stated", "给予")), "F110") == []


@pytest.mark.parametrize(
    "word",
    ["能领到", "您能", "一律", "一定", "肯定", "保证", "无条件", "人人都", "现行", "有效", "免费", "自动"],
)
def test_promises_are_named(site_with, word):
    assert found(site_with(f"says: 符合条件的企业{word}退回。"), "F111") == [
        (11, 9, f"“{word}”是打包票的话。", "请只写原文写的：给谁、什么条件、到哪天。")
    ]


def test_a_summary_promises_nothing_either(site_with):
    assert found(site_with("# measures/01-a.yml\nsummary: 企业一律退回。"), "F111") == [
        (4, 10, "“一律”是打包票的话。", "请只写原文写的：给谁、什么条件、到哪天。")
    ]


@pytest.mark.parametrize("says", ["文件不一定退。", "没有说人人都退。", "叫“一定”。", "免不免费，没有写。"])
def test_a_promise_denied_is_none(site_with, says):
    assert found(site_with(f"says: {says}"), "F111") == []


def test_free_may_be_said_when_the_original_says_so(site_with):
    text = provision("对企业提供免费培训", "企业有免费培训", "企业有免费培训。", "stated", "免费")
    assert found(site_with(text), "F111") == []


@pytest.mark.parametrize(
    ("force", "word", "said"),
    [
        ("may", "可", "可以，由办理单位定"),
        ("encouraged", "鼓励", "鼓励"),
        ("goal", "力争", "努力目标"),
    ],
)
def test_force_must_be_spoken_in_title_and_says(site_with, force, word, said):
    site = site_with(provision(f"{word}给予企业补贴", "企业有补贴", "企业有补贴。", force, word))
    message = f"原文的力度是“{said}”，这里没有说出来。"
    assert [(each[0], each[2]) for each in found(site, "F122")] == [(10, message), (11, message)]


def test_what_is_planned_is_said_to_be_planned(site_with):
    site = site_with(provision("加大补贴", "补贴加大了", "补贴加大了。", "planned", "加大"))
    assert [each[3] for each in found(site, "F122")] == ["请写上“要”这样的话。"]
