"""For editors: what the package brings for every site, by id; each comes up where a site uses it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from generator.lexicon.words import packaged
from generator.model import Site
from generator.pages.page import Context, Page

# kind → its heading, the file in which a site has its own, the key that is its id, what is said of an entry
KINDS = {
    "audiences": ("人群", "data/audiences.yml", "id", "name"),
    "needs": ("想办的事", "data/needs.yml", "id", "name"),
    "contacts": ("电话", "data/contacts.yml", "number", "name"),
    "finder": ("“哪几条写到了我”的问题", "data/finder.yml", "id", "name"),
    "terms": ("名词", "data/terms.yml", "id", "term"),
}


@dataclass(frozen=True)
class Row:
    """An entry of the library: its id, its name, what else an editor needs to know, does this site use it?"""

    id: str
    name: str
    about: str
    used: bool


@dataclass(frozen=True)
class Kind:
    """A list of the library: its id, heading, the file of a site that lies over it, its entries."""

    id: str
    title: str
    file: str
    rows: tuple[Row, ...]

    @property
    def used(self) -> int:
        """How many of them this site uses."""
        return sum(each.used for each in self.rows)


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the page."""
    title = "编辑手册：程序自带的"
    yield Page("editors/library/", title, "pages/library.html", partial(_context, site), sections=())


def _context(site: Site) -> Context:
    kinds = [_kind(site, each) for each in KINDS] if site.settings.library else []
    said = len(packaged("library", "synonyms")) if kinds else 0
    return {"kinds": kinds, "said": said}


def _kind(site: Site, kind: str) -> Kind:
    title, file, key, name = KINDS[kind]
    here = {
        "audiences": site.audience_of,
        "needs": site.need_of,
        "contacts": site.contact_of,
        "finder": site.question_of,
        "terms": {each.id for each in site.terms},
    }[kind]
    rows = (
        Row(each[key], each[name], _about(kind, each), each[key] in here)
        for each in packaged("library", kind)
    )
    return Kind(kind, title, file, tuple(rows))


def _about(kind: str, entry: Mapping[str, Any]) -> str:
    if kind == "audiences":
        return f"文件里叫 {'、'.join(entry['official'])}"
    if kind == "finder":
        return "、".join(f"{each['id']} {each['name']}" for each in entry["options"])
    return str(entry.get("says") or entry.get("what_for") or "")
