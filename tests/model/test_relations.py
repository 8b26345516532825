"""Two documents on one site: a city's, and a made-up county supplement to it."""

from dataclasses import replace
from pathlib import Path

from generator.check import check
from generator.load import load
from generator.model.relations import incoming, outgoing, relations
from tests import county
from tests.conftest import DAY


def test_both_documents_are_checked_and_found_good(tmp_path: Path):
    assert check(county.write(tmp_path), DAY).findings == []


def test_relations_are_resolved(tmp_path: Path):
    found = [
        (each.kind, each.source.id, each.source_sentence, each.target.id, each.relation.sentence)
        for each in relations(load(county.write(tmp_path) / "data").site)
    ]
    assert found == [
        ("supplements", "xian-2021-3", "m01s01", "mou-2020-1", "m01s01"),
        ("replaces", "xian-2021-3", "m01s03", "mou-2020-1", "m01s02"),
        ("extends", "xian-2021-3", "m01s02", "mou-2020-1", "m01s01"),
    ]


def test_a_draft_of_a_supplement_changes_nothing_that_is_published(tmp_path: Path):
    text = "draft: true\n" + county.DOCUMENT + county.RELATIONS
    checked = check(county.write(tmp_path, **{county.DOCUMENT_FILE: text}), DAY)
    [provision] = checked.site.provisions
    assert provision.id not in checked.site.overtaken
    assert [each.code for each in checked.findings if each.code != "T102"] == ["D120"]


def test_real_site_has_one_document(real_site):
    assert [each.id for each in real_site.documents] == ["fuzhou-2020-15"]


def test_what_others_do_to_a_sentence_and_what_it_does_to_others(tmp_path: Path):
    site = load(county.write(tmp_path) / "data").site
    city, supplement = site.documents
    assert [each.kind for each in incoming(site, city, {"m01s01"})] == ["supplements", "extends"]
    assert [each.kind for each in incoming(site, city, {"m01s02"})] == ["replaces"]
    assert [each.kind for each in outgoing(site, supplement, {"m01s02", "m01s03"})] == ["replaces", "extends"]
    assert incoming(site, supplement, {"m01s01", "m01s02", "m01s03"}) == []
    assert outgoing(site, city, {"m01s01", "m01s02"}) == []
    assert incoming(site, city, ()) == outgoing(site, supplement, ()) == []


def test_a_relation_to_a_document_that_is_no_longer_there_is_none(tmp_path: Path):
    site = load(county.write(tmp_path) / "data").site
    assert list(relations(replace(site, documents=site.documents[1:]))) == []
