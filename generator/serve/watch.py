"""Which files there are and when they changed last: the system says when to look, what is there decides."""

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from threading import Event

from watchfiles import watch

Seen = dict[str, tuple[int, int]]
SAVED = 50  # milliseconds without a change after which saving is over
WAIT = 1000  # milliseconds without a change after which we see whether what vanished is there again


def look(paths: Iterable[Path]) -> Seen:
    """Path → (time of the last change, size) of all files in `paths`; what vanishes meanwhile is left out."""
    return dict(_look(paths))


def changes(paths: list[Path], seen: Seen, stop: Event) -> Iterator[None]:
    """Yield whenever the files in `paths` are no longer as `seen`; end when `stop` is set.

    The system watches a folder or file itself, not its name. So when one of `paths` is renamed, replaced or
    comes back, the watch begins again, and the files are looked at once to see what happened meanwhile.
    """
    while not stop.is_set():
        there, begun = _there(paths), False
        with suppress(FileNotFoundError):  # vanished since the line above
            for events in watch(
                *there,
                watch_filter=None,
                step=SAVED,
                rust_timeout=WAIT,
                yield_on_timeout=True,
                stop_event=stop,
            ):
                moved = any(Path(name) in there for _, name in events) or _there(paths) != there
                if events or moved or not begun:
                    now = look(paths)
                    if now != seen:
                        seen = now
                        yield
                begun = True
                if moved:
                    break


def _there(paths: list[Path]) -> list[Path]:
    return [each for each in paths if each.exists()]


def _look(paths: Iterable[Path]) -> Iterator[tuple[str, tuple[int, int]]]:
    for path in paths:
        for file in [path] if path.is_file() else _files(path):
            with suppress(OSError):
                found = file.stat()
                yield str(file), (found.st_mtime_ns, found.st_size)


def _files(folder: Path) -> Iterator[Path]:
    for where, _, names in os.walk(folder):  # which passes over what vanishes; Path.rglob would fail
        yield from (Path(where, name) for name in names)
