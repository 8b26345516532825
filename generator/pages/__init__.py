"""One kind of page a module; each has `pages(site, today)`. A module without it is shared by the others."""

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from generator.model import Site


@dataclass(frozen=True)
class Page:
    """A page to be: its address ("" is the home page), title, template, and what the template needs.

    `document` is the id of the document that the page is about, if it is about one.
    """

    url: str
    title: str
    template: str
    context: Mapping[str, Any]
    description: str = ""
    document: str = ""


def all_pages(site: Site, today: date) -> Iterator[Page]:
    """Yield every page of the site; `today` decides what has expired."""
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda each: each.name):
        kind = importlib.import_module(f"{__name__}.{module.name}")
        if hasattr(kind, "pages"):
            yield from kind.pages(site, today)
