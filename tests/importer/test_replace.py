"""Another text in the place of the old one: with its fingerprint, and what tells it untouched."""

from pathlib import Path

import pytest

from generator.importer import replace
from generator.load import load
from generator.model import Refused
from tests import county
from tests.conftest import mingbai
from tests.smallest import MEASURE_FILE, TEXT

NAMES = {"mou-2020-1": TEXT.replace("50%", "60%"), "xian-2021-3": county.TEXT.replace("500元", "600元")}


@pytest.mark.parametrize("name", NAMES)
def test_the_text_is_replaced_and_fits_its_fingerprint(tmp_path: Path, name: str):
    root = county.write(tmp_path / "a")
    before = (root / MEASURE_FILE).read_bytes()
    file = tmp_path / "新.txt"
    file.write_text(NAMES[name], encoding="utf-8", newline="")
    said = replace(file, root / "data", name)
    assert (root / f"data/documents/{name}/text.txt").read_bytes() == NAMES[name].encode()
    assert "不一样的 1 句：m01s01；没有了的 0 句。" in said
    assert load(root / "data").findings == []
    assert (root / MEASURE_FILE).read_bytes() == before


def test_the_command_accepts_a_corrected_text_in_its_place(tmp_path: Path):
    root = county.write(tmp_path)
    text = root / "data/documents/mou-2020-1/text.txt"
    text.write_text(TEXT + "\n", encoding="utf-8", newline="")
    assert "D123" in mingbai("check", cwd=root).stdout
    done = mingbai("import", str(text), "--replace", "mou-2020-1", cwd=root)
    assert (done.returncode, done.stdout.startswith("原文换好了")) == (0, True)
    assert "D123" not in mingbai("check", cwd=root).stdout
    assert mingbai("import", str(text), "--replace", "mou-2020-1", "--dry-run", cwd=root).returncode == 2


def test_without_the_document_or_the_file_nothing_is_written(tmp_path: Path):
    root = county.write(tmp_path)
    before = (root / "data/documents/mou-2020-1/document.yml").read_bytes()
    with pytest.raises(Refused, match="没有“mou-2020-2”这份文件。") as refused:
        replace(root / "x.txt", root / "data", "mou-2020-2")
    assert "mou-2020-1" in refused.value.hint
    with pytest.raises(Refused, match="找不到文件"):
        replace(root / "x.txt", root / "data", "mou-2020-1")
    assert (root / "data/documents/mou-2020-1/document.yml").read_bytes() == before
