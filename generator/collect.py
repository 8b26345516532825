"""The modules of a room, found because they are there: a new rule, page kind or export is one file."""

import importlib
import pkgutil
from collections.abc import Iterator
from types import ModuleType


def modules(package: str) -> Iterator[ModuleType]:
    """Import and yield every module of `package`, by name."""
    folder = importlib.import_module(package).__path__
    for each in sorted(pkgutil.iter_modules(folder), key=lambda each: each.name):
        yield importlib.import_module(f"{package}.{each.name}")
