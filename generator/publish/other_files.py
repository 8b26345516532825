"""What the site has beside its pages."""

from collections.abc import Callable, Iterator
from datetime import date

from generator.exports import Content, all_files
from generator.model import Site
from generator.publish.assets import named
from generator.search import index

Maker = Callable[[Site, date], Iterator[tuple[str, Content]]]


def makers() -> list[Maker]:
    """Return what makes the files: the search index, then each export. None of them needs another."""
    return [index.files, *all_files()]


def other_files(site: Site, today: date) -> Iterator[tuple[str, Content]]:
    """Yield (path, content) of what is no page: the search index and the exports."""
    for make in makers():
        yield from ((named(path), content) for path, content in make(site, today))
