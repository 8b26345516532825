"""Which records of the library reach a site: those that its texts and statements use."""

from tests import smallest
from tests.load.test_library import loaded


def test_what_nothing_uses_does_not_come_up(tmp_path):
    site = loaded(tmp_path)
    texts = "".join(document.text for document in site.documents)
    assert {each.number for each in site.contacts} == {"12345"}
    assert {each.id for each in site.audiences} == {"company", "worker", "government"}
    assert {each.id for each in site.needs} == {"keep-staff"}
    assert not any(each.term == "高校毕业生" for each in site.terms), texts


def test_what_the_document_uses_comes_up_without_a_word_in_the_site(tmp_path):
    measure = smallest.MEASURE.replace("needs: [keep-staff]", "needs: [keep-staff, find-job]")
    measure = measure.replace('ask: ["12345"]', 'ask: ["12345", "12333"]')
    site = loaded(tmp_path, **{smallest.MEASURE_FILE: measure})
    assert "find-job" in site.need_of
    assert "12333" in site.contact_of


def test_a_word_that_the_site_explains_is_explained_once(tmp_path):
    own = "- {id: mine, term: 失业保险, as_written: [失业保险], says: 失业时领钱的保险。, explained_by: common}\n"
    site = loaded(tmp_path, **{"data/terms.yml": own})
    assert [each.id for each in site.terms if "失业保险" in each.as_written] == ["mine"]


def test_terms_stand_in_the_order_of_the_text(tmp_path):
    own = "".join(
        f"- {{id: {id_}, term: {word}, as_written: [{word}], says: 意思。, explained_by: common}}\n"
        for id_, word in (("b", "就业工作"), ("a", "不裁员"))
    )
    found = [each.id for each in loaded(tmp_path, **{"data/terms.yml": own}).terms]
    assert found.index("a") < found.index("b")


def test_what_a_site_says_it_has_not_is_taken_from_the_library_too(tmp_path):
    assert any("炒鱿鱼" in each.said and each.written for each in loaded(tmp_path / "a").synonyms)
    own = {"data/synonyms.yml": "- {said: [炒鱿鱼], written: []}\n"}
    assert not any("炒鱿鱼" in each.said and each.written for each in loaded(tmp_path / "b", **own).synonyms)


def test_a_question_of_the_library_is_asked_with_the_options_that_statements_name(tmp_path):
    eligible = "{question: who, is: [company]}"
    measure = smallest.MEASURE.replace("    unknown: [how]", f"    eligible: {eligible}\n    unknown: [how]")
    site = loaded(tmp_path, **{smallest.MEASURE_FILE: measure, "data/finder.yml": "- {id: who}\n"})
    [who] = site.questions
    assert [each.id for each in who.options if each.id != "other"] == ["company"]
    assert set(who.option_of) == {each.id for each in who.options}


def test_a_number_in_our_own_words_is_used(tmp_path):
    measure = smallest.MEASURE.replace("怎么申请，没有写", "怎么申请，没有写，可以问12333")
    assert "12333" in loaded(tmp_path, **{smallest.MEASURE_FILE: measure}).contact_of
