"""A page to be, before any template has seen it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from generator.model import Area, Section

Context = Mapping[str, Any]


@dataclass(frozen=True)
class Page:
    """A page to be: its address ("" is the home page), title, template, and what the template needs.

    A page that shows many statements gives a function in place of the last, so that a site of thousands of pages
    holds what they need only while each of them is written. `document` is the id of the document that the page is
    about, if it is about one. `entries` are what somebody has to stand for, as (area, id). `sections` are the measures
    and parts of which the page shows something; None: it may show something of any. `by_needs`: of these it shows only
    what it needs, which is short, so that it is made anew when that changes. `moved_to` is the address to which the page
    leads, whose own is an old one.
    """

    url: str
    title: str
    template: str
    needs: Context | Callable[[], Context]
    description: str = ""
    document: str = ""
    entries: tuple[tuple[Area, str], ...] = ()
    sections: tuple[Section, ...] | None = None
    by_needs: bool = False
    moved_to: str = ""

    @property
    def context(self) -> Context:
        """What the template needs, made anew where the page gave a function."""
        return self.needs() if callable(self.needs) else self.needs
