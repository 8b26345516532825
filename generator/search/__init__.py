"""Search: an index made from the model, for assets/js/search.js. Loaded by <script>, so it works on file://."""

from collections.abc import Iterator
from datetime import date

from generator.model import Site
from generator.search.index import index_script


def files(site: Site, today: date) -> Iterator[tuple[str, str]]:
    """Yield (path in the site, content) of the files that search needs."""
    yield "assets/search/index.js", index_script(site, today)
