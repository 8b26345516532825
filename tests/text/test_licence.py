"""What nothing official stands for: by characters, synonyms, names, and what the document says elsewhere."""

import pytest

from generator.text.licence import unlicensed

GUANGZHOU = "区民政部门应将临时救助资金纳入年度部门预算"
ZHENGZHOU = "对正常运营1年以上的离校2年内高校毕业生,给予最高1万元一次性创业补贴"


@pytest.mark.parametrize(
    ("plain", "official", "found"),
    [
        ("区民政部门要把救助的钱列进年度预算", GUANGZHOU, ()),
        ("区财政部门要把救助的钱列进年度预算", GUANGZHOU, ("财",)),
        ("要带身份证和银行流水", GUANGZHOU, ("带身份证", "银")),
        ("离校2年内的毕业生,给一次性创业补贴", ZHENGZHOU, ()),
        ("离校2年内的毕业生,带身份证领补贴", ZHENGZHOU, ("带身份证领",)),
    ],
)
def test_stretches_without_licence(plain, official, found):
    assert unlicensed(plain, official) == found


def test_a_weighty_character_needs_a_licence_of_its_own():
    assert unlicensed("税务来办", ZHENGZHOU) == ("税务",)
    assert unlicensed("牛肉", "引导进口或商业储备猪肉转化为政府储备") == ("牛",)


def test_plain_words_that_stand_for_official_ones():
    assert unlicensed("大学生当兵", "鼓励高校毕业生应征入伍") == ()
    assert unlicensed("大学生当兵", "鼓励高校毕业生升学") != ()


def test_names_of_those_concerned_may_be_said():
    assert unlicensed("开饭馆的人", ZHENGZHOU, ["开饭馆的人"]) == ()
    assert unlicensed("开饭馆的人", ZHENGZHOU) != ()


def test_what_the_document_says_elsewhere_is_not_said_here():
    plain, official = "急难型救助也一样", "支出型临时救助的事由应发生在申请日前12个月内"
    assert unlicensed(plain, official) == ()
    assert unlicensed(plain, official, whole="急难型临时救助标准") == ("急难",)


OWN = (("伢崽", ("婴幼儿",)), ("司机", ("运匠",)))


def test_a_plain_word_of_the_lexicon_is_said_where_the_official_one_stands():
    assert unlicensed("租客补贴", "给承租人补贴") == ()
    assert unlicensed("租客补贴", "给劳动者补贴") == ("租客",)


def test_a_word_of_the_site_is_said_where_its_official_one_stands():
    assert unlicensed("伢崽有补贴", "给婴幼儿补贴") == ("伢崽",)
    assert unlicensed("伢崽有补贴", "给婴幼儿补贴", same=OWN) == ()
    assert unlicensed("伢崽有补贴", "给老年人补贴", same=OWN) == ("伢崽",)


def test_a_word_of_the_site_adds_to_the_lexicon_and_takes_nothing_away():
    assert unlicensed("司机有补贴", "给运匠补贴", same=OWN) == ()
    assert unlicensed("司机有补贴", "给老年人员补贴", same=OWN) == ("司机",)
    assert unlicensed("司机有补贴", "给驾驶人补贴", same=OWN) == ()


def test_what_is_allowed_on_one_site_is_not_on_another():
    assert unlicensed("伢崽有补贴", "给婴幼儿补贴", same=OWN) == ()
    assert unlicensed("伢崽有补贴", "给婴幼儿补贴", same=(("毛头", ("婴幼儿",)),)) == ("伢崽",)


def test_names_of_a_place_may_be_said():
    assert unlicensed("抚州有补贴", "给予补贴", ("抚州",)) == ()
    assert unlicensed("抚州有补贴", "给予补贴") == ("抚州",)
