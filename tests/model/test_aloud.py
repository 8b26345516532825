"""A text for the loudspeaker: year and state first, whole statements, the number twice, 60 to 90 seconds."""

from dataclasses import replace
from datetime import date

from generator.model.aloud import script, seconds, too_long
from generator.model.leaflets import leaflets
from tests.conftest import DAY
from tests.leaflets.conftest import first, papered  # noqa: F401  # the fixture

NEW = date(2020, 8, 1)
SAYS = "says: 符合条件的企业不裁员或少裁员，退回上年度失业保险费的50%。"


def read(site, kind="need", today=NEW):
    site = replace(site, with_leaflets=True)
    return script(site, first(site, kind), today)


def test_year_and_state_come_first_and_the_number_twice(papered):  # noqa: F811
    for leaflet in leaflets(papered):
        if leaflet.aloud:
            said = script(papered, leaflet, DAY)
            assert said[0].startswith("这是二零二")
            assert "文件" in said[0]
            assert [each for each in said[-2:] if "幺二三四五" not in each] == []
            assert 60 <= seconds(said) <= 90


def test_a_statement_is_read_with_its_figures_in_words_and_its_conditions(site_with):
    said = "".join(read(site_with("")))
    assert "退回上年度失业保险费的百分之五十。" in said
    assert "条件有这些。" in said
    assert "写到二零二一年四月三十日。" in said
    assert "文件写到二零二一年四月三十日。" in said
    assert "下面的，文件写明了。" in said


def test_what_is_over_is_not_read(site_with):
    said = "".join(read(site_with(""), today=DAY))
    assert "百分之五十" not in said
    assert "一件，可以打电话问。" in said


def test_what_has_changed_is_not_read(site_with):
    later = "{as_of: 2025年, says: 改成30%。, checked_on: 2026-11-24}"
    assert "百分之五十" not in "".join(read(site_with(f"later: [{later}]")))


def test_a_short_text_is_read_again_and_its_conditions_with_it(site_with):
    said = read(site_with(""))
    assert "再念一遍。" in said
    assert said.count("条件有这些。") == said.count("再念一遍。") + 1


def test_what_cannot_be_read_is_left_out_whole(site_with):
    long = "符合条件的不裁员或者少裁员的企业可以拿回上年度实际交的失业保险费的50%。"
    site = site_with(f"says: {long}")
    assert list(too_long(site.provisions[0])) == [("says",)]
    assert "失业保险费" not in "".join(read(site)[4:])


def test_a_condition_that_cannot_be_read_keeps_its_statement_from_being_read(site_with):
    condition = "{says: 同一个企业在同一个年度里面不能够重复地拿两次返还的钱, quote: 对符合条件的}"
    site = site_with(f"conditions: [{condition}]")
    assert list(too_long(site.provisions[0])) == [("conditions", 0, "says")]
    assert "百分之五十" not in "".join(read(site))


def test_editors_say_how_it_is_read_and_the_conditions_follow(site_with):
    said = read(site_with("aloud: [少裁员的企业，退一半失业保险费。]"))
    at = said.index("少裁员的企业，退一半失业保险费。")
    assert said[at + 1] == "条件有这些。"


def test_all_statements_that_fit_are_read_and_the_rest_counted(papered):  # noqa: F811
    for leaflet in leaflets(papered):
        if leaflet.aloud:
            said = script(papered, leaflet, DAY)
            counted = [each for each in said if each.endswith("件，可以打电话问。")]
            assert len(set(counted)) <= 1
