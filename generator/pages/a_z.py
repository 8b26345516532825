"""全部内容: everything on the site by its first sound, and every provision. Search leads here without a script."""

from collections.abc import Iterator
from datetime import date
from string import ascii_uppercase

from generator.model import Site, urls
from generator.pages.cards import Link
from generator.pages.page import Page
from generator.text.pinyin import in_order

OPENING = "“《（‘"
OTHER = "其他"


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the index."""
    context = {
        "letters": _letters(site),
        "sections": [
            (
                site.document_of[each.document].name_of(each),
                Link(each.plain, urls.section(each)),
                [Link(provision.title, urls.provision(site, provision)) for provision in each.provisions],
            )
            for each in site.sections
        ],
    }
    yield Page("a-z/", "全部内容", "pages/a-z.html", context)


def letter(text: str) -> str:
    """The letter under which a word stands: of its sound, or of itself if it is Latin; else 其他."""
    first = next((sound[0].upper() for sound, _, _ in _key(text)), OTHER)
    return first if first in ascii_uppercase else OTHER


def _key(text: str) -> list[tuple[str, str, str]]:
    """What a word is sorted by: all but the mark that opens it."""
    return in_order(text.lstrip(OPENING))


def _letters(site: Site) -> list[tuple[str, list[tuple[str, Link]]]]:
    """Every letter with its entries (kind, link), sorted by sound."""
    entries = [
        *(("想办的事", Link(each.name, f"needs/{each.id}/")) for each in site.needs),
        *(("人群", Link(each.name, f"for/{each.id}/")) for each in site.audiences if each.guide),
        *(("单位", Link(each.short, f"units/{each.id}/")) for each in site.units),
        *(("电话", Link(each.name, f"contacts/#tel-{each.number}")) for each in site.contacts),
        *(("名词", Link(each.term, f"terms/#term-{each.id}")) for each in site.terms),
    ]
    entries.sort(key=lambda entry: _key(entry[1].text))
    groups: dict[str, list[tuple[str, Link]]] = {each: [] for each in (*ascii_uppercase, OTHER)}
    for entry in entries:
        groups[letter(entry[1].text)].append(entry)
    return [(each, found) for each, found in groups.items() if found]
