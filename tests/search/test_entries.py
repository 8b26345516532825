"""What can be found, by which words, and what comes first."""

from datetime import date

from generator.load import load
from generator.search.entries import bare, entries, said
from tests import county

TODAY = date(2026, 11, 24)


def test_what_is_not_written_is_not_searched():
    assert said("失业的人有失业金。多少钱、怎么申请，没有写。") == "失业的人有失业金。"
    assert said("文件没有解释什么是“两权”。") == ""


def test_words_in_brackets_do_not_part_a_name():
    assert bare("瞪羚(潜在)企业") == "瞪羚企业"
    assert bare("瞪羚企业") == ""


def test_every_provision_measure_unit_and_contact_can_be_found(real_site):
    urls = [each.url for each in entries(real_site, TODAY)]
    assert len(urls) == len(set(urls))
    for provision in real_site.provisions:
        assert any(url.endswith(f"#{provision.id}") for url in urls)
    assert {f"units/{each.id}/" for each in real_site.units} <= set(urls)
    assert {f"contacts/#tel-{each.number}" for each in real_site.contacts} <= set(urls)


def found(site, day=TODAY):
    return {each.url: each for each in entries(site, day)}


def test_a_provision_carries_what_results_show_and_filter(site_with):
    each = found(site_with())["measures/01-a/#wengang-50"]
    assert (each.kind, each.title, each.group, each.year) == (
        "provision",
        "少裁员的企业，退回失业保险费",
        "01-a",
        2020,
    )
    assert (each.audiences, each.needs, each.people) == (("company",), ("keep-staff",), "企业")
    assert (each.unknown, each.has_amounts, each.period.last) == (("how",), True, date(2021, 4, 30))


def test_what_has_ended_or_concerns_nobody_comes_later(site_with):
    url = "measures/01-a/#wengang-50"
    counts, ended = (found(site_with(), day)[url] for day in (date(2021, 4, 30), date(2021, 5, 1)))
    assert (counts.state, ended.state) == ("dated", "dated")
    inside = found(site_with("effect: none"), date(2021, 4, 30))[url]
    assert 1 == counts.prior > ended.prior > inside.prior > 0


def test_words_that_say_what_is_missing_find_nothing(site_with):
    site = site_with("says: 企业退回50%。找谁退，没有写。")
    texts = [field.text for field in found(site)["measures/01-a/#wengang-50"].fields]
    assert "企业退回50%。" in texts
    assert not [text for text in texts if "找谁退" in text]


def test_a_title_weighs_more_than_a_statement_and_that_more_than_a_name(site_with):
    fields = found(site_with("title: 一个题目\nsays: 一句说法。"))["measures/01-a/#wengang-50"].fields
    weights = {field.text: field.weight for field in fields}
    assert weights["一个题目"] > weights["一句说法。"] > weights["稳住员工"]


def test_every_kind_of_thing_is_found_but_no_audience_without_a_guide(site_with):
    site = site_with()
    assert {url: each.kind for url, each in found(site).items()} == {
        "measures/01-a/": "measure",
        "measures/01-a/#wengang-50": "provision",
        "units/fz-renshe/": "unit",
        "units/fz-caizheng/": "unit",
        "contacts/#tel-12345": "contact",
        "for/company/": "audience",
        "for/worker/": "audience",
        "needs/keep-staff/": "need",
        "terms/#term-caiyuan": "term",
        "documents/mou-2020-1/#m01s02": "original",
    }


def test_a_part_is_found_by_its_provisions_only(real_site):
    entries = found(real_site).items()
    here = {url for url, each in entries if url.startswith("documents/") and each.kind == "provision"}
    assert here == {
        f"documents/{document.id}/#{provision.id}"
        for document in real_site.documents
        for part in document.parts
        for provision in part.provisions
    }


def test_all_units_together_are_nobody_to_turn_to(site_with):
    unit = '- {id: ge, short: 各部门, as_written: [市人社局, 市财政局], name: 各部门, kind: 统称, does: 各做各的。, ask: ["12345"]}\n'
    each = found(site_with("# measures/01-a.yml\nunits: [ge]\n# data/units.yml\n" + unit))["units/ge/"]
    assert each.prior < found(site_with())["units/fz-renshe/"].prior


def test_what_the_document_says_names_its_clause(real_site):
    each = found(real_site)
    [document] = real_site.documents
    measure = document.measures[14]
    assert each[f"measures/{measure.id}/"].clause == "第（十五）条"
    assert {each[f"measures/{measure.id}/#{one.id}"].clause for one in measure.provisions} == {"第（十五）条"}
    assert {one.clause for one in each.values() if one.kind in ("unit", "contact", "term")} == {""}
    assert all(one.clause for one in each.values() if one.kind in ("provision", "measure", "original"))


def test_the_newer_document_comes_first_where_scores_are_close(tmp_path):
    both = found(load(county.write(tmp_path) / "data").site, date(2020, 8, 1))
    newer, older = both["measures/01-butie/#xian-butie"], both["measures/01-a/#wengang-50"]
    assert (newer.document, older.document) == ("xian-2021-3", "mou-2020-1")
    assert newer.prior == 1 > older.prior > 0.9


def test_what_people_say_is_a_word_of_the_statement(site_with):
    each = found(site_with("heard: [厂里没单子了, 要裁员了]"))["measures/01-a/#wengang-50"]
    assert [field.text for field in each.fields if field.heard] == ["厂里没单子了", "要裁员了"]
