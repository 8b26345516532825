"""The build: whatever fails, the old site stays; the same input gives the same bytes."""

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests import smallest
from tests.conftest import ROOT, mingbai
from tests.smallest import MEASURE, MEASURE_FILE


def digest(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def copy_of_real(target: Path) -> Path:
    for name in ("data", "content"):
        shutil.copytree(ROOT / name, target / name)
    shutil.copy(ROOT / "mkdocs.yml", target)
    return target


def test_two_builds_give_the_same_bytes(built: Path, tmp_path: Path):
    root = copy_of_real(tmp_path / "另一个 文件夹")
    done = mingbai("build", "--today", "2026-11-24", cwd=root)
    assert done.returncode == 0, done.stderr
    assert digest(root / "site") == digest(built)


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        (MEASURE_FILE, MEASURE.replace('50%"', '51%"'), "F101"),
        (MEASURE_FILE, "measure: [", "D104"),
        ("content/about.md", "[没有这一页](nowhere.md)\n", "nowhere.md"),
        ("mkdocs.yml", "site_name: 明白\ndocs_dir: content\nplugins: [nothing]\n", "nothing"),
        ("mkdocs.yml", "site_name: [明白\n", "mkdocs.yml"),
    ],
    ids=["wrong quote", "broken yaml", "dead link", "unknown plugin", "broken config"],
)
def test_a_failed_build_leaves_the_old_site(tmp_path: Path, name: str, text: str, message: str):
    root = smallest.write(tmp_path)
    assert mingbai("build", cwd=root).returncode == 0
    before = digest(root / "site")
    smallest.write(root, **{name: text})
    done = mingbai("build", cwd=root)
    assert done.returncode == 1
    assert message in done.stderr
    assert "旧网站没有动" in done.stderr
    assert "Traceback" not in done.stderr + done.stdout
    assert digest(root / "site") == before
    assert [path.name for path in root.glob(".site*")] == []


def test_a_new_site_takes_the_place_of_the_old(tmp_path: Path):
    root = smallest.write(tmp_path)
    (root / "site").mkdir()
    (root / "site" / "old.html").write_text("old", encoding="utf-8")
    assert mingbai("build", cwd=root).returncode == 0
    assert (root / "site" / "index.html").exists()
    assert not (root / "site" / "old.html").exists()
    assert not list(root.glob(".site-new*"))


def test_broken_data_stop_mkdocs_itself_before_it_empties_the_site(tmp_path: Path):
    root = smallest.write(tmp_path)
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    assert subprocess.run(command, cwd=root, check=False).returncode == 0
    before = digest(root / "site")
    smallest.write(root, **{MEASURE_FILE: "measure: ["})
    assert subprocess.run(command, cwd=root, check=False, capture_output=True).returncode == 1
    assert digest(root / "site") == before
