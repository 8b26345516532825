"""Files of data/ → records: one, or a list; what is wrong has its place."""

from generator.load.reader import Reader
from generator.model import Need, Settings
from tests import smallest


def test_a_list_and_a_single_record_are_read(tmp_path):
    reader = Reader(smallest.write(tmp_path) / "data")
    assert [each.id for each in reader.many("needs.yml", Need)] == ["keep-staff"]
    settings = reader.one(tmp_path / "data/site.yml", Settings)
    assert settings is not None
    assert settings.name == "明白"
    assert reader.findings == []


def test_only_a_file_that_may_be_absent_is_quietly_missed(tmp_path):
    root = smallest.write(tmp_path)
    (root / "data/needs.yml").unlink()
    reader = Reader(root / "data")
    assert reader.many("needs.yml", Need, optional=True) == ()
    assert reader.findings == []
    assert reader.many("needs.yml", Need) == ()
    assert [(each.code, each.place.path) for each in reader.findings] == [("D100", "data/needs.yml")]


def test_what_is_no_list_is_refused_with_its_place(tmp_path):
    reader = Reader(smallest.write(tmp_path, **{"data/needs.yml": "id: keep-staff\n"}) / "data")
    assert reader.many("needs.yml", Need) == ()
    assert [(each.code, each.place.line) for each in reader.findings] == [("D112", 1)]
