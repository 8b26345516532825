"""The nationwide layer under a site's data: generator/library/ holds what is the same anywhere.

A record of the site lies over the library's record of the same id, key by key; so a site writes only what is
its own. Nothing is copied: another version of the package brings another layer.
"""

from collections.abc import Iterator
from functools import cache, cached_property
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

from generator.load import yaml_file
from generator.load.known_keys import known_keys
from generator.model import Finding, Keys, Place
from generator.model.record import PACKAGED, Located, Places

ID_OF = {
    "terms.yml": "id",
    "contacts.yml": "number",
    "audiences.yml": "id",
    "needs.yml": "id",
    "finder.yml": "id",
    "synonyms.yml": None,
}
"""The lists that have a layer below, and the key by which their records are known; synonyms have none."""


def under(name: str, own: list[Any]) -> list[Any]:
    """Return the records of the site's list `name`, each over the library's, then those of the library alone."""
    packaged, key = _packaged(name), ID_OF[name]
    return _over_all(packaged, own, key) if key else [*own, *packaged]


def copies(name: str, own: list[Any]) -> Iterator[Finding]:
    """Yield a finding for each record of the site that says nothing but what the library says (D127)."""
    packaged, key = _packaged(name), ID_OF[name] or "said"
    below = {str(each[key]): each for each in packaged}
    for each in own:
        same = below.get(str(each.get(key))) if isinstance(each, Located) else None
        if same and len(each) > 1 and all(same.get(known) == value for known, value in each.items()):
            place = each.places[(*each.path, key)]
            message = "这一条和程序自带的一样。"
            yield Finding(place, message, "请删掉它：程序自带的，用得上就在。", "D127", "warning")


def clashes(name: str, own: list[Any]) -> Iterator[Finding]:
    """Yield a finding for each term of the site that has the id by which the library knows another word (D128)."""
    below = {each["id"]: each for each in _packaged(name)} if name == "terms.yml" else {}
    for each in own:
        other = below.get(str(each.get("id"))) if isinstance(each, Located) else None
        if other and "term" in each and not _same_word(each, other):
            place = each.places[(*each.path, "id")]
            message = f"程序自带的“{other['term']}”也用这个编号。"
            yield Finding(place, message, "请换一个编号：一样的编号会盖住它。", "D128", "warning")


def _same_word(one: Located, other: Located) -> bool:
    """Do two terms have a spelling in common, or one that is part of another’s: 展期 and 展期（晚些还）?"""
    mine, its = ([str(each["term"]), *map(str, each.get("as_written", ()))] for each in (one, other))
    return any(a in b or b in a for a in mine for b in its)


def ids(name: str) -> frozenset[str]:
    """The ids of the library's list `name`, and those of the options of its questions: a site may write them alone."""
    key = ID_OF.get(name)
    records = _packaged(name) if key else []
    return frozenset(one[key or ""] for each in records for one in (each, *each.get("options", ())))


@cache
def _packaged(name: str) -> list[Located]:
    """The library's list `name`; nothing where there is none."""
    with as_file(files("generator") / "library" / name) as path:
        return _records(path) if path.exists() else []


def _records(path: Path) -> list[Located]:
    read = yaml_file.read(path, PACKAGED + path.name, known_keys())
    assert not read.findings, read.findings
    return list(read.data)


def _over_all(packaged: list[Any], own: list[Any], key: str) -> list[Any]:
    """The records of `own`, each over the one of `packaged` with the same `key`; then the rest of `packaged`."""
    below = {each[key]: each for each in packaged}
    mine = [each.get(key) if isinstance(each, Located) else None for each in own]
    over = [
        _over(below[id_], each) if isinstance(id_, str) and id_ in below else each
        for id_, each in zip(mine, own, strict=True)
    ]
    return [*over, *(each for id_, each in below.items() if id_ not in mine)]


def _over(base: Located, own: Located) -> Located:
    """The keys of `own` with their places, and those of `base` that it does not have.

    Options of a question are chosen by the site: each of its own lies over the one with the same id.
    """
    merged = Located(_Layered(base, own), own.path)
    merged.update(base)
    merged.update(own)
    options = own.get("options")
    if isinstance(options, list):
        merged["options"] = _over_all(base["options"], options, "id")[: len(options)]
    return merged


class _Layered(Places):
    """The places inside `own`, and those inside `base`, as if it stood where `own` does."""

    def __init__(self, base: Located, own: Located) -> None:
        super().__init__(own.places.files[0], base.places.files[0])
        self._base, self._own = base, own

    @cached_property
    def _places(self) -> dict[Keys, Place]:
        path = self._own.path
        return {**_inside(self._base, path), **_inside(self._own, path)}

    def __getitem__(self, keys: Keys) -> Place:
        return self._places[keys]

    def __iter__(self) -> Iterator[Keys]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


def _inside(record: Located, path: Keys) -> dict[Keys, Place]:
    """The places inside `record`, as if it stood at `path`."""
    depth = len(record.path)
    return {
        (*path, *keys[depth:]): place for keys, place in record.places.items() if keys[:depth] == record.path
    }
