"""Where in the YAML stands what cannot be set: in the record that has the text, else in what the sheet is about."""

import pytest

from generator.leaflets.place import place_of
from tests.conftest import DAY
from tests.leaflets.conftest import first
from tests.smallest import MEASURE_FILE


@pytest.mark.parametrize(
    ("kind", "text", "path", "keys"),
    [
        ("measure", "上年度失业保险费", MEASURE_FILE, ("says",)),
        ("need", "少裁员的企业看这里", "data/needs.yml", ("intro",)),
        ("audience", "写给企业的", "data/audiences.yml", ("intro",)),
        ("document", "某市就业文件", "data/documents/mou-2020-1/document.yml", ("short",)),
    ],
)
def test_it_is_the_place_of_the_text(small_with, kind, text, path, keys):
    site = small_with("")
    found = place_of(site, first(site, kind), text, DAY)
    records = {"need": site.needs, "audience": site.audiences, "document": [site.documents[0].meta]}
    record = records.get(kind, site.provisions)[0]
    assert found == record.place(*keys)
    assert found.path == path


def test_what_stands_nowhere_is_of_what_the_sheet_is_about(small_with):
    site = small_with("")
    assert place_of(site, first(site, "need"), "没有这句话", DAY).path == "data/needs.yml"
