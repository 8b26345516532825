"""Every page of the site."""

from collections.abc import Iterator
from datetime import date

from generator.collect import modules
from generator.model import Site
from generator.pages.page import Page


def all_pages(site: Site, today: date) -> Iterator[Page]:
    """Yield every page of the site; `today` decides what has expired."""
    for module in modules("generator.pages"):
        if hasattr(module, "pages"):
            yield from module.pages(site, today)
