"""改动记录: what was changed on this site, day by day, the newest first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.model import Change, Site, urls
from generator.model.diff import pieces
from generator.model.history import CHANGE_WORDS
from generator.pages.page import Page


@dataclass(frozen=True)
class Row:
    """A change: what was done to what, where it stands now (if it does), and each field's pieces."""

    done: str
    what: str
    title: str
    url: str | None
    fields: tuple[tuple[str, list[tuple[str, str]]], ...]


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the page; without any record it says so."""
    newest = sorted(site.changes, key=lambda each: each.day, reverse=True)
    days = [(each, [_row(site, change) for change in each.changes]) for each in newest]
    yield Page("changes/", "改动记录", "pages/changes.html", {"days": days})


def _row(site: Site, change: Change) -> Row:
    fields = tuple((each.field, pieces(each.before, each.after)) for each in change.fields)
    return Row(CHANGE_WORDS[change.kind], change.what, change.title, _url(site, change), fields)


def _url(site: Site, change: Change) -> str | None:
    """The address of what was changed, as long as it is there."""
    for provision in site.provisions if change.what == "事项" else ():
        if provision.id == change.id:
            return urls.provision(site, provision)
    for section in site.sections if change.what == "措施" else ():
        if f"{section.document}/{section.id}" == change.id:
            return urls.section(section)
    known = {
        "文件": (site.document_of, urls.document(change.id)),
        "电话": (site.contact_of, f"contacts/#tel-{change.id}"),
        "单位": (site.unit_of, f"units/{change.id}/"),
        "名词": ({each.id for each in site.terms}, f"terms/#term-{change.id}"),
        "人群": ({each.id for each in site.audiences if each.guide}, f"for/{change.id}/"),
        "群众常问": ({each.id for each in site.asked}, f"answers/#q-{change.id}"),
        "想办的事": (site.need_of, f"needs/{change.id}/"),
    }
    ids, url = known.get(change.what, ((), ""))
    return url if change.id in ids else None
