"""Names with a hash for scripts, styles and pictures: a server may keep them for ever, and a new one is asked for at once.

What is made of the data (assets/search/core.js, assets/finder/data.js) keeps its name: a page asks for
them before it can know their hash.
"""

import hashlib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import PurePosixPath

from generator.exports import site_script
from generator.pages.render import THEME
from generator.search import program

# Material's scripts and styles do nothing that our pages use; a USB stick need not carry them.
# What is in assets/js/search/ is published as one file (generator/search/program.py).
UNUSED = (
    "assets/javascripts/",
    "assets/stylesheets/",
    "assets/images/favicon.png",
    "assets/js/search/",
    "assets/js/site.js",
    "portal/",
)


@cache
def names() -> Mapping[str, str]:
    """Return path → path with the hash of its content, of each asset of the program."""
    return {path: _named(path, content) for path, content in _contents()}


def named(path: str) -> str:
    """The name under which the file `path` of a site is published."""
    return names().get(path, path)


def _contents() -> Iterator[tuple[str, bytes]]:
    for file in sorted((THEME / "assets").rglob("*")):
        path = file.relative_to(THEME).as_posix()
        if file.is_file() and not path.startswith(UNUSED):
            yield path, file.read_bytes()
    yield program.PATH, program.bundle().encode()
    yield site_script.PATH, site_script.script().encode()


def _named(path: str, content: bytes) -> str:
    found = PurePosixPath(path)
    return str(found.with_name(f"{found.stem}.{hashlib.sha256(content).hexdigest()[:8]}{found.suffix}"))
