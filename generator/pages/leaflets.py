"""打印、转发、念给大家听: the list of all sheets of paper, pictures and texts for a loudspeaker."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from generator.model import Site
from generator.model.leaflets import FOLDER, Leaflet, LeafletKind, leaflets
from generator.pages.page import Page
from generator.pages.split import leaves

TITLE = "打印、转发、念给大家听"
LINE, CHARACTER = (
    900,
    3,
)  # bytes around a leaflet of the list, and of a character of its title in each of its links
NAMES: dict[LeafletKind, str] = {
    "document": "整份文件",
    "audience": "写给哪些人",
    "need": "想办的事",
    "measure": "每一条措施",
}


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the list, if there is anything in it."""
    found = leaflets(site)
    for leaf in leaves(site, FOLDER, found, _heavy) if found else ():
        grouped = groupby(leaf.items, key=lambda each: each.kind)
        groups = [(NAMES[kind], list(mine)) for kind, mine in grouped]
        context = {"title": TITLE, "leaf": leaf, "groups": groups}
        yield Page(
            leaf.url,
            leaf.titled(TITLE),
            "pages/leaflets.html",
            context,
            "能打印的明白纸，能转发的图片，能念的大喇叭稿。",
        )


def _heavy(leaflet: Leaflet) -> int:
    return LINE + 5 * CHARACTER * len(leaflet.title)
