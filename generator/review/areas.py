"""What is signed: the areas of a site, and the entries of each with all that they say to readers."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from generator.model import Area, Document, Measure, Place, Record, Refused, Section, Site
from generator.review.words import fingerprint, words
from generator.text.spelling import nearest


@dataclass(frozen=True)
class Entry:
    """One thing that is signed: its area, id and title, its words by key, the record they are from, if one.

    `key` is the place in the record that a message names.
    """

    area: Area
    id: str
    title: str
    words: Mapping[str, str]
    record: Record | None = None
    key: str = ""

    @property
    def file(self) -> str:
        """The file in which it stands."""
        return self.record.file if self.record else f"content/{self.id}"

    @property
    def place(self) -> Place:
        """Where it stands; a page that editors write themselves begins at its beginning."""
        return self.record.place(self.key) if self.record else Place(self.file, 1, 1)

    @cached_property
    def hash(self) -> str:
        """What a signature holds for: changes with any of the words."""
        return fingerprint(self.words)


class Kind(NamedTuple):
    """An area as editors know it: its name, and what makes its entries of a site."""

    name: str
    entries: Callable[[Site], Iterable[Entry]]


def entries(site: Site) -> Iterator[Entry]:
    """Yield all entries of all areas."""
    for kind in KINDS.values():
        yield from kind.entries(site)


def known_area(name: str) -> Area:
    """Return `name` as an area. Raises Refused with the nearest right one."""
    if name in KINDS:
        return next(each for each in KINDS if each == name)
    every = f"可以写：{'、'.join(f'{area}（{each.name}）' for area, each in KINDS.items())}。"
    raise Refused(f"没有“{name}”这个范围。", near_area(name) or every)


def near_area(name: str) -> str:
    """A hint that names the area meant by a misspelt one or by its Chinese name, or nothing."""
    meant = (f"“{name}”写成 {area}。" for area, each in KINDS.items() if each.name == name)
    return next(meant, "") or nearest(name, KINDS)


def chosen(site: Site, area: Area, ids: Collection[str]) -> list[Entry]:
    """Return the entries of `area` that `ids` name; none: all of them. Raises Refused, also if there are none."""
    every = {each.id: each for each in KINDS[area].entries(site)}
    if not every:
        raise Refused(f"{KINDS[area].name}（{area}）里什么都没有，没有可以签的。")
    for id_ in ids:
        if id_ in KINDS:
            raise Refused(f"一次只能写一个范围，“{id_}”请另外写一次。")
        if id_ not in every:
            raise Refused(f"{KINDS[area].name}（{area}）里没有“{id_}”。", nearest(id_, every))
    return [each for each in every.values() if not ids or each.id in ids]


def code(found: list[Entry]) -> str:
    """Return the hash of an entry, or of several together: what stands on the sheet on which they are signed."""
    return found[0].hash if len(found) == 1 else fingerprint({each.id: each.hash for each in found})


def section_name(section: Section) -> str:
    """What signatures call a section: DOC/ID."""
    return f"{section.document}/{section.id}"


def _measures(site: Site) -> Iterator[Entry]:
    """The sections, measures and parts, each with the official text on which it rests."""
    for section in site.sections:
        found = words(section) | _original(site.document_of[section.document], section)
        yield Entry("measures", section_name(section), section.plain, found, section, "plain")


def _original(document: Document, section: Section) -> dict[str, str]:
    found = {f"original/{each.id}": each.text for each in section.sentences}
    if isinstance(section, Measure):
        official = document.official.measure_of[section.measure]
        found |= {
            "original/units": "\n".join(official.units),
            "original/deadlines": "\n".join(official.deadlines),
        }
    return found | {"number": document.meta.number, "signed_on": document.meta.signed_on.isoformat()}


def _documents(site: Site) -> Iterator[Entry]:
    """document.yml with the complete text beside it."""
    for each in site.documents:
        found = words(each.meta) | {"text.txt": "\n".join(each.text.splitlines())}
        yield Entry("documents", each.id, each.meta.title, found, each.meta, "title")


def _listed(area: Area, attribute: str, id_: str, title: str) -> Callable[[Site], Iterator[Entry]]:
    """What makes entries of a list of records of the site, whose fields `id_` and `title` name them."""

    def made(site: Site) -> Iterator[Entry]:
        for each in getattr(site, attribute):
            name = getattr(each, id_)
            yield Entry(area, name, getattr(each, title), words(each), each, id_)

    return made


def _synonyms(site: Site) -> Iterator[Entry]:
    """Synonyms have no ids: each is called by its first word, and counted where several begin with it."""
    seen = Counter[str]()
    for each in site.synonyms:
        first = each.said[0]
        seen[first] += 1
        id_ = first if seen[first] == 1 else f"{first}-{seen[first]}"
        yield Entry("synonyms", id_, "、".join(each.said), words(each), each, "said")


def _about(site: Site) -> Iterator[Entry]:
    """What site.yml says on every page, and the pages that editors write themselves."""
    settings = site.settings
    yield Entry("about", "site.yml", settings.name, words(settings), settings, "name")
    for each in site.written_pages:
        yield Entry("about", each.path, each.path, {"content": each.text})


KINDS: Mapping[Area, Kind] = {
    "measures": Kind("措施", _measures),
    "documents": Kind("文件", _documents),
    "contacts": Kind("电话", _listed("contacts", "contacts", "number", "name")),
    "terms": Kind("名词", _listed("terms", "terms", "id", "term")),
    "units": Kind("单位", _listed("units", "units", "id", "short")),
    "audiences": Kind("人群", _listed("audiences", "audiences", "id", "name")),
    "needs": Kind("想办的事", _listed("needs", "needs", "id", "name")),
    "finder": Kind("哪几条写到我", _listed("finder", "questions", "id", "name")),
    "questions": Kind("群众常问", _listed("questions", "asked", "id", "asks")),
    "synonyms": Kind("群众的说法", _synonyms),
    "replies": Kind("部门答复", _listed("replies", "replies", "id", "paper")),
    "about": Kind("关于本站", _about),
}
