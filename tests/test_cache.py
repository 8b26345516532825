"""What is kept is what was made; what a disk has spoilt, or a folder refuses, costs time and nothing else."""

import os
import time
from pathlib import Path

from generator.cache import UNUSED_DAYS, Cache, key_of, of_files
from tests import smallest


def test_what_is_kept_comes_back(tmp_path: Path):
    cache = Cache(tmp_path / "缓存")
    assert cache.get("things", "a") is None
    cache.put("things", "a", {"甲": (1, 2)})
    cache.put("things", "b", "other")
    assert cache.get("things", "a") == {"甲": (1, 2)}
    assert cache.get("others", "a") is None


def test_a_spoilt_file_is_not_believed(tmp_path: Path):
    cache = Cache(tmp_path)
    cache.put("things", "a", "value" * 100)
    path = tmp_path / "things/a"
    whole = path.read_bytes()
    for spoilt in (whole[:-1], whole.replace(b"value", b"valve", 1), b"", b"nothing"):
        path.write_bytes(spoilt)
        assert cache.get("things", "a") is None


def test_without_a_folder_nothing_is_kept(tmp_path: Path):
    (tmp_path / "file").write_text("no folder")
    for cache in (Cache(None), Cache(tmp_path / "file")):
        cache.put("things", "a", 1)
        assert cache.get("things", "a") is None


def test_what_nobody_asks_for_is_removed(tmp_path: Path):
    cache = Cache(tmp_path)
    for name in ("old", "used", "new"):
        cache.put("things", name, name)
    long_ago = time.time() - (UNUSED_DAYS + 1) * 24 * 3600
    for name in ("old", "used"):
        os.utime(tmp_path / "things" / name, (long_ago, long_ago))
    assert cache.get("things", "used") == "used"
    cache.trim()
    assert sorted(path.name for path in (tmp_path / "things").iterdir()) == ["new", "used"]


def test_texts_are_not_mixed_up():
    assert key_of(["a", "b"]) != key_of(["ab"])
    assert key_of(["a", "b"]) == key_of(iter(("a", "b")))


def test_files_are_known_by_their_content(tmp_path: Path):
    root = smallest.write(tmp_path)
    found = of_files(root)
    assert {"mkdocs.yml", "content/about.md", "data/site.yml", smallest.MEASURE_FILE} <= set(found)
    (root / smallest.MEASURE_FILE).touch()
    assert of_files(root) == found
