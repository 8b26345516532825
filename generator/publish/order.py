"""What is to be made of a project, handed over to MkDocs by who starts it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime

from generator.cache import NOTHING_KEPT, Cache
from generator.model import Site


@dataclass(frozen=True)
class Order:
    """What the plugin is to make of the project."""

    site: Site
    """The data, checked, with its drafts or without."""
    today: date
    """The day for which the site is made."""
    drafts: bool = False
    """Say on every page that drafts are shown?"""
    page_by_page: bool = False
    """Leave the search index and the exports to the caller, who makes them when they are asked for?"""
    kept: Cache = NOTHING_KEPT
    """What earlier runs have made of the same."""

    @contextmanager
    def dated(self) -> Iterator[None]:
        """Let MkDocs date its files by `today`, for which it has no other way than the environment."""
        before = os.environ.get("SOURCE_DATE_EPOCH")
        moment = datetime(self.today.year, self.today.month, self.today.day, tzinfo=UTC)
        os.environ["SOURCE_DATE_EPOCH"] = str(int(moment.timestamp()))
        try:
            yield
        finally:
            del os.environ["SOURCE_DATE_EPOCH"]
            if before is not None:
                os.environ["SOURCE_DATE_EPOCH"] = before
