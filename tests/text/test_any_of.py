"""Any of some words is found, the longest first, as texts are compared."""

from generator.text.any_of import any_of


def test_no_words_find_nothing():
    assert not any_of([]).search("什么")
    assert not any_of([]).stands_in("什么")
    assert any_of(["元", "万元"]).findall("5万元") == ["万元"]


def test_words_are_compared_as_texts_are():
    assert any_of(["５０ %"]).words == ("50%",)
    assert any_of(["５０ %"]).stands_in("退回50%")


def test_words_are_found_in_a_stretch_and_put_in_place():
    found = any_of(["甲", "乙"])
    assert found.search("甲丙", 1) is None
    assert found.search("丙甲", 0, 1) is None
    assert [each.start() for each in found.finditer("甲丙乙")] == [0, 2]
    assert found.sub("□", "甲丙乙") == "□丙□"
