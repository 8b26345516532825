"""The words of a sheet around its statements: how old, how it stands, who has signed, what its code says."""

import re
from dataclasses import replace

import pytest

from generator.leaflets.sheet import LARGE, PAPER, PICTURE, sheet
from generator.model.leaflets import leaflets
from tests import signed, smallest
from tests.conftest import DAY
from tests.leaflets.conftest import first

SITE = "# data/site.yml\nschema: 2\nname: 明白\ndescription: 说明。\nrun_by: 示例。\nlibrary: false\n"


def test_age_state_and_number_stand_on_every_sheet(papered):
    for leaflet in leaflets(papered):
        words = sheet(papered, leaflet, DAY).words
        years = {str(each.meta.signed_on.year) for each in papered.documents}
        assert any(each in words["standing"] for each in years)
        assert "请打12345问" in words["standing"]
        assert words["phone"] == "12345"
        assert "截至2026年11月24日" in words["source"]
        assert papered.documents[0].meta.number in words["source"]


def test_without_an_address_the_code_says_document_clause_and_edition(small_with):
    site = small_with("")
    made = sheet(site, first(site, "measure"), DAY)
    assert re.fullmatch(r"某府发〔2020〕1号第（一）条，版次[a-z]{8}", made.code)
    assert made.code[-8:] in made.words["below"]


def test_the_edition_is_another_when_the_words_are_and_not_on_another_day(small_with):
    def code(example, day=DAY):
        site = small_with(example)
        return sheet(site, first(site, "measure"), day).code

    assert code("") == code("", DAY.replace(day=25))
    assert code("") != code("says: 退回上年度失业保险费的50%。")


def test_who_is_no_government_says_so(small_with):
    site = small_with("")
    assert "这不是政府发的通知。没有政府部门审核过。" in sheet(site, first(site, "need"), DAY).words["below"]


def test_a_site_that_is_to_be_signed_says_what_is_not(small_with):
    site = small_with(f"{SITE}require_review: true\n")
    for leaflet in leaflets(site):
        assert "还没有全部审核签字。" in sheet(site, leaflet, DAY).words["below"]


@pytest.mark.parametrize(
    ("form", "kind", "sides"),
    [(PAPER, "need", 1), (PAPER, "audience", 2), (LARGE, "need", 2), (PICTURE, "audience", 1)],
)
def test_only_an_audience_has_two_sides_in_small_letters(small_with, form, kind, sides):
    site = small_with("")
    assert sheet(site, first(site, kind), DAY).data(form)["sides"] == sides


def test_what_is_signed_says_so(tmp_path):
    root = smallest.write(tmp_path, **smallest.changed(f"{SITE}require_review: true\n"))
    signed.sign_all(root)
    site = replace(signed.loaded(root), with_leaflets=True)
    assert "审核签过字。" in sheet(site, first(site, "measure"), DAY).words["below"]
    assert "没有政府部门审核过" not in sheet(site, first(site, "measure"), DAY).words["below"]
