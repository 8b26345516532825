"""S: the exact messages and places, and chains."""

from generator.rules import RULES

FILE = "# data/synonyms.yml\n"


def findings(site_with, code, *lines):
    return list(RULES[code].check(site_with(FILE + "\n".join(lines))))


def test_a_synonym_leads_to_words_of_the_site(site_with):
    [finding] = findings(site_with, "S101", "- {said: [炒鱿鱼], written: [裁员, 裁撤]}")
    assert finding.place == ("data/synonyms.yml", 1, 31)
    assert finding.message == "本站的文字里没有“裁撤”。"


def test_a_synonym_may_lead_through_another(site_with):
    assert not findings(
        site_with, "S101", "- {said: [走人], written: [炒鱿鱼]}", "- {said: [炒鱿鱼], written: [裁员]}"
    )


def test_a_circle_is_found_at_each_of_its_ends(site_with):
    found = findings(
        site_with,
        "S102",
        "- {said: [走人], written: [炒鱿鱼]}",
        "- {said: [炒鱿鱼], written: [被裁]}",
        "- {said: [被裁], written: [走人]}",
    )
    assert [each.place[1:] for each in found] == [(1, 11), (2, 11), (3, 11)]
    assert found[0].message == "“走人”绕一圈又指回了“走人”。"


def test_a_word_may_not_mean_itself(site_with):
    assert findings(site_with, "S102", "- {said: [裁员], written: [裁员]}")
    assert not findings(site_with, "S102", "- {said: [裁人], written: [裁员]}")


def test_what_is_said_not_to_be_there_is_not_there(site_with):
    [finding] = findings(site_with, "S103", "- {said: [护照, 工作], written: []}")
    assert finding.place[1:] == (1, 15)
    assert finding.message == "本站的文字里有“工作”。"


def test_the_editors_keep_250_synonyms(real_site):
    assert sum(bool(each.written) for each in real_site.synonyms) >= 250
