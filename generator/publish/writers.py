"""A site cut into tasks that write it: parts of its pages, the search index, each export, the rest."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from generator.exports import Content
from generator.publish.mkdocs_site import MkDocsSite
from generator.publish.order import Order
from generator.publish.other_files import Maker, makers
from generator.publish.tasks import Task

MOST_PAGES = 50  # of a task: few enough that no process is left alone with the last
PARTS = 16  # of the pages of a small site


def tasks(site: MkDocsSite, order: Order) -> Iterator[Task]:
    """Yield the tasks: what takes longest first, so that it is not left to the end."""
    index, *exports = makers()
    yield partial(_write_files, index, site.folder, order)
    pages = site.generated
    size = max(1, min(MOST_PAGES, len(pages) // PARTS))
    for start in range(0, len(pages), size):
        yield partial(site.write, pages[start : start + size])
    yield site.write_the_rest
    for export in exports:
        yield partial(_write_files, export, site.folder, order)


def _write_files(make: Maker, folder: Path, order: Order) -> None:
    for path, content in make(order.site, order.today):
        write(folder / path, content)


def write(path: Path, content: Content) -> None:
    """Write a file, in a folder that may not be there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
