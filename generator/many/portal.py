"""A portal over many sites: which there are, their documents by whom and what they are for, one search for all."""

import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

from jinja2 import Environment

from generator.many.county import County, Told
from generator.model import Refused, document_state, urls
from generator.pages import render
from generator.pages.split import Leaf, cut

KINDS = {"for": "写给谁", "needs": "想办的事"}
LINK = 80  # bytes by which a row may be longer on a deeper page


class Row(NamedTuple):
    """A document in a list, and the county whose site has it; `group`: the page of that site on the same matter."""

    county: County
    document: Told
    group: str = ""


class Group(NamedTuple):
    """Those for whom, or the matter for which, documents are; `name` is the same in all sites that have it."""

    kind: str
    id: str
    name: str
    rows: tuple[Row, ...]

    @property
    def url(self) -> str:
        """Its address in the portal."""
        return f"{self.kind}/{self.id}/"


def pages(name: str, counties: Sequence[County], folder: Path, today: date) -> Iterator[tuple[str, str]]:
    """Yield (path, HTML) of the pages of a portal called `name` that will lie in `folder`.

    Raises Refused where no link leads from there to a site.
    """
    bases = {each.folder: base(folder, each.folder) for each in counties}
    found = {kind: groups(kind, counties) for kind in KINDS}
    environment = _environment(name, bases, today)
    make = partial(_page, environment)
    rows = [Row(county, document) for county in counties for document in county.documents]
    rows.sort(key=lambda each: each.document.meta.signed_on, reverse=True)
    filters = [("place", "哪个地方", places(counties))]
    filters += [(kind, KINDS[kind], [each.name for each in found[kind]]) for kind in KINDS]
    yield from _list(
        environment, "", name, "portal/home.html", counties, "portal/_county.html", filters=filters
    )
    yield from _list(
        environment, "documents/", "全部文件", "portal/documents.html", rows, "portal/_document.html"
    )
    for kind, words in KINDS.items():
        yield make(f"{kind}/", words, "portal/groups.html", groups=found[kind])
        for each in found[kind]:
            yield from _list(
                environment, each.url, each.name, "portal/documents.html", each.rows, "portal/_document.html"
            )
    yield make("search/", "搜索各地的网站", "portal/search.html", filters=filters[:1])


def groups(kind: str, counties: Sequence[County]) -> list[Group]:
    """Return the audiences (`for`) or needs of all sites, those with most documents first.

    What has one name is one, whatever its id; where two have the same id, the second gets a number.
    """
    rows: dict[str, list[Row]] = {}
    ids: dict[str, str] = {}
    for county in counties:
        for document in county.documents:
            for id_, name in (document.audiences if kind == "for" else document.needs).items():
                there = (county.folder / kind / id_ / "index.html").is_file()
                rows.setdefault(name, []).append(Row(county, document, f"{kind}/{id_}/" if there else ""))
                if name not in ids:
                    ids[name] = _free(id_, set(ids.values()))
    found = [Group(kind, ids[name], name, tuple(each)) for name, each in rows.items()]
    return sorted(found, key=lambda each: -len(each.rows))


def places(counties: Iterable[County]) -> list[str]:
    """Return the places of all sites."""
    return list(dict.fromkeys(place for county in counties for place in county.places))


def described(counties: Sequence[County], folder: Path) -> list[dict[str, Any]]:
    """Return what the portal's script knows of each site, to filter them and to ask their searches."""
    return [
        {
            "name": each.name,
            "url": base(folder, each.folder),
            "place": list(each.places),
            "documents": len(each.documents),
            "dates": json.loads(document_state.as_json(each.documents)),
            "for": _names(document.audiences for document in each.documents),
            "needs": _names(document.needs for document in each.documents),
        }
        for each in counties
    ]


def base(folder: Path, site: Path) -> str:
    """The relative address of a site from a portal in `folder`: ../甲县/, as a URL."""
    try:
        found = Path(os.path.relpath(site, folder)).as_posix()
    except ValueError as error:
        raise Refused(f"{site} 和门户不在一个盘上，链接不过去。", "请把门户和各网站放在一起。") from error
    if not found.startswith("../") or set(found.split("/")) == {".."}:
        raise Refused(
            f"门户的文件夹里有网站 {site}，或者在它里面，换新时会被换掉。",
            "请把门户放在各网站旁边的另一个文件夹。",
        )
    return f"{quote(found)}/"


def _names(found: Iterable[dict[str, str]]) -> list[str]:
    return list(dict.fromkeys(name for each in found for name in each.values()))


def _free(id_: str, taken: set[str]) -> str:
    number = 2
    found = id_
    while found in taken:
        found = f"{id_}-{number}"
        number += 1
    return found


def _environment(name: str, bases: dict[Path, str], today: date) -> Environment:
    found = render.templates()
    found.globals["portal"] = name
    found.globals["out"] = lambda page, county, url: (
        "../" * page.count("/") + bases[county.folder] + urls.relative("", url)
    )
    found.globals["standing"] = lambda documents: document_state.words(documents, today)
    found.globals["dates"] = document_state.as_json
    found.globals["years"] = _years
    return found


def _years(documents: Sequence[Told]) -> str:
    """The years in which the documents were signed: 2020—2026."""
    found = sorted({each.meta.signed_on.year for each in documents})
    return f"{found[0]}年" if len(found) == 1 else f"{found[0]}—{found[-1]}年"


def _list(
    environment: Environment,
    url: str,
    title: str,
    template: str,
    items: Sequence[object],
    row: str,
    **needs: object,
) -> Iterator[tuple[str, str]]:
    """Yield the pages of a list, of which none is too heavy."""
    line = environment.get_template(row)

    def weight(each: object) -> int:
        return len(line.render(each=each, page=url).encode()) + LINK

    leaf: Leaf[object]
    for leaf in cut(url, items, weight):
        yield _page(environment, leaf.url, leaf.titled(title), template, leaf=leaf, total=len(items), **needs)


def _page(environment: Environment, url: str, title: str, template: str, **needs: object) -> tuple[str, str]:
    link: Callable[[str], str] = partial(urls.relative, url)
    html = environment.get_template(template).render(page=url, title=title, link=link, **needs)
    return f"{url}index.html", html
