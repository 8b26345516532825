"""What can be found, by which words, and what comes first."""

from datetime import date

from generator.search.entries import bare, entries, said

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
