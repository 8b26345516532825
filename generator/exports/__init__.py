"""The data for others: one format a module, each with `files(site)`."""

import importlib
import pkgutil
from collections.abc import Iterator

from generator.model import Site


def files(site: Site) -> Iterator[tuple[str, str]]:
    """Yield (path in the site, content) of every exported file."""
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda each: each.name):
        yield from importlib.import_module(f"{__name__}.{module.name}").files(site)
