"""A statement on paper has all that limits it: state and year, force, conditions, numbers, what came later."""

from dataclasses import replace
from datetime import date

from generator.leaflets.statement import item, of_measure
from generator.load import load
from generator.text.characters import normalise
from tests import county
from tests.conftest import DAY


def lines(site, lacks=(), kind="measure", today=DAY):
    return item(site, site.provisions[0], today, lacks, kind).lines


def test_it_begins_with_year_and_state_and_says_how_firm_it_is(site_with):
    site = site_with("")
    assert lines(site)[0].text == "2020年第（一）条，已过期。文件写明。"
    assert (
        lines(site, today=date(2020, 8, 1))[0].text == "2020年第（一）条，文件写到2021年4月30日。文件写明。"
    )


def test_no_condition_number_or_time_is_missing(papered):
    for provision in papered.provisions:
        said = dict(item(papered, provision, DAY, (), "need").lines)
        assert said.get("条件", "") == "；".join(each.says for each in provision.conditions)
        whole = normalise(provision.in_sight + said.get("数字", ""))
        assert all(normalise(f"{each.value}{each.unit}") in whole for each in provision.amounts)
        assert ("时间" in said) == bool(provision.time)
        assert sum(
            label.startswith("后来有变化") for label, _ in item(papered, provision, DAY, (), "need").lines
        ) == len(provision.later)


def test_whom_it_is_for_is_said_where_the_sheet_does_not(site_with):
    site = site_with("")
    assert ("写给", "企业") in lines(site)
    assert not [each for each in lines(site, kind="audience") if each.label == "写给"]


def test_what_all_lack_is_not_said_again(site_with):
    site = site_with("unknown: [amount, where]")
    assert ("文件没有写", "多少、在哪办") in lines(site)
    assert ("文件没有写", "在哪办") in lines(site, lacks=("多少",))


def test_a_note_on_two_readings_stands_there_and_no_other(site_with):
    two = "这句话有两种读法，没有写按哪一种。"
    assert ("编者注", two) in lines(site_with(f"note: {two}"))
    assert not [each for each in lines(site_with("note: 小店算不算，没有写。")) if each.label == "编者注"]


def test_what_another_document_does_to_it_is_said(tmp_path):
    site = load(county.write(tmp_path) / "data").site
    assert site is not None
    site = replace(site, with_leaflets=True)
    labels = [each.label for one in site.provisions for each in item(site, one, DAY, (), "need").lines]
    assert any("补充了" in each for each in labels)


def test_a_later_rule_is_said_with_its_day_once(site_with):
    later = "{as_of: 2025年, says: 改成30%，管到2025年12月31日。, checked_on: 2026-11-24, until: 2025-12-31}"
    [said] = [
        each.text for each in lines(site_with(f"later: [{later}]")) if each.label == "后来有变化（2025年）"
    ]
    assert said == "改成30%，管到2025年12月31日。2026年11月24日查的。"


def test_a_measure_in_the_list_of_its_document_is_one_line(site_with):
    measure = site_with("").measures[0]
    assert of_measure(measure, "第（一）条") == (measure.id, "第（一）条：少裁员的企业，退回失业保险费", ())
