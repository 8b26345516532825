"""A site's own words: what they allow, and that each has its place and is needed."""

from generator.rules import RULES
from tests.rules import messages

FILE = "# data/words.yml\n"
TOLD = "says: 符合条件的企业不炒鱿鱼或少炒鱿鱼，退回上年度失业保险费的50%。\n"


def own(**keys: object) -> str:
    return (
        FILE + "- {" + ", ".join(f"{key}: {value}" for key, value in keys.items()) + ", why: 本地这样说。}\n"
    )


def test_a_plain_word_is_said_by_the_licence_of_its_official_one(site_with):
    assert messages(site_with(TOLD), "F159") == ["“炒鱿鱼”在引文里找不到依据。"] * 2
    assert messages(site_with(TOLD + own(plain="[炒鱿鱼]", official="[裁员]")), "F159") == []


def test_it_is_not_said_where_the_quotes_have_another_word(site_with):
    lines = TOLD + own(plain="[炒鱿鱼]", official="[扎实做好就业]")
    assert messages(site_with(lines), "F159") == ["“炒鱿鱼”在引文里找不到依据。"] * 2


def test_a_force_word_of_the_site_counts_beside_the_lexicon(site_with):
    def said(force: str, word: str) -> list[str]:
        lines = f"force: {force}\nforce_word: {word}\n"
        return messages(site_with(lines + own(force="may", words="[返还其]")), "F106")

    assert said("may", "返还其") == []
    assert said("goal", "返还其") == ["“返还其”不表示“努力目标”。"]
    assert said("may", "实际缴纳") == ["“实际缴纳”不表示“可以，由办理单位定”。"]


def test_the_site_cannot_make_a_word_of_the_lexicon_firmer(site_with):
    lines = own(force="goal", words="[返还]")
    assert messages(site_with("force: goal\n" + lines), "F106") == ["“返还”不表示“努力目标”。"]


def test_official_words_stand_in_a_text(site_with):
    [finding] = RULES["F170"].check(site_with(own(plain="[炒鱿鱼]", official="[裁员, 裁撤]")))
    assert finding.place == ("data/words.yml", 1, 33)
    assert finding.message == "本站的原文里没有“裁撤”。"
    [finding] = RULES["F170"].check(site_with(own(force="planned", words="[谋划推进]")))
    assert finding.place == ("data/words.yml", 1, 28)
    assert messages(site_with(own(plain="[钱]", official="[失业保险费的５０％]")), "F170") == []


def test_what_the_lexicon_knows_need_not_be_written(site_with):
    lines = (
        own(plain="[司机, 炒鱿鱼佬]", official="[驾驶员, 运匠]")
        + own(force="planned", words="[可给予, 谋划推进]")[len(FILE) :]
    )
    assert messages(site_with(lines), "F171") == [
        "原文写“驾驶员”，可以说“司机”：不写这一条，检查也认得。",
        "全国的词表里，“可给予”表示“可以，由办理单位定”，这一条不起作用。",
    ]


def test_without_the_file_nothing_is_found(real_site):
    assert real_site.words == ()
    assert [list(RULES[code].check(real_site)) for code in ("F170", "F171")] == [[], []]
