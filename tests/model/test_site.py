"""The whole input: every id leads to its record, in documents that stand side by side."""

from pathlib import Path

import pytest

from generator.load import load
from generator.model import Site
from tests import county, smallest


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


SITE_FILE = "data/site.yml"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("site_id_code: '3610000001'", "写了 site_id_code，也要写 organizer"),
        ("site_id_code: bm0100001", "政府网站标识码是 10 位数字"),
        ("icp: 赣ICP123", "要写成 赣ICP备12345678号-1 这样"),
        ("police_record: 36010202000123", "要写成 赣公网安备 12345678901234号 这样"),
        ("mailbox: somebody", "信箱要写成 name@example.cn 这样"),
        ("mailbox: 'a@b.cn?bcc=c@d.cn'", "信箱要写成"),
    ],
)
def test_an_identity_that_cannot_be_real_is_refused(tmp_path: Path, line: str, message: str):
    files = {SITE_FILE: smallest.FILES[SITE_FILE] + f"{line}\n"}
    loaded = load(smallest.write(tmp_path, **files) / "data")
    assert loaded.site is None
    assert any(message in each.message for each in loaded.findings), loaded.findings


def test_an_identity_is_empty_until_it_is_given(tmp_path: Path):
    lines = "organizer: 某市人民政府\nsite_id_code: bm01000001\nicp: 赣ICP备2021012345号-12\n"
    files = {SITE_FILE: smallest.FILES[SITE_FILE] + lines}
    given = load(smallest.write(tmp_path / "given", **files) / "data").site
    empty = load(smallest.write(tmp_path / "empty") / "data").site
    assert given
    assert empty
    assert (empty.settings.identity, empty.settings.is_government, empty.settings.domain) == ((), False, "")
    assert given.settings.is_government
    assert [value for _, value in given.settings.identity] == [
        "某市人民政府",
        "bm01000001",
        "赣ICP备2021012345号-12",
    ]
