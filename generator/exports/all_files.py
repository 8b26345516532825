"""Every exported file of the site."""

from collections.abc import Iterator

from generator.collect import modules
from generator.model import Site


def all_files(site: Site) -> Iterator[tuple[str, str]]:
    """Yield (path in the site, content) of every exported file."""
    for module in modules("generator.exports"):
        if hasattr(module, "files"):
            yield from module.files(site)
