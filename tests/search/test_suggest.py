"""What the search box suggests."""

from generator.search.suggest import suggestions


def test_suggestions_lead_from_everyday_words(real_site):
    found = suggestions(real_site)
    assert ["下岗", "失业人员"] in found["x"]
    assert ["低保"] in found["d"]
    assert not [words for each in found.values() for words, *_ in each if words.startswith("政府要")]


def test_what_is_suggested_leads_to_what_the_document_calls_it(site_with):
    found = suggestions(site_with())
    assert ["炒鱿鱼", "裁员"] in found["c"]
    assert ["12345", "政务服务便民热线"] in found["0"]
    assert ["稳住员工"] in found["w"]
    assert ["市人社局"] in found["s"]
    assert ["裁员"] in found["c"]


def test_of_everyday_words_the_shorter_comes_first(site_with):
    own = "# data/synonyms.yml\n- {said: [裁员赔偿标准, 裁人], written: [裁员]}\n"
    words = [words for words, *_ in suggestions(site_with(own))["c"]]
    assert words.index("裁人") < words.index("裁员赔偿标准")


def test_the_best_kinds_come_first_and_nothing_twice(real_site):
    found = suggestions(real_site)
    needs = {need.name for need in real_site.needs}
    for letter, each in found.items():
        words = [one[0] for one in each]
        assert len(words) == len(set(words)), letter
        first = [word in needs for word in words]
        assert first == sorted(first, reverse=True), letter


def test_who_has_no_guide_is_not_suggested(site_with):
    words = [words for each in suggestions(site_with()).values() for words, *_ in each]
    assert "职工" in words
    assert "政府" not in words


def test_what_is_written_nowhere_is_not_suggested(site_with):
    found = suggestions(site_with("# data/synonyms.yml\n- {said: [护照], written: []}\n"))
    assert not [words for each in found.values() for words, *_ in each if words == "护照"]


def test_what_is_only_near_in_meaning_is_not_called_the_same(site_with):
    def found(weight: str):
        own = f"# data/synonyms.yml\n- {{said: [炒鱿鱼], written: [裁员], weight: {weight}}}\n"
        return next(each for each in suggestions(site_with(own))["c"] if each[0] == "炒鱿鱼")

    assert found("1") == ["炒鱿鱼", "裁员"]
    assert found("0.8") == ["炒鱿鱼"]


def test_a_title_is_remembered_by_what_it_is_about(site_with):
    found = suggestions(site_with("title: 政府要多办培训"))
    assert ["培训"] in found["p"]


def test_what_is_too_long_or_one_character_is_not_suggested(site_with):
    site = site_with(
        f"title: {'长' * 21}\n# data/needs.yml\n- {{id: keep-staff, name: 工, intro: 看这里。}}\n"
    )
    words = [words for each in suggestions(site).values() for words, *_ in each]
    assert not [each for each in words if len(each) > 20 or len(each) < 2]


def test_words_of_two_kinds_are_suggested_as_the_better_kind(site_with):
    site = site_with("# data/needs.yml\n- {id: keep-staff, name: 炒鱿鱼, intro: 看这里。}\n")
    assert [each for each in suggestions(site)["c"] if each[0] == "炒鱿鱼"] == [["炒鱿鱼"]]
