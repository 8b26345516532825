"""Every exported file of the site."""

from collections.abc import Iterator
from datetime import date

from generator.collect import modules
from generator.model import Site

Content = str | bytes


def all_files(site: Site, today: date) -> Iterator[tuple[str, Content]]:
    """Yield (path in the site, content) of every exported file, as it is on the day `today`."""
    for module in modules("generator.exports"):
        if hasattr(module, "files"):
            yield from module.files(site, today)
