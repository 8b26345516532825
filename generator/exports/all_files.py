"""Every exported file of the site."""

from collections.abc import Callable, Iterator
from datetime import date

from generator.collect import modules
from generator.model import Site

Content = str | bytes


def all_files() -> list[Callable[[Site, date], Iterator[tuple[str, Content]]]]:
    """Return what makes the exported files: functions of a site and the day, to (path in the site, content)."""
    return [module.files for module in modules("generator.exports") if hasattr(module, "files")]
