"""N measures out of those of the four sites: in turn, each time under other ids."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from bench.corpus import merged
from bench.corpus.sites import Record, Source, sites

IN_A_DOCUMENT = 20
_COPY = "-c0py"  # stands in the ids of a template, where the number of the copy comes
# 变化 in it is plain for other official words, and a neighbour uses it as an official one.
_LEFT_OUT = {("fuzhou", "caili-jiceng")}
# Short measures are left out: a page of the corpus is to weigh about what one of the first site weighs.
_FEWEST = 3


class Measure(NamedTuple):
    """A measure of the corpus: its number in the document, its file's name, its record, the lines of its text."""

    number: int
    slug: str
    title: str
    record: Record
    yaml: str
    lines: tuple[str, ...]
    source: Source


class Names(NamedTuple):
    """What bodies and questions there are, and how ids of a site are called in the corpus: (site, id) → id."""

    units: list[Record]
    questions: Mapping[str, Record]
    unit_ids: Mapping[tuple[str, str], str]
    provisions: Mapping[tuple[str, str], str]
    slugs: Mapping[tuple[str, str], str]


class _Dumper(yaml.CSafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True  # the program refuses anchors


def dump(record: Any) -> str:
    """Return YAML, its keys in their order."""
    return yaml.dump(record, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=110)


def write_text(path: Path, text: str) -> None:
    """Write a file of the corpus, its folder too."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")


def measures(count: int) -> Iterator[Measure]:
    """Yield the measures of the corpus, in its order."""
    pool = templates()
    for at in range(count):
        copy, place = divmod(at, len(pool))
        template, number = pool[place], at % IN_A_DOCUMENT + 1
        title = f"{template.title}·{copy + 1}" if copy else template.title
        suffix = f"-{copy + 1}" if copy else ""
        yield template._replace(
            number=number,
            slug=f"{number:02}-{template.slug}{suffix}",
            title=title,
            yaml=f"measure: {number}\ntitle: {title}\n{template.yaml.replace(_COPY, suffix)}",
        )


@cache
def templates() -> tuple[Measure, ...]:
    """The measures of all sites, mixed so that any twenty in a row have some of each, as many as fill documents.

    So there are few documents, each with the same neighbours whenever they come again: whether check lets a statement
    pass can hang on words of the rest of its document.
    """
    found = [
        ((at + 0.5) / len(site.measures), order, source)
        for order, site in enumerate(sites())
        for at, source in enumerate(site.measures)
        if (site.name, source.slug) not in _LEFT_OUT and len(source.record["provisions"]) >= _FEWEST
    ]
    found.sort(key=lambda each: each[:2])
    whole = len(found) // IN_A_DOCUMENT * IN_A_DOCUMENT
    return tuple(_template(source) for _, _, source in found[:whole])


@cache
def names() -> Names:
    """The names of the corpus."""
    units, unit_ids = merged.units(sites())
    return Names(
        units,
        merged.finder(sites()),
        unit_ids,
        _unique((site.name, id_) for site in sites() for each in site.measures for id_ in each.ids),
        _unique((site.name, each.slug) for site in sites() for each in site.measures),
    )


def _unique(found: Iterable[tuple[str, str]]) -> Mapping[tuple[str, str], str]:
    """(site, id) → the id, with the site before it where an earlier one has the same."""
    taken: set[str] = set()
    ids: dict[tuple[str, str], str] = {}
    for site, id_ in found:
        ids[site, id_] = f"{site}-{id_}" if id_ in taken else id_
        taken.add(id_)
    return ids


def _template(source: Source) -> Measure:
    site, record = source.site, source.record
    changed = {key: value for key, value in record.items() if key not in ("measure", "title")}
    changed["units"] = list(dict.fromkeys(names().unit_ids[site, each] for each in record["units"]))
    changed["provisions"] = [_provision(site, each) for each in record["provisions"]]
    # An article has no title; the first of our words for it is as good as one.
    title = record["title"] or re.split("[，：]", record["plain"])[0]
    return Measure(0, names().slugs[site, source.slug], title, changed, dump(changed), source.lines, source)


def _provision(site: str, provision: Record) -> Record:
    changed = dict(provision)
    changed["id"] = names().provisions[site, provision["id"]] + _COPY
    if "was" in changed:
        changed["was"] = [names().provisions[site, each] + _COPY for each in provision["was"]]
    if "eligible" in changed:
        changed["eligible"] = merged.asked_here(provision["eligible"], names().questions)
    return changed
