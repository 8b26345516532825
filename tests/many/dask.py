"""A Dask cluster of real processes: a scheduler and workers, each of which a test may kill."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

PATIENCE = 60


class Cluster(NamedTuple):
    """The address of the scheduler, and the processes of the workers."""

    address: str
    workers: list[subprocess.Popen[bytes]]


@contextmanager
def cluster(folder: Path, workers: int = 2) -> Iterator[Cluster]:
    """Start a scheduler and `workers` whose current folder is `folder`; stop them in the end."""
    file = folder / "scheduler.json"
    scheduler = _dask("scheduler", "--scheduler-file", str(file), "--port", "0", "--no-dashboard", cwd=folder)
    started = [
        _dask(
            "worker",
            "--scheduler-file",
            str(file),
            "--no-nanny",
            "--nthreads",
            "1",
            "--no-dashboard",
            cwd=folder,
        )
        for _ in range(workers)
    ]
    try:
        yield Cluster(_address(file), started)
    finally:
        for each in (*started, scheduler):
            each.kill()
            each.wait()


def _dask(*arguments: str, cwd: Path) -> subprocess.Popen[bytes]:
    with (cwd / "dask.log").open("ab") as log:
        return subprocess.Popen(
            [sys.executable, "-m", "dask", *arguments], cwd=cwd, stdout=log, stderr=log, env={**os.environ}
        )


def _address(file: Path) -> str:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            return str(json.loads(file.read_text(encoding="utf-8"))["address"])
        except (OSError, ValueError):  # not there yet, or not whole
            time.sleep(0.1)
    raise AssertionError((file.parent / "dask.log").read_text(encoding="utf-8"))
