"""Which files there are and when they changed last; a change counts when the saving is over."""

import os
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

Seen = dict[str, tuple[int, int]]
PAUSE = 0.1  # seconds between two looks; half of it must pass without a change before saving is over


def look(paths: Iterable[Path]) -> Seen:
    """Path → (time of the last change, size) of all files in `paths`; what vanishes meanwhile is left out."""
    return dict(_look(paths))


def changes(paths: list[Path], seen: Seen, stopped: Callable[[], bool]) -> Iterator[None]:
    """Yield whenever files are no longer as `seen` and have stood still for a moment; end when `stopped`."""
    while not stopped():
        time.sleep(PAUSE)
        now = look(paths)
        if now == seen:
            continue
        time.sleep(PAUSE / 2)
        while (later := look(paths)) != now:
            time.sleep(PAUSE / 2)
            now = later
        seen = now
        yield


def _look(paths: Iterable[Path]) -> Iterator[tuple[str, tuple[int, int]]]:
    for path in paths:
        names = [str(path)] if path.is_file() else _names(path)
        for name in names:
            try:
                found = os.stat(name)  # noqa: PTH116  # ten times a second: no Path objects
            except OSError:
                continue
            yield name, (found.st_mtime_ns, found.st_size)


def _names(folder: Path) -> Iterator[str]:
    for where, folders, names in os.walk(folder):
        folders.sort()
        yield from (f"{where}/{name}" for name in names)
