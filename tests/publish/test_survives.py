"""A build that is killed, or whose disk is full, leaves a complete old or a complete new site."""

import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.publish.verify import files_of, manifest_of, problems
from tests import smallest
from tests.conftest import mingbai

BUILD = [sys.executable, "-m", "generator.cli", "build", "--today", "2026-11-24"]
KILLS = 50
LONGEST = (
    2.5  # seconds after the start: a build of the smallest site has ended by then, or is in its last steps
)
QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


def edited(root: Path, word: str) -> None:
    text = smallest.MEASURE.replace("summary: 企业少裁员", f"summary: {word}少裁员")
    smallest.write(root, **{smallest.MEASURE_FILE: text})


def whole(site: Path) -> str:
    """The release number of a site of which every file is as its manifest says."""
    files = files_of(site)
    manifest = manifest_of(files)
    assert list(problems(files, manifest)) == []
    return str(manifest.said["release"])


def published(root: Path, word: str) -> str:
    edited(root, word)
    assert mingbai("build", "--today", "2026-11-24", cwd=root).returncode == 0
    return whole(root / "site")


@pytest.mark.deep
def test_killed_at_fifty_moments(tmp_path: Path):
    known = {published(tmp_path, word): word for word in ("企业", "公司")}
    chance = random.Random(28)
    for _ in range(KILLS):
        shown = known[whole(tmp_path / "site")]
        edited(tmp_path, "公司" if shown == "企业" else "企业")
        process = subprocess.Popen(BUILD, cwd=tmp_path, **QUIET)
        time.sleep(chance.uniform(0, LONGEST))
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert whole(tmp_path / "site") in known
    published(tmp_path, "企业")
    assert not list(tmp_path.glob(".site-new*"))


# What an edit makes anew has no file as long as the last; a build from nothing has.
@pytest.mark.parametrize(("most", "how"), [(2_000, []), (20_000, []), (60_000, ["--no-cache"])])
def test_a_disk_that_takes_no_more(tmp_path: Path, most: int, how: list[str]):
    before = published(tmp_path, "企业")
    edited(tmp_path, "公司")

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))

    done = subprocess.run(
        [*BUILD, *how], cwd=tmp_path, capture_output=True, text=True, preexec_fn=limited, check=False
    )
    assert done.returncode == 1
    assert "旧网站没有动" in done.stderr
    assert "Traceback" not in done.stderr
    assert whole(tmp_path / "site") == before
    assert not list(tmp_path.glob(".site-new*"))


@pytest.mark.deep
def test_a_full_disk(tmp_path: Path):
    """A small disk of its own, where the machine lets one be mounted."""
    before = published(tmp_path, "企业")
    shutil.rmtree(tmp_path / ".cache")
    script = f"""mount -t tmpfs -o size=1400k tmpfs /mnt && cp -a {tmp_path}/. /mnt && cd /mnt || exit
        sed -i s/企业少裁员/公司少裁员/ {smallest.MEASURE_FILE}; {" ".join(BUILD)} --no-cache 2>&1; echo "code $?"
        {sys.executable} site/verify.py"""
    inside = subprocess.run(
        ["unshare", "-rm", "sh", "-c", script], capture_output=True, text=True, check=False
    )
    if "permission denied" in inside.stderr.lower() or "not permitted" in inside.stderr.lower():
        pytest.skip("no disk can be mounted here")
    assert "code 1" in inside.stdout, inside.stdout + inside.stderr
    assert "旧网站没有动" in inside.stdout
    assert f"版本 {before}" in inside.stdout
