"""The data of another time or place: a folder, or a revision of git."""

import subprocess
from pathlib import Path

import pytest

from generator.load.revisions import site_at
from generator.model import Refused
from tests import county, smallest
from tests.conftest import mingbai
from tests.review.test_diff_report import CHANGED, TEXT
from tests.smallest import MEASURE, MEASURE_FILE


def git(root: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(root), *identity, *arguments], check=True, capture_output=True)


def test_diff_of_git_revisions_and_folders(tmp_path: Path):
    root = smallest.write(tmp_path / "项目 一")
    git(root, "init", "-q")
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", "old")
    smallest.write(root, **{MEASURE_FILE: CHANGED})
    done = mingbai("diff", "HEAD", cwd=root)
    assert (done.returncode, done.stdout) == (0, f"{TEXT}\n")
    git(root, "commit", "-q", "-a", "-m", "new")
    assert mingbai("diff", "HEAD~1", "HEAD", cwd=root).stdout == f"{TEXT}\n"
    old = smallest.write(tmp_path / "old")
    assert mingbai("diff", str(old / "data"), cwd=root).stdout == f"{TEXT}\n"
    assert mingbai("diff", "HEAD", cwd=root).stdout == "没有变化。\n"


@pytest.mark.parametrize("name", ["nowhere", "--output=/tmp/x", "HEAD; rm -rf ."])
def test_no_such_revision(tmp_path: Path, name: str):
    root = smallest.write(tmp_path)
    git(root, "init", "-q")
    done = mingbai("diff", "--", name, cwd=root)
    assert done.returncode == 1
    assert f"“{name}”" in done.stderr
    assert "Traceback" not in done.stderr


def test_data_that_cannot_be_read_are_named(tmp_path: Path):
    root = smallest.write(tmp_path / "new")
    smallest.write(tmp_path / "old", **{MEASURE_FILE: "measure: ["})
    done = mingbai("diff", str(tmp_path / "old"), cwd=root)
    assert done.returncode == 1
    assert done.stderr.startswith(f"“{tmp_path / 'old'}”的数据读不出来：{MEASURE_FILE} 第 ")


@pytest.mark.parametrize("name", ["old", "old/data"])
def test_a_folder_is_a_project_or_its_data_beside_the_project_or_anywhere(tmp_path: Path, name: str):
    county.write(tmp_path / "old")
    for written in (name, str(tmp_path / name)):
        assert [each.id for each in site_at(tmp_path, written).documents] == ["mou-2020-1", "xian-2021-3"]


def test_a_revision_is_read_as_it_was_without_touching_the_files(tmp_path: Path):
    root = county.write(tmp_path)
    git(root, "init", "-q")
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", "old")
    smallest.write(root, **{MEASURE_FILE: CHANGED})
    before = {path: path.read_bytes() for path in root.glob("data/**/*.yml")}
    assert [each.force for each in site_at(root, "HEAD").provisions] == ["stated", "stated"]
    assert [each.force for each in site_at(root, "data").provisions] == ["may", "stated"]
    assert {path: path.read_bytes() for path in root.glob("data/**/*.yml")} == before


def test_drafts_are_no_data_of_another_time(tmp_path: Path):
    draft = "  - {id: b, draft: true, quotes: [扎实做好就业工作]}\nleft_out: ["
    smallest.write(tmp_path / "old", **{MEASURE_FILE: MEASURE.replace("left_out: [", draft)})
    assert [each.id for each in site_at(tmp_path, "old").provisions] == ["wengang-50"]
    draft = "draft: true\n" + county.DOCUMENT
    county.write(tmp_path / "older", **{county.DOCUMENT_FILE: draft})
    assert [each.id for each in site_at(tmp_path, "older").documents] == ["mou-2020-1"]


@pytest.mark.parametrize("name", ["nowhere", "--output=x", "HEAD~9"])
def test_what_is_neither_folder_nor_revision_is_refused(tmp_path: Path, name: str):
    root = smallest.write(tmp_path)
    git(root, "init", "-q")
    with pytest.raises(Refused, match=f"“{name}”") as refused:
        site_at(root, name)
    assert bool(refused.value.hint) is not name.startswith("-")


def test_a_machine_without_git_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Refused, match="这台机器上也没有 git"):
        site_at(smallest.write(tmp_path), "HEAD")


def test_data_that_are_no_site_are_refused_with_their_first_mistake(tmp_path: Path):
    smallest.write(tmp_path / "old", **{MEASURE_FILE: MEASURE.replace("measure: 1", "measure: 一")})
    with pytest.raises(Refused) as refused:
        site_at(tmp_path, "old")
    assert refused.value.message == f"“old”的数据读不出来：{MEASURE_FILE} 第 1 行，这里要写整数，例如 3。"
