"""Where in the YAML stands what cannot be set."""

from collections.abc import Iterator
from datetime import date

from generator.model import Place, Record, Site
from generator.model.leaflets import Leaflet
from generator.model.told import told


def place_of(site: Site, leaflet: Leaflet, text: str, today: date) -> Place:
    """Return the place of the first record on `leaflet` that has `text`; where none has, of what it is about."""
    records = list(_records(site, leaflet, today))
    for record in records:
        for keys, words in record.texts:
            if text and text in words:
                return record.place(*keys)
    return next((each for each in records if not each.packaged), records[0]).place()


def _records(site: Site, leaflet: Leaflet, today: date) -> Iterator[Record]:
    """Yield what has a word on the leaflet: first what it is about."""
    found = told(site, leaflet, today)
    if leaflet.kind == "audience":
        yield site.audience_of[leaflet.id]
    elif leaflet.kind == "need":
        yield site.need_of[leaflet.id]
    elif leaflet.kind == "measure":
        yield site.measure_of[leaflet.id]
    yield from (each.meta for each in found.documents)
    yield from found.provisions
    yield from found.measures
    yield from site.audiences
    yield site.settings
