"""A release: its manifest, its number, and what stays of the release before."""

import hashlib
import json
from pathlib import Path

from generator.publish import release
from generator.publish.build import build
from tests import smallest
from tests.conftest import DAY

MEASURE = "data/documents/city-1/measures/01-jobs.yml"


def said(site: Path) -> dict:
    return json.loads((site / "release.json").read_text(encoding="utf-8"))


def rebuilt(root: Path, old: str, new: str, **options: bool) -> Path:
    path = next((root / "data/documents").glob("*/measures/*.yml"))
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    assert not build(root / "mkdocs.yml", root / "site", DAY, processes=1, **options).errors
    return root / "site"


def test_the_manifest_names_texts_and_all_files(smallest_built: Path):
    found = said(smallest_built)
    text = next((smallest_built.parent / "data/documents").glob("*/text.txt"))
    assert found["texts"] == {text.parent.name: hashlib.sha256(text.read_bytes()).hexdigest()}
    there = {
        path.relative_to(smallest_built).as_posix() for path in smallest_built.rglob("*") if path.is_file()
    }
    assert there == {*found["files"], "release.json"}
    assert found["day"] == "2026-11-24"
    assert found["release"] == release.number_of(smallest_built)


def test_readers_of_the_release_before_can_go_on(tmp_path: Path):
    root = smallest.write(tmp_path)
    site = rebuilt(root, "", "")
    shards = set(release._lasting(said(site)["files"]))
    assert shards
    title = next(iter(smallest.FILES[name] for name in smallest.FILES if "/measures/" in name))
    word = next(line for line in title.splitlines() if line.startswith("summary: "))
    site = rebuilt(root, word, f"{word}请看。")
    second = said(site)
    gone = shards - second["files"].keys()
    assert gone == set(second["previous"])
    assert all((site / name).is_file() for name in gone)
    again = rebuilt(root, "", "", cached=False)
    assert said(again) == second  # made again it keeps them
    third = said(rebuilt(root, f"{word}请看。", f"{word}请再看。"))
    assert not gone & third["previous"].keys()  # of the last version alone


def test_the_number_is_another_one_after_any_edit(tmp_path: Path):
    root = smallest.write(tmp_path)
    first = release.number_of(rebuilt(root, "", ""))
    assert first == release.number_of(rebuilt(root, "", "", cached=False))
    assert first != release.number_of(rebuilt(root, "summary: ", "summary: 这里"))
    assert release.number_of(tmp_path / "nothing") == ""
