"""Documents are read one by one, by several processes or not at all where the same files were read before."""

from pathlib import Path

import pytest

from generator import tasks
from generator.cache import NOTHING_KEPT, Cache
from generator.load import documents, load
from generator.load.documents import read_documents
from generator.model import Site
from tests import county, smallest


def folders(root: Path) -> list[Path]:
    return sorted((root / "data/documents").iterdir())


def test_a_document_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    root, kept = county.write(tmp_path / "甲"), Cache(tmp_path / "kept")
    first = read_documents(root / "data", folders(root), kept)
    assert all(each.document for each in first)
    read: list[str] = []
    of_one = documents.read_document
    monkeypatch.setattr(
        documents, "read_document", lambda data, folder: read.append(folder.name) or of_one(data, folder)
    )
    again = read_documents(root / "data", folders(root), kept)
    assert read == []
    assert again == first
    path = next((folders(root)[1] / "measures").iterdir())
    path.write_text(path.read_text(encoding="utf-8").replace("summary: ", "summary: 又，"), encoding="utf-8")
    changed = read_documents(root / "data", folders(root), kept)
    assert read == [folders(root)[1].name]
    assert [one == other for one, other in zip(first, changed, strict=True)] == [True, False]


def test_what_is_wrong_is_said_again(tmp_path: Path):
    broken = smallest.MEASURE.replace("summary:", "sumary:")
    root, kept = smallest.write(tmp_path / "甲", **{smallest.MEASURE_FILE: broken}), Cache(tmp_path / "kept")
    said = [load(root / "data", kept).findings for _ in range(2)]
    assert said[0] == said[1] == load(root / "data").findings
    assert {each.code for each in said[0]} == {"D110"}


def test_several_processes_read_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    root = county.write(tmp_path)
    alone = read_documents(root / "data", folders(root), NOTHING_KEPT)
    monkeypatch.setattr(tasks, "FEW", 1)
    monkeypatch.setattr(tasks, "processors", lambda: 2)
    assert read_documents(root / "data", folders(root), NOTHING_KEPT) == alone


def test_a_record_from_the_cache_knows_its_place(tmp_path: Path):
    root, kept = county.write(tmp_path / "甲"), Cache(tmp_path / "kept")
    sites = [load(root / "data", each).site for each in (kept, kept, NOTHING_KEPT)]
    places = [[each.place("says") for each in site.provisions] for site in sites if isinstance(site, Site)]
    assert places[0] == places[1] == places[2] != []


def test_what_is_wrong_with_measures_is_said_also_where_document_yml_is_wrong(tmp_path: Path):
    broken = {
        smallest.MEASURE_FILE: smallest.MEASURE.replace("summary:", "sumary:"),
        "data/documents/mou-2020-1/document.yml": "titel: 某市\n",
    }
    paths = {each.place.path for each in load(smallest.write(tmp_path, **broken) / "data").findings}
    assert paths == set(broken)
