"""build-all: its table, its exit codes."""

import shutil
from pathlib import Path

from tests import smallest
from tests.conftest import mingbai


def test_all_are_built_and_the_command_fails_with_any_of_them(tmp_path: Path):
    smallest.write(tmp_path / "甲县")
    shutil.copytree(tmp_path / "甲县", tmp_path / "乙县")
    (tmp_path / "乙县/data/units.yml").unlink()
    (tmp_path / "名单.txt").write_text("甲县\n乙县\n", encoding="utf-8")
    done = mingbai("build-all", "名单.txt", "-d", "全部", "--today", "2026-11-24", cwd=tmp_path)
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("做好了  甲县\n没做成  乙县：发现 ")
    assert done.stdout.endswith("共 2 个网站：做好了 1 个，没有变 0 个，没做成 1 个。\n")
    assert sorted(done.stderr.splitlines())[0].startswith("（1/2）")
    assert [each.name for each in (tmp_path / "全部").iterdir()] == ["甲县"]
    again = mingbai("build-all", "甲县", "-d", "全部", "--today", "2026-11-24", cwd=tmp_path)
    assert (again.returncode, again.stdout.splitlines()[0]) == (0, "没有变  甲县")


def test_what_is_not_there_is_a_wrong_way_to_call(tmp_path: Path):
    done = mingbai("build-all", "没有的县", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("找不到 没有的县。\n")
    assert mingbai("build-all", "x", "--via", "file:///tmp", cwd=tmp_path).returncode == 2


def test_a_portal_needs_sites_that_are_built(tmp_path: Path, smallest_built: Path):
    done = mingbai(
        "portal", str(smallest_built.parent), "-d", str(tmp_path / "门户"), "--name", "某省", cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(f"做好了：{tmp_path}/门户/index.html（1 个网站，")
    assert "<h1>某省</h1>" in (tmp_path / "门户/index.html").read_text(encoding="utf-8")
    missing = mingbai("portal", str(smallest.write(tmp_path / "甲县")), "-d", "门户", cwd=tmp_path)
    assert (missing.returncode, "还没有做好的网站" in missing.stderr) == (2, True)
