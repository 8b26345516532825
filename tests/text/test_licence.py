"""What stands behind plain words: the lexicon, and beside it a site's own words."""

from generator.text.licence import unlicensed

OWN = (("娃", ("婴幼儿",)), ("孩子", ("小囝",)))


def test_a_plain_word_of_the_lexicon_is_said_where_the_official_one_stands():
    assert unlicensed("租客补贴", "给承租人补贴") == ()
    assert unlicensed("租客补贴", "给劳动者补贴") == ("租客",)


def test_a_word_of_the_site_is_said_where_its_official_one_stands():
    assert unlicensed("娃有补贴", "给婴幼儿补贴") == ("娃",)
    assert unlicensed("娃有补贴", "给婴幼儿补贴", same=OWN) == ()
    assert unlicensed("娃有补贴", "给老年人补贴", same=OWN) == ("娃",)


def test_a_word_of_the_site_adds_to_the_lexicon_and_takes_nothing_away():
    assert unlicensed("孩子有补贴", "给小囝补贴", same=OWN) == ()
    assert unlicensed("孩子有补贴", "给老年人员补贴", same=OWN) == ("孩子",)
    assert unlicensed("孩子有补贴", "给子女补贴", same=OWN) == ()


def test_what_is_allowed_on_one_site_is_not_on_another():
    assert unlicensed("娃有补贴", "给婴幼儿补贴", same=OWN) == ()
    assert unlicensed("娃有补贴", "给婴幼儿补贴", same=(("崽", ("婴幼儿",)),)) == ("娃",)


def test_names_may_be_said_besides():
    assert unlicensed("抚州有补贴", "给予补贴", ("抚州",)) == ()
    assert unlicensed("抚州有补贴", "给予补贴") == ("抚州",)
