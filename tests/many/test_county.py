"""What a portal knows of a site."""

import json
from datetime import date

import pytest

from generator.many.county import place, read
from generator.model import Refused


def test_a_site_tells_its_name_its_places_and_its_documents(two_documents):
    found = read(two_documents)
    data = json.loads((two_documents / "data/site.json").read_text(encoding="utf-8"))
    assert found.name == data["site"]["name"]
    assert [each.id for each in found.documents] == sorted(
        (each["id"] for each in data["documents"]),
        key=lambda id_: next(each["signed_on"] for each in data["documents"] if each["id"] == id_),
        reverse=True,
    )
    assert found.documents[0].meta.signed_on > found.documents[1].meta.signed_on
    used = {name for each in data["provisions"] for name in each["for"]}
    guides = {each["id"] for each in data["audiences"] if each["guide"]}
    assert {name for each in found.documents for name in each.audiences} == used & guides


def test_who_forwards_a_document_is_a_place_too(built):
    assert read(built).places == ("抚州市", "乐安县")
    assert read(built).documents[0].meta.signed_on == date(2020, 7, 16)


@pytest.mark.parametrize(
    ("issuer", "name"),
    [
        ("乐安县人民政府办公室", "乐安县"),
        ("四市政策汇编办公室", "四市政策汇编办公室"),
        ("人民政府", "人民政府"),
    ],
)
def test_the_place_of_a_government(issuer, name):
    assert place(issuer) == name


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data.pop("site"),
        lambda data: data["documents"][0].update(id="../../x"),
        lambda data: (
            data["audiences"].append({"id": '"><script>', "name": "x", "guide": True})
            or data["provisions"][0]["for"].append('"><script>')
        ),
        lambda data: data["documents"][0].update(signed_on="soon"),
        lambda data: data.update(documents=None),
    ],
)
def test_what_this_program_has_not_made_is_refused(smallest_built, tmp_path, spoil):
    data = json.loads((smallest_built / "data/site.json").read_text(encoding="utf-8"))
    spoil(data)
    (tmp_path / "data").mkdir()
    (tmp_path / "data/site.json").write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(Refused, match=r"site\.json 看不懂"):
        read(tmp_path)
