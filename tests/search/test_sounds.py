"""How characters sound, and under which letters they are filed."""

from generator.search.sounds import filed, read, sounds


def test_characters_are_read_in_context():
    assert read("银行") == ["yin", "hang"]
    assert read("行动") == ["xing", "dong"]
    heard = sounds(["银行", "行动", "行动"])
    assert heard.readings["行"] == ("xing", "hang")
    assert heard.files("银行") == {"yx", "yh"}
    assert heard.files("行动") == {"xd"}


def test_what_is_heard_alike_is_filed_together():
    assert filed(["nong", "fu"]) == filed(["long", "hu"]) == "lh"
