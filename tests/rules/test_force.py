"""F: the force word, what governs it, and what we make of it."""

import pytest

from tests.rules import found, messages


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
        ("倡导企业给予补贴", "给予", "倡导", "鼓励", "encouraged"),
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
    ("force", "word", "said"),
    [
        ("may", "可", "可以，由办理单位定"),
        ("encouraged", "鼓励", "鼓励"),
        ("goal", "力争", "努力目标"),
    ],
)
def test_force_must_be_spoken_in_title_and_says(site_with, force, word, said):
    site = site_with(provision(f"{word}给予企业补贴", "给予企业补贴", "给予企业补贴。", force, word))
    message = f"原文的力度是“{said}”，这里没有说出来。"
    lines = [11] if force == "goal" else [10, 11]  # a title may leave the goal to what follows
    assert [(each[0], each[2]) for each in found(site, "F122")] == [(line, message) for line in lines]


def test_what_is_planned_is_said_to_be_planned(site_with):
    site = site_with(provision("加大补贴", "补贴加大了", "补贴加大了。", "planned", "加大"))
    assert [each[3] for each in found(site, "F122")] == ["请写上“要”这样的话。"]


@pytest.mark.parametrize(
    ("effect", "force", "count"),
    [("receive", "planned", 1), ("limit", "may", 1), ("chance", "encouraged", 0), ("receive", "may", 0)],
)
def test_what_only_may_be_hoped_for_is_not_what_one_gets(site_with, effect, force, count):
    site = site_with(provision("支持企业招工", "支持企业招工", "支持企业招工。", force, "支持", effect))
    assert len(found(site, "F135")) == count


def test_a_plan_to_carry_out_what_is_granted_gives_it(site_with):
    lines = provision(
        "落实免征增值税政策", "免增值税，要照办", "免征增值税的政策，要照办。", "planned", "落实", "receive"
    )
    assert found(site_with(lines), "F135") == []


def test_the_force_may_stand_in_a_sentence_that_says_what_is_not_written(site_with):
    site = site_with(provision("加大补贴", "补贴加大", "补贴要加大，加多少没有写。", "planned", "加大"))
    assert messages(site, "F122") == []


@pytest.mark.parametrize("says", ["规定企业必须招工。", "企业都要招工。"])
def test_what_is_encouraged_is_not_ordered(site_with, says):
    site = site_with(provision("鼓励企业招工", "鼓励企业招工", says, "encouraged", "鼓励", "chance"))
    assert [each[2] for each in found(site, "F122")] == ["原文的力度是“鼓励”，这里没有说出来。"]


@pytest.mark.parametrize(
    ("text", "force", "word", "count"),
    [
        ("毕业生向学校提出申请", "stated", "提出申请", 0),
        ("毕业生可向学校提出申请", "choice", "提出申请", 0),
        ("有特长的学生均有资格报名", "choice", "均有资格报名", 0),
        ("有特长的学生报名", "choice", "报名", 1),
    ],
)
def test_who_applies_and_who_may(site_with, text, force, word, count):
    lines = provision(text, "申请的事", "可以申请。", force, word, effect="step")
    assert len(found(site_with(lines), "F106")) == count


@pytest.mark.parametrize(
    ("says", "count"), [("直升，继续办好。", 0), ("招生向非遗倾斜。", 0), ("直升办好了。", 1)]
)
def test_what_goes_on_is_told_as_a_plan(site_with, says, count):
    lines = provision("继续做好直升工作,招生向非遗倾斜", "直升的事", says, "planned", "做好", effect="none")
    assert len(found(site_with(lines), "F122")) == count


@pytest.mark.parametrize(("word", "count"), [("均可参加", 0), ("可参加", 0), ("参加", 1)])
def test_a_longer_word_has_the_force_of_its_first(site_with, word, count):
    site = site_with(provision("企业均可参加", "企业可以参加", "企业可以参加。", "choice", word, "apply"))
    assert len(found(site, "F106")) == count


def test_any_verb_may_say_what_is_done_but_a_condition_may_not(site_with):
    assert (
        found(site_with(provision("由县民政局备案", "备案", "备案。", "stated", "备案", "step")), "F106")
        == []
    )
    assert [each[2] for each in found(site_with("force_word: 不裁员"), "F106")] == [
        "“不裁员”说的是条件，不是力度。"
    ]


@pytest.mark.parametrize(
    ("force", "word", "says", "count"),
    [
        ("may", "可", "符合条件的，您能领到补贴。", 1),
        ("may", "可", "符合条件的，可能发给您补贴。", 0),
        ("may", "可", "给不给由单位定，您会得到通知。", 1),
        ("may", "可", "您可能领到补贴。", 0),
        ("encouraged", "鼓励", "政府鼓励企业，您能拿补贴。", 1),
        ("encouraged", "鼓励", "鼓励企业给您补贴。", 0),
        ("planned", "加大", "政府要加大补贴，您会领到。", 1),
        ("goal", "力争", "目标是给您补贴。", 0),
        ("choice", "可", "您能领到补贴。", 0),
        ("stated", "给予", "您能领到补贴。", 0),
    ],
)
def test_a_promise_to_the_reader(site_with, force, word, says, count):
    title = {"may": "企业可能有补贴", "encouraged": "鼓励企业", "goal": "目标是补贴"}.get(
        force, "企业要有补贴"
    )
    site = site_with(provision(f"{word}给予企业补贴", title, says, force, word))
    assert len(found(site, "F122")) == count


@pytest.mark.parametrize(
    ("text", "word", "says"),
    [
        ("倡导家庭成员与老年人共同生活", "倡导", "文件倡导和老人一起住。"),
        ("提倡企业错峰用电", "提倡", "文件提倡企业错峰用电。"),
        ("倡导企业错峰用电", "倡导", "文件鼓励企业错峰用电。"),
    ],
)
def test_what_is_advocated_is_encouraged(site_with, text: str, word: str, says: str):
    site = site_with(provision(text, f"{word}做这件事", says, "encouraged", word, "chance"))
    assert [messages(site, code) for code in ("F106", "F110", "F122")] == [[], [], []]
    firm = site_with(provision(text, "企业的事", "企业要做这件事。", "encouraged", word, "chance"))
    assert messages(firm, "F122") == ["原文的力度是“鼓励”，这里没有说出来。"]
    stated = site_with(provision(text, "企业的事", "企业要做这件事。", "stated", word, "duty"))
    assert messages(stated, "F106") == [f"“{word}”不表示“文件写明”。"]


@pytest.mark.parametrize(
    ("text", "word", "right", "wrong"),
    [
        (
            "志愿者可以将其储蓄的志愿服务时间兑换相应的养老服务",
            "可以",
            "志愿者可以用攒下的志愿服务时间，换相应的养老服务。",
            "志愿者攒下的志愿服务时间，会换成相应的养老服务。",
        ),
        (
            "参保人可选择在居住地结算医疗费用",
            "可选择",
            "参保人能选在居住地结算医疗费用，医保会结算。",
            "参保人的医疗费用，在居住地自动结算。",
        ),
        (
            "企业有权向园区管理委员会提出复核",
            "有权",
            "企业有权找园区管理委员会复核。",
            "园区管理委员会会给企业做复核。",
        ),
    ],
)
def test_a_choice_of_the_reader_does_not_come_by_itself(site_with, text, word, right, wrong):
    for says, count in ((right, 0), (wrong, 1), ("机会和社会，不会收企业的钱。", 0)):
        site = site_with(provision(text, "有这件事", says, "choice", word, "chance"))
        assert len(messages(site, "F122")) == count, says
