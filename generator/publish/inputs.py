"""What a site is made of, by name, each with its hash: what a page rests on, and why it is made anew."""

from collections.abc import Iterable, Mapping

from generator import cache
from generator.model import Section
from generator.model.coverage import progress
from generator.publish.order import Order

PROGRAM = "程序"
SETTINGS = "设置"  # mkdocs.yml and what it names, the day, drafts or not
LISTS = "名单和文件信息"  # all of data/ but the measures and parts, and what of the library these make use of
WRITTEN = "手写的页面"
SECTIONS = "全部措施"
# What every page shows something of: its frame, the words that are explained, the names of units.
ALWAYS = (PROGRAM, SETTINGS, LISTS)

Inputs = Mapping[str, str]


def inputs(files: Mapping[str, str], order: Order, settings: Iterable[str]) -> Inputs:
    """Return name → hash of all that the pages of `order` are made of.

    `files` were hashed before the data were read: what is edited in between is made anew the next time.
    `settings` is what else the pages depend on, such as the version of MkDocs.
    """
    mine = {name for name in files if _is_section(name)}
    rest = [name for name in files if name.startswith("data/") and name not in mine]
    written = [name for name in files if name.startswith("content/")]
    given = (str(order.today), str(order.drafts), files.get("mkdocs.yml", ""), *settings)
    return {
        PROGRAM: cache.program(),
        SETTINGS: cache.key_of(given),
        LISTS: cache.key_of((_all(files, rest), *_shared(order))),
        WRITTEN: _all(files, written),
        SECTIONS: _all(files, sorted(mine)),
        **{name: files[name] for name in sorted(mine)},
    }


def names_of(sections: Iterable[Section]) -> tuple[str, ...]:
    """The names of the inputs that these sections are."""
    return tuple(dict.fromkeys(each.file for each in sections))


def _is_section(name: str) -> bool:
    parts = name.split("/")
    return parts[:2] == ["data", "documents"] and len(parts) == 5 and parts[3] in ("measures", "parts")


def _all(files: Mapping[str, str], names: Iterable[str]) -> str:
    return cache.key_of(f"{name} {files[name]}" for name in names)


def _shared(order: Order) -> Iterable[str]:
    """What the sections decide for all pages: which entries of the library are used, how far the work has come."""
    site = order.site
    yield from map(repr, (site.terms, site.questions, sorted(site.overtaken), progress(site.documents)))
    yield repr([each.number for each in site.contacts])
    yield repr([[each.id for each in found] for found in (site.units, site.audiences, site.needs)])
    yield repr([each.id for document in site.documents for each in (*document.sections, *document.unwritten)])
