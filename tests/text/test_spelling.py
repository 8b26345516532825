"""The nearest known word is offered, a far one is not."""

from generator.text.spelling import nearest


def test_the_nearest_word_is_offered():
    assert nearest("keepstaff", ["pay-less", "keep-staff"]) == "是不是想写“keep-staff”？"
    assert nearest("zzz", ["pay-less", "keep-staff"]) == ""
