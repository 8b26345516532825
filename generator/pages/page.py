"""A page to be, before any template has seen it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.model import Area


@dataclass(frozen=True)
class Page:
    """A page to be: its address ("" is the home page), title, template, and what the template needs.

    `document` is the id of the document that the page is about, if it is about one. `entries` are what somebody
    has to stand for, as (area, id).
    """

    url: str
    title: str
    template: str
    context: Mapping[str, Any]
    description: str = ""
    document: str = ""
    entries: tuple[tuple[Area, str], ...] = ()
