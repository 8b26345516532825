"""One run of a program, measured: time, processor, memory; and what it left on the disk."""

import os
import signal
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

SAMPLED_EVERY = 0.1  # seconds


class Output(NamedTuple):
    """What a run left: how many files, how many bytes, how many of them the heaviest page has."""

    files: int
    bytes: int
    heaviest_page: int


class Run(NamedTuple):
    """A run that ended well, in seconds and bytes.

    `memory`: the most that one process had, or the most that all of them were seen to have at once.
    """

    wall: float
    cpu: float
    memory: int


class Failed(NamedTuple):
    """A run that did not, and why."""

    why: str
    too_long: bool = False


def run(command: list[str], folder: Path, environment: Mapping[str, str], limit: float) -> Run | Failed:
    """Run `command` in `folder`; what takes longer than `limit` seconds is ended.

    Its process and those that it started are counted, this one is not. What it prints goes to a file beside
    `folder`, because a pipe that nobody empties would stop it.
    """
    log = folder.with_suffix(".log")
    with log.open("wb") as out:
        start = time.perf_counter()
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        with _watched(process.pid, limit) as seen:
            _, status, usage = os.wait4(process.pid, 0)
            wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if seen.too_long:
        return Failed(f"more than {limit:g} s", too_long=True)
    if process.returncode:
        lines = log.read_text(encoding="utf-8", errors="replace").split("\n")
        return Failed(next((each.strip() for each in reversed(lines) if each.strip()), "no message"))
    return Run(wall, usage.ru_utime + usage.ru_stime, max(seen.memory, usage.ru_maxrss * 1024))


class _Seen:
    """What is noticed of a group of processes while it runs."""

    memory = 0
    too_long = False


@contextmanager
def _watched(group: int, limit: float) -> Iterator[_Seen]:
    """Look at the processes of `group` again and again; end them after `limit` seconds."""
    seen, done = _Seen(), threading.Event()

    def watch() -> None:
        start = time.perf_counter()
        while not done.wait(SAMPLED_EVERY):
            seen.memory = max(seen.memory, _memory(group))
            if time.perf_counter() - start > limit:
                seen.too_long = True
                with suppress(ProcessLookupError):
                    os.killpg(group, signal.SIGKILL)
                return

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield seen
    finally:
        done.set()
        watcher.join()


def _memory(group: int) -> int:
    """The bytes that the processes of a group have together, shared ones once; 0 where Linux does not tell.

    The operating system's own account of a run (ru_maxrss) is that of its largest process alone.
    """
    found = 0
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError, ValueError):
            if os.getpgid(int(process.name)) == group:
                lines = (process / "smaps_rollup").read_text(encoding="ascii").splitlines()
                found += sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))
    return found


def output(folder: Path) -> Output:
    """What is in a folder that a program has built."""
    sizes = {path: path.stat().st_size for path in folder.rglob("*") if path.is_file()}
    pages = [size for path, size in sizes.items() if path.suffix == ".html"]
    return Output(len(sizes), sum(sizes.values()), max(pages, default=0))
