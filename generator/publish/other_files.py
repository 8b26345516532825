"""What the site has beside its pages."""

from collections.abc import Iterator
from datetime import date

from generator.exports import Content, all_files
from generator.model import Site
from generator.search import index


def other_files(site: Site, today: date) -> Iterator[tuple[str, Content]]:
    """Yield (path, content) of what is no page: the search index and the exports."""
    yield from index.files(site, today)
    yield from all_files(site, today)
