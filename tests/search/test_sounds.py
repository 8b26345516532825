"""How characters sound, and under which letters they are filed."""

from dataclasses import replace

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


def test_what_cannot_be_read_aloud_is_marked_and_does_not_fail():
    assert read("") == []
    assert read("\ue000") == ["?"]


def test_the_umlaut_is_written_v():
    assert read("绿") == ["lv"]


def test_what_is_no_chinese_has_a_file_of_its_own():
    assert sounds(["猪肉"]).files("50%") == {"0"}
    assert "a" not in sounds(["abc", "猪肉"]).readings


def test_the_most_usual_reading_goes_first_and_then_the_alphabet():
    assert sounds(["行动", "银行"]).readings["行"] == ("hang", "xing")
    assert sounds(["行动", "行动", "银行"]).readings["行"] == ("xing", "hang")


def test_a_large_index_has_parts_and_each_token_one_of_them():
    heard = replace(sounds(["猪肉", "朱肉"]), parts=3)
    names = heard.files("猪肉")
    assert len(names) == 1
    assert {name[:-1] for name in names} == {"zr"}
    assert {name[-1] for name in names} <= {"0", "1", "2"}
    assert heard.files("50%") == {"0"}
