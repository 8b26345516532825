"""Many sites on a Dask cluster of real processes."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import EXAMPLES, ROOT, mingbai
from tests.many.conftest import files_of
from tests.many.dask import cluster

DAY = ("--today", "2026-11-24")
CORPUS = (3, 4, 5, 6, 7, 8)  # measures of the sites made of it


def shut(folder: Path, *packages: str) -> str:
    """A PYTHONPATH with which these packages cannot be imported."""
    for name in packages:
        (folder / f"{name}.py").write_text(f"raise ImportError('{name}')\n", encoding="utf-8")
    return os.pathsep.join([str(folder), os.environ.get("PYTHONPATH", "")])


def test_without_its_extra_it_says_what_to_install(counties, tmp_path):
    for package in ("distributed", "fsspec"):
        (tmp_path / package).mkdir()
        path = shut(tmp_path / package, package)
        done = mingbai("build-all", "甲县", "--on", "tcp://127.0.0.1:1", cwd=tmp_path, PYTHONPATH=path)
        assert done.returncode == 1
        assert 'pip install "mingbai[cluster]"' in done.stderr
        assert "Traceback" not in done.stderr


def test_nothing_of_it_is_imported_where_it_is_not_asked_for(counties, tmp_path):
    (tmp_path / "shut").mkdir()
    path = shut(tmp_path / "shut", "distributed", "dask", "fsspec")
    for arguments in (["--help"], ["build-all", "--help"], ["build-all", "甲县", *DAY]):
        assert mingbai(*arguments, cwd=tmp_path, PYTHONPATH=path).returncode == 0


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "nobody", "tcp://:"])
def test_an_address_where_nobody_answers_is_refused(counties, tmp_path, address):
    done = mingbai("build-all", "甲县", "--on", address, cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith(f"集群 {address} 没有应答。")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("via", [[], pytest.param(["--via", "file://{}/桶"], marks=pytest.mark.deep)])
def test_the_bytes_are_those_of_one_machine(counties, tmp_path, via):
    away = tmp_path / "elsewhere"  # the workers know nothing of where the projects lie
    away.mkdir()
    with cluster(away) as there:
        command = ["build-all", *(each.name for each in counties), *DAY, "-d"]
        on = ["--on", there.address, *(each.format(tmp_path) for each in via)]
        done = mingbai(*command, "there", *on, cwd=tmp_path)
        assert done.returncode == 1, done.stderr
        assert "没做成  丙县：发现 " in done.stdout
        assert done.stdout.endswith("做好了 2 个，没有变 0 个，没做成 1 个。\n")
        again = mingbai(*command, "there", *on, cwd=tmp_path)
        assert again.stdout.endswith("做好了 0 个，没有变 2 个，没做成 1 个。\n")
    assert mingbai(*command, "here", cwd=tmp_path).returncode == 1
    assert files_of(tmp_path / "there") == files_of(tmp_path / "here")
    assert not list(tmp_path.glob("桶/*"))


def test_another_version_of_the_program_is_refused(counties, tmp_path, monkeypatch):
    away = tmp_path / "elsewhere"
    away.mkdir()
    ours = os.environ.get("PYTHONPATH", "")
    monkeypatch.setenv("PYTHONPATH", f"{_other_program(tmp_path)}{os.pathsep}{ours}")
    with cluster(away, 1) as there:
        monkeypatch.setenv("PYTHONPATH", ours)
        done = mingbai("build-all", "甲县", "--on", there.address, *DAY, cwd=tmp_path)
    assert done.returncode == 1
    assert "不是同一版" in done.stdout
    assert not (counties[0] / "site").exists()


def _other_program(folder: Path) -> Path:
    """A folder whose theme is not ours."""
    theme = folder / "other/mingbai_theme"
    theme.mkdir(parents=True)
    (theme / "__init__.py").touch()
    return theme.parent


@pytest.mark.deep
def test_a_worker_that_is_killed_loses_nothing(tmp_path):
    away = tmp_path / "elsewhere"
    away.mkdir()
    sites = [str(ROOT), *(str(ROOT / "examples" / name) for name in EXAMPLES)]
    for number in CORPUS:
        subprocess.run(
            [sys.executable, "-m", "bench.corpus", str(number), str(tmp_path / f"corpus-{number}")],
            cwd=ROOT,
            check=True,
        )
        sites.append(str(tmp_path / f"corpus-{number}"))
    here = mingbai("build-all", *sites, *DAY, "-d", "here", cwd=tmp_path)
    assert here.returncode == 0, here.stdout
    with cluster(away) as there:
        command = [
            sys.executable,
            "-m",
            "generator.cli",
            "build-all",
            *sites,
            *DAY,
            "-d",
            "there",
            "--on",
            there.address,
        ]
        with subprocess.Popen(
            command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
        ) as building:
            assert building.stderr is not None
            assert building.stdout is not None
            next(line for line in building.stderr if line.startswith("（1/"))
            os.kill(there.workers[0].pid, signal.SIGKILL)
            building.stderr.read()
            told = building.stdout.read()
    assert building.returncode == 0, told
    assert told.endswith(f"做好了 {len(sites)} 个，没有变 0 个，没做成 0 个。\n")
    assert files_of(tmp_path / "there") == files_of(tmp_path / "here")
