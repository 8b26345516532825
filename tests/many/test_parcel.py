"""Files packed, sent and received."""

import zipfile
from pathlib import Path

import pytest

from generator.many.parcel import clear, pack, receive, send, unpack
from tests.many.conftest import files_of


def test_what_arrives_is_what_was_packed(tmp_path: Path):
    (tmp_path / "甲/数据").mkdir(parents=True)
    (tmp_path / "甲/数据/一.txt").write_bytes(b"\r\n\x00")
    (tmp_path / "甲/b").write_bytes(b"")
    packed = pack(tmp_path / "甲", ["数据/一.txt", "b"])
    assert packed == pack(tmp_path / "甲", ["b", "数据/一.txt"])
    unpack(packed, tmp_path / "乙")
    assert files_of(tmp_path / "乙") == {"数据/一.txt": b"\r\n\x00", "b": b""}


def test_nothing_leaves_the_folder(tmp_path: Path):
    with zipfile.ZipFile(tmp_path / "bad.zip", "w") as archive:
        archive.writestr("../../outside", "x")
    unpack((tmp_path / "bad.zip").read_bytes(), tmp_path / "a/b")
    assert not (tmp_path / "outside").exists()


@pytest.mark.parametrize("store", [False, True])
def test_with_and_without_a_store(tmp_path: Path, store: bool):
    place = f"file://{tmp_path}/桶" if store else None
    one, other = send(b"same", place), send(b"same", place)
    assert (type(one) is str) == store
    clear(one)
    assert receive(other) == b"same"
    clear(other)
    clear(other)
    assert not store or list((tmp_path / "桶").iterdir()) == []
