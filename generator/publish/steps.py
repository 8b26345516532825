"""A site cut into steps that need nothing of each other: its pages, the search index, each export, each leaflet, the rest.

A step writes its files into a folder. It rests on named inputs (see inputs.py): while none of them changes, neither
do its files.
"""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from generator.exports import Content
from generator.leaflets import made
from generator.model.leaflets import Leaflet, leaflets
from generator.model.told import sections
from generator.pages import Page
from generator.pages.twin import path_of
from generator.publish.assets import named
from generator.publish.inputs import ALWAYS, SECTIONS, WRITTEN, names_of
from generator.publish.mkdocs_site import MkDocsSite
from generator.publish.order import Order
from generator.publish.other_files import Maker, makers

EVERYTHING = (*ALWAYS, SECTIONS)


class Step(NamedTuple):
    """`write` writes the files of the step and returns their paths in the site; `shows` is what they say, if known."""

    name: str
    rests_on: tuple[str, ...]
    write: Callable[[], list[str]]
    shows: str = ""

    @property
    def kind(self) -> str:
        """Its stage: pages, search, content, exports, leaflets."""
        return "pages" if self.name.endswith(".html") else self.name.partition(" ")[0]


def steps(site: MkDocsSite, order: Order) -> Iterator[Step]:
    """Yield the steps; what takes longest first, so that no process is left alone with it in the end."""
    index, *exports = makers()
    yield Step("search", EVERYTHING, partial(_files, index, site.folder, order))
    for path, page in site.generated.items():
        yield Step(path, _rests_on(page), partial(_page, site, path), repr(page) if page.by_needs else "")
    yield Step("content", (*ALWAYS, WRITTEN), site.write_the_rest, repr(sorted(site.by_path)))
    for export in exports:
        name = export.__module__.rpartition(".")[2]
        yield Step(f"exports {name}", EVERYTHING, partial(_files, export, site.folder, order))
    for leaflet in leaflets(order.site):
        rests_on = (*ALWAYS, *names_of(sections(order.site, leaflet, order.today)))
        yield Step(f"leaflets {leaflet.url}", rests_on, partial(_leaflet, leaflet, site.folder, order))


def _rests_on(page: Page) -> tuple[str, ...]:
    if page.by_needs:
        return ALWAYS
    return EVERYTHING if page.sections is None else (*ALWAYS, *names_of(page.sections))


def _page(site: MkDocsSite, path: str) -> list[str]:
    site.write(path)
    return [path, path_of(path)]


def _leaflet(leaflet: Leaflet, folder: Path, order: Order) -> list[str]:
    found = made.files(order.site, leaflet, order.today, order.kept)
    return [write(folder, name, content) for name, content in found]


def _files(make: Maker, folder: Path, order: Order) -> list[str]:
    return [write(folder, named(path), content) for path, content in make(order.site, order.today)]


def write(folder: Path, name: str, content: Content) -> str:
    """Write the file `name` of a site into `folder`; return its name."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return name
