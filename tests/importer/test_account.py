"""Every character of a file is a measure's, a part's or left out; nothing else."""

import json
from pathlib import Path

import pytest

from generator.importer.account import account_of
from generator.text.characters import normalise
from tests.conftest import ROOT, mingbai

TEXTS = sorted([*(ROOT / "tests/documents").glob("*.txt"), *(ROOT / "tests/official/inputs").glob("*.txt")])


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_nothing_is_unaccounted(path: Path):
    found = json.loads(account_of(path))
    assert found["unaccounted"] == []
    told = [line["text"] for each in found["measures"] for line in each["lines"]]
    told += [each["text"] for each in found["parts"]]
    characters = sorted(normalise("".join(told)))
    assert characters == sorted(normalise(path.read_text(encoding="utf-8")))


def test_what_was_left_out_stands_with_its_reason(tmp_path: Path):
    page = tmp_path / "a.html"
    page.write_text(
        "<html><body><nav>首页 | 政务公开</nav><article><p>某县关于就业的通知</p><p>一、发放补贴。每人500元。</p>"
        "<p>二、开展培训。不收学费。</p></article></body></html>",
        encoding="utf-8",
    )
    found = json.loads(account_of(page))
    assert any("政务公开" in each["text"] and each["why"] for each in found["left_out"])
    assert [each["label"] for each in found["measures"]] == ["一、", "二、"]


def test_the_command_prints_json_alone(tmp_path: Path):
    done = mingbai("import", "--account", str(TEXTS[0]), "-f", str(ROOT / "mkdocs.yml"), cwd=tmp_path)
    assert set(json.loads(done.stdout)) == {"measures", "parts", "left_out", "unaccounted"}
    assert list(tmp_path.iterdir()) == []
