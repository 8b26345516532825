"""The whole input: every id leads to its record, in documents that stand side by side."""

from pathlib import Path

import pytest

from generator.load import load
from generator.model import Site
from tests import county


@pytest.fixture
def site(tmp_path: Path) -> Site:
    found = load(county.write(tmp_path) / "data").site
    assert found is not None
    return found


def test_all_documents_are_taken_in_their_order(site: Site):
    assert [each.id for each in site.measures] == ["01-a", "01-butie"]
    assert [each.id for each in site.sections] == ["01-a", "01-butie"]
    assert [each.id for each in site.provisions] == ["wengang-50", "xian-butie"]


def test_a_provision_leads_to_its_section_and_document(site: Site):
    for provision, document in zip(site.provisions, site.documents, strict=True):
        section = site.section_of[provision.id]
        assert provision in section.provisions
        assert site.document_of[section.document] is document


@pytest.mark.parametrize("which", ["site", "real_site"])
def test_every_id_leads_to_its_record_and_nothing_else_is_known(which: str, request: pytest.FixtureRequest):
    site: Site = request.getfixturevalue(which)
    for records, by_id in (
        (site.documents, site.document_of),
        (site.units, site.unit_of),
        (site.audiences, site.audience_of),
        (site.needs, site.need_of),
        (site.questions, site.question_of),
    ):
        assert [(each.id, each) for each in records] == list(by_id.items())
    assert {each.number: each for each in site.contacts} == site.contact_of
    assert set(site.section_of) == {each.id for each in site.provisions}


def test_parts_are_sections_and_no_measures(real_site: Site):
    [document] = real_site.documents
    assert document.parts
    assert [each for each in real_site.sections if each not in real_site.measures] == list(document.parts)
    told = [each for section in real_site.sections for each in section.provisions]
    assert list(real_site.provisions) == told


def test_a_site_never_changes(site: Site):
    with pytest.raises(AttributeError):
        site.units = ()
