"""What a page says of review: once, in one short line, that nobody has signed what stands on it."""

from collections.abc import Collection, Iterable

from generator.model import Area, Provision, Section, Site
from generator.review.areas import section_name

Entries = tuple[tuple[Area, str], ...]


def line(entries: Entries, signed: Collection[tuple[Area, str]]) -> str:
    """Return what a page with these entries says of review; nothing where all are signed."""
    there = [each in signed for each in entries]
    if all(there):
        return ""
    return "这一页的说明还没有全部审核签字。" if any(there) else "这一页的说明还没有人审核签字。"


def named(area: Area, ids: Iterable[str]) -> Entries:
    """The entries of an area that have these ids."""
    return tuple((area, id_) for id_ in ids)


def told_in(sections: Iterable[Section]) -> Entries:
    """The entries of sections."""
    return named("measures", map(section_name, sections))


def holding(site: Site, provisions: Iterable[Provision]) -> tuple[Section, ...]:
    """The sections that hold `provisions`, each once."""
    found = (site.section_of[each.id] for each in provisions)
    return tuple({each.id: each for each in found}.values())


def sections_of(site: Site, provisions: Iterable[Provision]) -> Entries:
    """The entries of the sections that hold `provisions` and of the replies to them, each once."""
    found = list(provisions)
    return tuple(dict.fromkeys((*told_in(holding(site, found)), *replies_to(site, found))))


def replies_to(site: Site, provisions: Iterable[Provision]) -> Entries:
    """The entries of the replies that are about `provisions`."""
    return named("replies", (reply.id for each in provisions for reply in site.replies_to.get(each.id, ())))


def written(site: Site, path: str) -> Entries:
    """The entries of a page that editors write themselves, at `path` in content/: itself, and what names the site."""
    is_there = any(each.path == path for each in site.written_pages)
    return (("about", path), ("about", "site.yml")) if is_there else ()
