"""A new site in the place of the old, in one step; what a killed build has left is put in order at the next start."""

import ctypes
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

AT_FDCWD = -100
RENAME_EXCHANGE = 2


def recover(site_dir: Path) -> None:
    """Put the old site back if an earlier swap was cut between its two renames; clear what it left."""
    old = _old(site_dir)
    if old.exists():
        if site_dir.exists():
            shutil.rmtree(old)
        else:
            old.rename(site_dir)
    for left in site_dir.parent.glob(f".{site_dir.name}-new-*"):
        if not _is_running(left.name.rpartition("-")[2]):
            shutil.rmtree(left, ignore_errors=True)


def swap(staging: Path, site_dir: Path) -> None:
    """Put `staging` in the place of `site_dir`, and that, if there is one, in the place of `staging`.

    In one step where the system can, else by renames.
    """
    if site_dir.exists() and _exchange(staging, site_dir):
        return
    old = _old(site_dir)
    if site_dir.exists():
        site_dir.rename(old)
    try:
        staging.rename(site_dir)
    except OSError:
        if old.exists():
            old.rename(site_dir)
        raise
    if old.exists():
        old.rename(staging)


@contextmanager
def staged(site_dir: Path) -> Iterator[Path]:
    """Give a new folder beside `site_dir`, on the same disk; remove it in the end."""
    staging = site_dir.parent / f".{site_dir.name}-new-{os.getpid()}"
    staging.mkdir(parents=True)
    try:
        yield staging
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _old(site_dir: Path) -> Path:
    return site_dir.parent / f".{site_dir.name}-old"


def _is_running(pid: str) -> bool:
    """Is another build at work? Only POSIX can be asked without doing harm."""
    if os.name != "posix" or not pid.isdigit():
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return int(pid) != os.getpid()


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders in one step; False where the system or the disk cannot."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    done: int = renameat2(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), RENAME_EXCHANGE)
    return done == 0
