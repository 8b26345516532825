"""Check, build beside the old site, swap at the end. Whatever fails, the old site stays."""

import ctypes
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from functools import partial
from pathlib import Path

from generator.check import Checked, findings
from generator.load import load
from generator.model import Refused, Site
from generator.publish import writers
from generator.publish.mkdocs_site import MkDocsSite
from generator.publish.order import Order
from generator.publish.tasks import Task, processors, spread
from generator.review import signatures

AT_FDCWD = -100
RENAME_EXCHANGE = 2


def build(
    config_file: Path,
    site_dir: Path,
    today: date,
    strict: bool = True,
    drafts: bool = False,
    release: bool = False,
    processes: int | None = None,
) -> Checked:
    """Build the project of `config_file` for the day `today` into `site_dir`, in one step in place of the old.

    With `drafts` the site has them, marked; otherwise they are left out. With `release` a site that requires
    review is refused until every entry of every area is signed. The work is spread over so many `processes`, by
    default one for each processor; the bytes are the same.

    Returns what the check found; with errors nothing is built. Raises Refused when MkDocs or the
    disk fails; then, too, the old site stands as it was.
    """
    recover(site_dir)
    root = config_file.parent
    loaded = load(root / "data")
    site = loaded.drafts if drafts else loaded.site
    if site is None or any(each.severity == "error" for each in loaded.findings):
        return _not_built(Checked(loaded.site, findings(root, loaded, today), loaded.drafts, loaded.known))
    order = Order(site, today, drafts, page_by_page=True)
    try:
        with _staging(site_dir) as staging, order.dated():
            made = MkDocsSite(config_file, staging, order, strict)
            # The rules are read while the pages are written: all that is needed is there when they have said yes.
            tasks: list[Task] = [partial(findings, root, loaded, today), *writers.tasks(made, order)]
            results = spread(tasks, processes or processors())
            with closing(results):
                checked = Checked(loaded.site, next(results), loaded.drafts, loaded.known)
                if checked.errors:
                    return checked
                if release:
                    _insist_on_signatures(site)
                for _ in results:
                    pass
            swap(staging, site_dir)
    except OSError as error:
        raise Refused(f"写不进文件夹：{error.strerror or error}。", "旧网站没有动。") from error
    return checked


def _not_built(checked: Checked) -> Checked:
    """Data that cannot be a site: what is wrong with them; without an error all of them are drafts."""
    if not checked.errors:
        raise Refused(
            "全部文件都还是草稿，没有可以放进网站的。要先看看样子，请用 mingbai build --drafts。",
            "旧网站没有动。",
        )
    return checked


def _insist_on_signatures(site: Site) -> None:
    missing = signatures.unsigned(site) if site.settings.require_review else []
    if missing:
        areas = "；".join(signatures.counted(missing))
        raise Refused(f"还有 {len(missing)} 项没有签完字，不能正式发布：{areas}。", "旧网站没有动。")


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
    """Put `staging` in the place of `site_dir`: atomically where the system can, else by two renames."""
    if site_dir.exists() and _exchange(staging, site_dir):
        return  # the old site is now in staging, which the caller removes
    old = _old(site_dir)
    if site_dir.exists():
        site_dir.rename(old)
    try:
        staging.rename(site_dir)
    except OSError:
        if old.exists():
            old.rename(site_dir)
        raise
    shutil.rmtree(old, ignore_errors=True)


@contextmanager
def _staging(site_dir: Path) -> Iterator[Path]:
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
