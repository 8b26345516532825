"""A question names what it is about and asks all that one reply would settle."""

from generator.model.asking import ASKING_WORDS, GROUPS, QUESTIONS, question
from generator.model.reply import ASKINGS


def test_every_kind_is_asked_once():
    assert sorted(each for group in GROUPS for each in group) == sorted(ASKINGS)
    assert set(QUESTIONS) == set(ASKING_WORDS) == set(ASKINGS)


def test_a_question_is_about_one_thing_or_counts_them():
    assert question(["退“补贴”"], ["how"], True) == "“退‘补贴’”，怎么办？"
    assert question(["甲", "乙"], ["where", "how"], True) == "“甲”“乙”这2件事，怎么办、在哪里办、找谁办？"
    assert question(["甲", "乙", "丙"], ["how"], False) == "“甲”“乙”等3件事，具体怎么做？"
