"""data/site.json: all that the site says, as its schema tells, with addresses that lead into the site."""

import json
from pathlib import Path

import jsonschema
import pytest

from generator.exports.site_json import files
from generator.load import load
from generator.model import Site
from tests import county
from tests import many_documents as many
from tests.conftest import DAY


def data(site):
    return json.loads(dict(files(site, DAY))["data/site.json"])


def schema(site):
    return json.loads(dict(files(site, DAY))["data/site.schema.json"])


def test_two_documents_follow_the_schema(tmp_path: Path):
    site = load(county.write(tmp_path) / "data").site
    jsonschema.validate(data(site), schema(site))
    assert [each["id"] for each in data(site)["documents"]] == ["mou-2020-1", "xian-2021-3"]
    assert [each["document"] for each in data(site)["provisions"]] == ["mou-2020-1", "xian-2021-3"]
    assert data(site)["coverage"] == {"clauses": 8, "covered": 5, "left_out": 3, "unwritten": 0, "missing": 0}


def test_the_schema_notices_what_is_missing_or_wrong(site_with):
    validator = jsonschema.Draft202012Validator(schema(site_with()))
    good = data(site_with())
    assert validator.is_valid(good)
    for change in (
        lambda found: found.pop("coverage"),
        lambda found: found["provisions"][0].pop("says"),
        lambda found: found["provisions"][0].update(force="x"),
        lambda found: found["measures"][0].update(measure="1"),
        lambda found: found["provisions"][0]["quotes"][0].pop("sentences"),
    ):
        bad = json.loads(json.dumps(good))
        change(bad)
        assert not validator.is_valid(bad)


def test_a_quote_names_its_sentence_and_both_are_spelled_alike(site_with):
    found = data(site_with())
    [provision] = found["provisions"]
    sentences = {each["id"]: each["text"] for each in found["documents"][0]["sentences"]}
    for quote in (*provision["quotes"], provision["time"]["quote"], provision["conditions"][0]["quote"]):
        assert quote["sentences"] == ["m01s01"]
        assert quote["text"] in sentences["m01s01"]


def test_a_provision_says_where_it_stands_under_the_names_of_yaml(site_with):
    [provision] = data(site_with("except: [{rule: F104, why: 试一试}]"))["provisions"]
    assert (provision["document"], provision["section"]) == ("mou-2020-1", "01-a")
    assert provision["url"] == "measures/01-a/#wengang-50"
    assert provision["for"] == ["company"]
    assert provision["except"] == [{"rule": "F104", "why": "试一试"}]
    assert provision["amounts"] == [{"value": "50", "unit": "%", "of": "上年度失业保险费", "bound": "exact"}]
    assert provision["time"]["until"] == "2021-04-30"


def test_what_is_not_given_is_left_away(site_with):
    [provision] = data(site_with())["provisions"]
    assert not {"note", "refers_to", "eligible", "draft", "for_", "except_"} & set(provision)
    assert "source" not in data(site_with())["documents"][0]


def test_a_part_is_no_measure_but_its_provisions_are_there(real_site):
    found = data(real_site)
    parts = {each.id for document in real_site.documents for each in document.parts if each.provisions}
    assert not parts & {each["id"] for each in found["measures"]}
    inside = {each["section"] for each in found["provisions"]}
    assert parts <= inside
    assert {each["url"].partition("#")[0] for each in found["provisions"] if each["section"] in parts} == {
        f"documents/{each.id}/" for each in real_site.documents
    }


@pytest.fixture(scope="module")
def many_documents(tmp_path_factory: pytest.TempPathFactory) -> Site:
    site = load(many.write(tmp_path_factory.mktemp("many"), documents=21, statements=1) / "data").site
    assert site is not None
    return site


def test_of_many_documents_there_is_an_index_and_a_file_for_each(many_documents):
    found = {path: json.loads(text) for path, text in files(many_documents, DAY)}
    index = found["data/site.json"]
    assert "measures" not in index
    assert "provisions" not in index
    assert index["documents"][0]["path"] == "documents/many-1.json"
    assert len(index["documents"]) == 21
    assert not any("sentences" in each for each in index["documents"])
    alone = [found[f"data/{each['path']}"] for each in index["documents"]]
    assert [each["documents"][0]["id"] for each in alone] == [each.id for each in many_documents.documents]
    assert [one["id"] for each in alone for one in each["provisions"]] == [
        each.id for each in many_documents.provisions
    ]
    assert [one["id"] for each in alone for one in each["measures"]] == [
        each.id for each in many_documents.measures
    ]
    for each, file in zip(index["documents"], alone, strict=True):
        assert (each["measures"], each["provisions"]) == (len(file["measures"]), len(file["provisions"]))
        assert file["documents"][0]["sentences"]


def test_the_schema_tells_both_forms_and_the_files_of_documents(many_documents):
    found = {path: json.loads(text) for path, text in files(many_documents, DAY)}
    whole = found["data/site.schema.json"]
    index = found["data/site.json"]
    jsonschema.validate(index, whole)
    for each in index["documents"]:
        document = found[f"data/{each['path']}"]
        jsonschema.validate(document, {**whole["$defs"]["document"], "$defs": whole["$defs"]})
        assert not jsonschema.Draft202012Validator(whole).is_valid(document)
    bad = {**index, "provisions": []}
    assert not jsonschema.Draft202012Validator(whole).is_valid(bad)
