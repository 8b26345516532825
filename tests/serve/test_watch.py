"""What an editor or a program does to files is seen; what leaves them as they are is not."""

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, Queue
from typing import NamedTuple

import pytest

from generator.serve.watch import changes, look


class Watched(NamedTuple):
    """A folder with a blank in its Chinese name, whose `data` and `mkdocs.yml` are watched."""

    root: Path
    seen: "Queue[None]"

    def after(self, change: Callable[[], object]) -> None:
        """Make a change and wait until it is seen."""
        while not self.seen.empty():
            self.seen.get()
        change()
        self.seen.get(timeout=30)


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    root = tmp_path / "项目 一"
    (root / "data/文件").mkdir(parents=True)
    (root / "data/文件/一.yml").write_text("1", encoding="utf-8")
    (root / "mkdocs.yml").write_text("1", encoding="utf-8")
    paths, stop, found = [root / "data", root / "mkdocs.yml", root / "content"], threading.Event(), Queue()
    seen = look(paths)

    def watch() -> None:
        for _ in changes(paths, seen, stop):
            found.put(None)

    thread = threading.Thread(target=watch)
    thread.start()
    yield Watched(root, found)
    stop.set()
    thread.join(30)
    assert not thread.is_alive()


def test_files_written_made_renamed_and_deleted_are_seen(watched: Watched):
    file = watched.root / "data/文件/一.yml"
    watched.after(lambda: file.write_text("22", encoding="utf-8"))
    watched.after(lambda: file.with_name("二.yml").write_text("1", encoding="utf-8"))
    watched.after(lambda: file.rename(file.with_name("三.yml")))
    watched.after(lambda: file.with_name("三.yml").unlink())


def test_a_file_saved_as_another_in_its_place_is_seen_again_and_again(watched: Watched):
    for text in ("22", "333", "4444"):
        (watched.root / "new").write_text(text, encoding="utf-8")
        watched.after(lambda: (watched.root / "new").replace(watched.root / "mkdocs.yml"))


def test_a_folder_that_vanishes_is_watched_when_it_is_there_again(watched: Watched):
    data = watched.root / "data"
    watched.after(lambda: data.rename(watched.root / "old"))
    watched.after(lambda: shutil.copytree(watched.root / "old", data))
    watched.after(lambda: (data / "文件/一.yml").write_text("22", encoding="utf-8"))
    watched.after(lambda: shutil.rmtree(data))
    watched.after(lambda: (watched.root / "old").rename(data))
    watched.after(lambda: (data / "文件/一.yml").write_text("333", encoding="utf-8"))


def test_a_folder_that_was_not_there_is_seen(watched: Watched):
    (watched.root / "new").mkdir()
    (watched.root / "new/a.md").write_text("1", encoding="utf-8")
    watched.after(lambda: (watched.root / "new").rename(watched.root / "content"))
    watched.after(lambda: (watched.root / "content/a.md").write_text("22", encoding="utf-8"))


def test_what_leaves_the_files_as_they_are_is_no_change(watched: Watched):
    file = watched.root / "data/文件/一.yml"
    watched.after(lambda: file.write_text("22", encoding="utf-8"))  # from here on the watch is at work
    file.chmod(0o600)
    (watched.root / "data/空").mkdir()
    with pytest.raises(Empty):
        watched.seen.get(timeout=1)


def test_what_changed_before_the_watch_began_is_seen(tmp_path: Path):
    file = tmp_path / "a.yml"
    file.write_text("1", encoding="utf-8")
    seen, stop = look([tmp_path]), threading.Event()
    file.write_text("22", encoding="utf-8")
    found = changes([tmp_path], seen, stop)
    next(found)
    stop.set()
    assert list(found) == []
