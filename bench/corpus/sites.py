"""The four sites of the repository, read as they are: what their editors wrote, and the official text of each measure.

YAML is read without its types, as the program reads it: every scalar is text.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from generator.official import parse
from generator.official.official_text import OfficialText

ROOT = Path(__file__).parent.parent.parent
Record = dict[str, Any]
# An id that means an audience on one site, and on another an answer of the finder that is none.
RENAMED = {("suqian", "starter"): "suqian-starter"}
LISTS = ("units", "contacts", "audiences", "needs", "terms", "finder", "questions", "synonyms", "words")


@dataclass(frozen=True)
class Source:
    """A measure of a site: the name of its file without number, its record, the lines of the text below its title."""

    site: str
    slug: str
    record: Record
    lines: tuple[str, ...]

    @property
    def ids(self) -> Iterator[str]:
        """The ids of its statements, and those that they had before."""
        for each in self.record["provisions"]:
            yield from (each["id"], *each.get("was", ()))


@dataclass(frozen=True)
class Site:
    """A site: its lists by the names of their files, and its measures in their order."""

    name: str
    lists: dict[str, list[Record]]
    measures: tuple[Source, ...]


def read(path: Path) -> Any:
    """Return what is in a YAML file; nothing where there is no file."""
    return yaml.load(path.read_bytes(), yaml.CBaseLoader) if path.exists() else []


@cache
def sites() -> tuple[Site, ...]:
    """The first site, then the examples by their names."""
    folders = {"fuzhou": ROOT / "data"}
    folders |= {path.parent.name: path for path in sorted((ROOT / "examples").glob("*/data"))}
    return tuple(_site(name, folder) for name, folder in folders.items())


def _site(name: str, data: Path) -> Site:
    lists = {each: read(data / f"{each}.yml") for each in LISTS}
    for each in ("audiences", "terms"):
        lists[each] = [library(each).get(record["id"], {}) | record for record in lists[each]]
    found = [
        each for document in sorted((data / "documents").iterdir()) for each in _measures(name, document)
    ]
    for one in lists["audiences"], lists["finder"], [each.record for each in found]:
        _rename(name, one)
    return Site(name, lists, tuple(found))


@cache
def library(name: str) -> dict[str, Record]:
    """A list of the package, over which a site's lies, by its ids."""
    return {each["id"]: each for each in read(ROOT / f"generator/library/{name}.yml")}


def _rename(site: str, value: Any) -> None:
    """Give audiences, and the answers of the finder that mean them, the ids that they have in the corpus."""
    if isinstance(value, list):
        for each in value:
            _rename(site, each)
    elif isinstance(value, dict):
        if "id" in value:
            value["id"] = RENAMED.get((site, value["id"]), value["id"])
        for key in ("for", "about", "is"):
            if isinstance(value.get(key), list):
                value[key] = [RENAMED.get((site, each), each) for each in value[key]]
        for each in value.values():
            _rename(site, each)


def _measures(name: str, document: Path) -> Iterator[Source]:
    official = parse((document / "text.txt").read_text(encoding="utf-8"))
    for path in sorted((document / "measures").glob("*.yml")):
        record = read(path)
        lines = tuple(_lines(official, int(record["measure"])))
        yield Source(name, path.stem.partition("-")[2], record, lines)


def _lines(official: OfficialText, number: int) -> Iterator[str]:
    """The lines of a measure without its label and title, each with its tail, if that stands behind it."""
    whole: dict[int, str] = {}
    for each in official.paragraphs:
        if each.measure == number and each.kind in ("text", "tail"):
            whole[each.lines[0]] = whole.get(each.lines[0], "") + each.text
    yield from whole.values()
