"""明白纸、大喇叭稿、图片: what is made beside the pages for those who never open a website."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from generator.model import urls
from generator.model.per_site import per_site
from generator.model.site import Site
from generator.model.written_for import audience_provisions, need_provisions

FOLDER = "leaflets/"
UNSET = "L101"  # the code of what cannot be set
LeafletKind = Literal["document", "audience", "need", "measure"]


@dataclass(frozen=True)
class Leaflet:
    """What is told on paper: a document, a measure, what is for an audience or a need; `url` is its page.

    Its files: an A4 sheet, the same in large type; of some a picture and a text to read aloud, else "".
    """

    kind: LeafletKind
    id: str
    title: str
    url: str

    @property
    def paper(self) -> str:
        """The sheet of A4."""
        return self._file(".pdf")

    @property
    def large(self) -> str:
        """The same in large type."""
        return self._file(".large.pdf")

    @property
    def picture(self) -> str:
        """The picture for a chat group."""
        return self._file(".png") if self.kind in ("measure", "audience") else ""

    @property
    def card(self) -> str:
        """The picture that a chat shows beside a link to the page."""
        return self._file(".card.png") if self.picture else ""

    @property
    def aloud(self) -> str:
        """The text for a loudspeaker."""
        return self._file(".txt") if self.kind in ("need", "audience") else ""

    def _file(self, ending: str) -> str:
        return f"{FOLDER}{self.url.strip('/').replace('/', '-')}{ending}"


def leaflets(site: Site) -> tuple[Leaflet, ...]:
    """Return all that are made with this site: none, where nothing can set them."""
    return every_leaflet(site) if site.with_leaflets else ()


@per_site
def every_leaflet(site: Site) -> tuple[Leaflet, ...]:
    """Return all that could be made with this site."""
    return tuple(_every(site))


def _every(site: Site) -> Iterator[Leaflet]:
    for document in site.documents:
        yield Leaflet("document", document.id, document.meta.short, urls.document(document.id))
    for audience in site.audiences:
        if audience.guide and audience_provisions(site, audience):
            yield Leaflet("audience", audience.id, f"写给{audience.name}的", f"for/{audience.id}/")
    for need in site.needs:
        if need_provisions(site, need):
            yield Leaflet("need", need.id, need.name, f"needs/{need.id}/")
    for measure in site.measures:
        yield Leaflet("measure", measure.id, measure.plain, urls.section(measure))


def leaflet_at(site: Site) -> Mapping[str, Leaflet]:
    """Address of a page → its leaflet."""
    return _leaflet_at(site) if site.with_leaflets else {}


@per_site
def _leaflet_at(site: Site) -> Mapping[str, Leaflet]:
    return {each.url: each for each in every_leaflet(site)}
