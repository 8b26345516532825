"""data/changes.atom: what was changed on the site, for programs that tell people of it (RFC 4287)."""

from collections.abc import Iterator
from datetime import date
from urllib.parse import quote

from lxml import etree

from generator.exports.identity import identity
from generator.model import Change, ChangeSet, Site, urls
from generator.model.history import CHANGE_WORDS
from generator.text.characters import printable
from generator.text.dates import day

PATH, PAGE = "data/changes.atom", "changes/"
ATOM, XHTML = "http://www.w3.org/2005/Atom", "http://www.w3.org/1999/xhtml"
MOST = 50  # records; the page has all


def files(site: Site, today: date) -> Iterator[tuple[str, bytes]]:
    """Yield the feed, the newest record first; without a record it has no entry, and is of the day `today`."""
    newest = sorted(site.changes, key=lambda each: (each.day, each.id), reverse=True)[:MOST]
    feed = etree.Element(f"{{{ATOM}}}feed", nsmap={None: ATOM})
    feed.set("{http://www.w3.org/XML/1998/namespace}lang", "zh-CN")
    _text(feed, "id", identity(site, PATH).urn)
    _text(feed, "title", f"{site.settings.name}：改动记录")
    _text(feed, "updated", _moment(newest[0].day if newest else today))
    _text(etree.SubElement(feed, f"{{{ATOM}}}author"), "name", site.settings.name)
    _link(feed, "self", _address(site, PATH), "application/atom+xml")
    _link(feed, "alternate", _address(site, PAGE), "text/html")
    for each in newest:
        _entry(site, feed, each)
    yield PATH, etree.tostring(feed, encoding="utf-8", xml_declaration=True, pretty_print=True)


def _entry(site: Site, feed: etree._Element, changes: ChangeSet) -> None:
    entry = etree.SubElement(feed, f"{{{ATOM}}}entry")
    _text(entry, "id", identity(site, PATH, changes.id).urn)
    _text(entry, "title", f"{day(changes.day)}：改动{len(changes.changes)}处")
    _text(entry, "updated", _moment(changes.day))
    _link(entry, "alternate", _address(site, f"{PAGE}#changes-{changes.id}"), "text/html")
    content = etree.SubElement(entry, f"{{{ATOM}}}content", type="xhtml")
    body = etree.SubElement(content, f"{{{XHTML}}}div", nsmap={None: XHTML})
    if changes.why:
        _text(body, "p", changes.why, XHTML)
    listed = etree.SubElement(body, f"{{{XHTML}}}ul")
    for each in changes.changes:
        _text(listed, "li", _told(each), XHTML)


def _told(change: Change) -> str:
    """改了事项：少裁员的企业，退回失业保险费（说法、条件和限制）."""
    fields = "、".join(each.field for each in change.fields) if change.kind == "changed" else ""
    return f"{CHANGE_WORDS[change.kind]}{change.what}：{change.title}{f'（{fields}）' if fields else ''}"


def _address(site: Site, path: str) -> str:
    """The whole address; of a site that has none, the way from the feed."""
    known = urls.whole(site, path) if site.settings.address else urls.relative(PATH, path)
    return quote(known, safe="/:#?&=%@+,;~[]!$'()*")


def _moment(value: date) -> str:
    """The data know the day alone; the feed has to name a time, so it is the first of that day in China."""
    return f"{value.isoformat()}T00:00:00+08:00"


def _link(parent: etree._Element, rel: str, href: str, kind: str) -> None:
    etree.SubElement(parent, f"{{{ATOM}}}link", rel=rel, href=href, type=kind)


def _text(parent: etree._Element, name: str, text: str, namespace: str = ATOM) -> None:
    etree.SubElement(parent, f"{{{namespace}}}{name}").text = printable(text)
