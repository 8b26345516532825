"""全部内容: everything on the site by its first sound, and every provision. Search leads here without a script."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from string import ascii_uppercase
from typing import NamedTuple

from generator.model import Document, Site, urls
from generator.pages.cards import Link
from generator.pages.documents import newest_first
from generator.pages.page import Page
from generator.pages.split import is_long, leaves
from generator.text.pinyin import in_order

OPENING = "“《（‘"
OTHER = "其他"
ADDRESS, TITLE = "a-z/", "全部内容"
LINK, ROW, CHARACTER = 110, 400, 3  # bytes around a link, of a document in the list, of a character

Entry = tuple[str, Link]
Letter = tuple[str, list[Entry]]


class Section(NamedTuple):
    """A section of a document in its place: what it is called, its plain words, its statements."""

    label: str
    heading: Link
    provisions: list[Link]


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the index; where it is too long, each document, and each letter, has a page of its own."""
    letters = _letters(site)
    sections_of = {each.id: list(_sections(site, each)) for each in site.documents}
    whole = [section for found in sections_of.values() for section in found]
    by_document = is_long(site, sum(map(_heavy, whole)))
    beside = ROW * len(site.documents) if by_document else 0
    by_letter = is_long(site, beside + sum(_links(link for _, link in entries) for _, entries in letters))
    context = {
        "letters": [(each, [] if by_letter else found, _place(each, by_letter)) for each, found in letters],
        "sections": [] if by_document else whole,
        "documents": [
            (each, f"{ADDRESS}{each.id}/", sum(len(one.provisions) for one in sections_of[each.id]))
            for each in newest_first(site)
            if by_document
        ],
    }
    yield Page(ADDRESS, TITLE, "pages/a-z.html", context)
    for document in site.documents if by_document else ():
        yield from _document_pages(site, document, sections_of[document.id])
    for name, entries in letters if by_letter else ():
        yield from _letter_pages(site, name, entries)


def letter(text: str) -> str:
    """The letter under which a word stands: of its sound, or of itself if it is Latin; else 其他."""
    first = next((sound[0].upper() for sound, _, _ in _key(text)), OTHER)
    return first if first in ascii_uppercase else OTHER


def folder(name: str) -> str:
    """The folder of a letter's page below its index."""
    return "letter-other" if name == OTHER else f"letter-{name.lower()}"


def _place(name: str, has_page: bool) -> str:
    return f"{ADDRESS}{folder(name)}/" if has_page else f"{ADDRESS}#letter-{name}"


def _document_pages(site: Site, document: Document, sections: Sequence[Section]) -> Iterator[Page]:
    title = f"{document.meta.short}：{TITLE}"
    for leaf in leaves(site, f"{ADDRESS}{document.id}/", sections, _heavy):
        context = {"title": title, "leaf": leaf, "sections": leaf.items, "entries": []}
        yield Page(
            leaf.url, leaf.titled(title), "pages/a-z-part.html", context, document=document.id, by_needs=True
        )


def _letter_pages(site: Site, name: str, entries: Sequence[Entry]) -> Iterator[Page]:
    title = f"{TITLE}：{name}"
    for leaf in leaves(site, f"{ADDRESS}{folder(name)}/", entries, lambda entry: _links([entry[1]])):
        context = {"title": title, "leaf": leaf, "sections": [], "entries": leaf.items}
        yield Page(leaf.url, leaf.titled(title), "pages/a-z-part.html", context, by_needs=True)


def _links(links: Iterable[Link]) -> int:
    return sum(LINK + CHARACTER * len(each.text) for each in links)


def _heavy(section: Section) -> int:
    return _links([section.heading, *section.provisions])


def _key(text: str) -> list[tuple[str, str, str]]:
    """What a word is sorted by: all but the mark that opens it."""
    return in_order(text.lstrip(OPENING))


def _sections(site: Site, document: Document) -> Iterator[Section]:
    for each in document.sections:
        found = [Link(provision.title, urls.provision(site, provision)) for provision in each.provisions]
        yield Section(document.name_of(each), Link(each.plain, urls.section(each)), found)


def _letters(site: Site) -> list[Letter]:
    """Every letter with its entries (kind, link), sorted by sound."""
    entries = [
        *(("想办的事", Link(each.name, f"needs/{each.id}/")) for each in site.needs),
        *(("人群", Link(each.name, f"for/{each.id}/")) for each in site.audiences if each.guide),
        *(("单位", Link(each.short, f"units/{each.id}/")) for each in site.units),
        *(("电话", Link(each.name, f"contacts/#tel-{each.number}")) for each in site.contacts),
        *(("名词", Link(each.term, f"terms/#term-{each.id}")) for each in site.terms),
    ]
    entries.sort(key=lambda entry: _key(entry[1].text))
    groups: dict[str, list[Entry]] = {each: [] for each in (*ascii_uppercase, OTHER)}
    for entry in entries:
        groups[letter(entry[1].text)].append(entry)
    return [(each, found) for each, found in groups.items() if found]
