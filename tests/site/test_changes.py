"""The record of changes, from `mingbai diff --record` to the page that citizens read."""

import errno
import os
from datetime import date
from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup

from generator.load import load
from generator.model import diff
from generator.review.change_log import write_changes
from tests import smallest
from tests.conftest import mingbai
from tests.smallest import MEASURE, MEASURE_FILE


def test_record_writes_a_file_that_the_page_is_made_of(tmp_path: Path):
    old = smallest.write(tmp_path / "old")
    root = smallest.write(
        tmp_path / "new", **{MEASURE_FILE: MEASURE.replace("summary: 企业", "summary: <b>企业")}
    )
    for name in ("2026-11-25", "2026-11-25-2"):
        done = mingbai("diff", str(old), "--record", "--today", "2026-11-25", cwd=root)
        assert f"记在 data/changes/{name}.yml" in done.stdout
    record = yaml.load(
        (root / "data/changes/2026-11-25.yml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader
    )
    assert record["changes"][0]["fields"] == [
        {
            "field": "概要",
            "before": "企业少裁员，退回上一年的失业保险费。",
            "after": "<b>企业少裁员，退回上一年的失业保险费。",
        }
    ]
    assert sorted(path.name for path in (root / "data/changes").iterdir()) == [
        "2026-11-25-2.yml",
        "2026-11-25.yml",
    ]
    done = mingbai("build", "--today", "2026-11-25", cwd=root)
    assert done.returncode == 0, done.stderr
    page = BeautifulSoup((root / "site/changes/index.html").read_text(encoding="utf-8"), "html.parser")
    assert [each.text for each in page.select("h2")] == ["2026年11月25日", "2026年11月25日"]
    assert page.select_one(".mb-change summary").text == "改了措施：少裁员的企业，退回失业保险费"
    assert page.select_one("ins").text == "<b>"
    assert page.select_one(".mb-change a")["href"] == "../measures/01-a/index.html"


def test_a_full_disk_leaves_no_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def fail(path: Path, _target: Path) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    changed = MEASURE.replace("how]", "how, where]")
    [change] = diff.compare(
        load(smallest.write(tmp_path / "a") / "data").site,
        load(smallest.write(tmp_path / "b", **{MEASURE_FILE: changed}) / "data").site,
    )
    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(OSError, match="No space"):
        write_changes(tmp_path / "a/data", [change], date(2026, 11, 25))
    assert list((tmp_path / "a/data/changes").iterdir()) == []


def test_without_changes_nothing_is_recorded(tmp_path: Path):
    root = smallest.write(tmp_path)
    done = mingbai("diff", str(root), "--record", cwd=root)
    assert (done.returncode, done.stdout) == (0, "没有变化。\n")
    assert not (root / "data/changes").exists()


def test_the_page_says_when_nothing_is_recorded(smallest_built: Path):
    assert "还没有记录。" in (smallest_built / "changes/index.html").read_text(encoding="utf-8")
