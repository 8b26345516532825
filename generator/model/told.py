"""What a leaflet tells: its statements, most useful first, its documents, what stands above and below them."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from generator.model import Document, Provision, Section, Site, status
from generator.model.lacks import common, in_words
from generator.model.leaflets import Leaflet
from generator.model.per_site import per_site
from generator.model.phone_script import asked, named, phone_script
from generator.model.provision import Effect
from generator.model.vocabulary import FORCES
from generator.model.written_for import audience_provisions, need_provisions

FIRMNESS = tuple(FORCES)
ON_PAPER: tuple[Effect, ...] = (
    "receive", "limit", "apply", "step", "duty", "protect", "chance", "meaning", "none",
)  # fmt: skip


class Told(NamedTuple):
    """What a leaflet tells; `where` is the clause it is about, `lacks` what no statement of it says."""

    documents: tuple[Document, ...]
    where: str
    lead: str
    provisions: tuple[Provision, ...]
    measures: tuple[Section, ...]
    lacks: tuple[str, ...]
    script: str


@per_site
def told(site: Site, leaflet: Leaflet, today: date) -> Told:
    """Return what `leaflet` tells on the day `today`: a document its measures, the others their statements."""
    if leaflet.kind == "document":
        document = site.document_of[leaflet.id]
        lead = f"一共{len(document.measures)}条，每条讲的是："
        script = f"我想问{named([document])}：现在还管用吗？里面的事找谁办？"
        return Told((document,), "", lead, (), document.measures, (), script)
    where, lead = _above(site, leaflet)
    by = _by_worth if leaflet.kind == "measure" else _by_firmness

    def key(each: Provision) -> tuple[Any, ...]:
        beside = leaflet.kind == "need" and each.matter != leaflet.id
        return _is_over(site, each, today), each.effect == "none", beside, by(each)

    mine = sorted(provisions_of(site, leaflet), key=key)
    documents = _documents(site, mine) or site.documents
    gives = any(each.effect != "none" for each in mine)
    if leaflet.kind == "audience":  # 写给…的 is our name and not one of the document
        script = asked(documents, f"里{leaflet.title}那些事", gives)
    else:
        script = phone_script(documents, where, leaflet.title, gives)
    return Told(documents, where, lead, tuple(mine), (), in_words(common(mine)), script)


def sections(site: Site, leaflet: Leaflet, today: date) -> tuple[Section, ...]:
    """The measures and parts of which a leaflet says something."""
    found = told(site, leaflet, today)
    mine = (site.section_of[each.id] for each in found.provisions)
    own = [site.measure_of[leaflet.id]] if leaflet.kind == "measure" else []
    return tuple({each.id: each for each in (*found.measures, *mine, *own)}.values())


def provisions_of(site: Site, leaflet: Leaflet) -> Sequence[Provision]:
    """The statements of a leaflet, in the order of the text; a document tells its measures."""
    if leaflet.kind == "audience":
        return audience_provisions(site, site.audience_of[leaflet.id])
    if leaflet.kind == "need":
        return need_provisions(site, site.need_of[leaflet.id])
    return site.measure_of[leaflet.id].provisions if leaflet.kind == "measure" else ()


def _above(site: Site, leaflet: Leaflet) -> tuple[str, str]:
    """The clause and the lead of a leaflet."""
    if leaflet.kind == "audience":
        return "", site.audience_of[leaflet.id].intro
    if leaflet.kind == "need":
        return "", site.need_of[leaflet.id].intro
    measure = site.measure_of[leaflet.id]
    return site.document_of[measure.document].name_of(measure), measure.summary


def _documents(site: Site, provisions: Iterable[Provision]) -> tuple[Document, ...]:
    """The documents of these statements, each once, in the order of the site."""
    found = {site.section_of[each.id].document for each in provisions}
    return tuple(each for each in site.documents if each.id in found)


def _is_over(site: Site, provision: Provision, today: date) -> bool:
    return status.state(site, provision, today) == "expired"


def _by_firmness(provision: Provision) -> tuple[Any, ...]:
    return FIRMNESS.index(provision.force), _worth(provision)


def _by_worth(provision: Provision) -> tuple[Any, ...]:
    return _worth(provision), FIRMNESS.index(provision.force)


def _worth(provision: Provision) -> int:
    """Paper has no room for all: what one gets, then what limits it and what one has to do for it."""
    return ON_PAPER.index(provision.effect)
