"""The files of a leaflet. What cannot be set is refused, with the place in the YAML where it stands."""

import json
from collections.abc import Callable, Iterator
from datetime import date

from generator.cache import Cache
from generator.leaflets import typesetting
from generator.leaflets.picture import small
from generator.leaflets.place import place_of
from generator.leaflets.sheet import LARGE, PAPER, PICTURE, Form, Sheet, sheet
from generator.leaflets.typesetting import Placed, Unset, made_with
from generator.model import Finding, Refused, Site, aloud
from generator.model.leaflets import UNSET, Leaflet

Made = tuple[bytes, Placed]


def files(site: Site, leaflet: Leaflet, today: date, kept: Cache) -> Iterator[tuple[str, bytes]]:
    """Yield (path, content) of each file of `leaflet`; what an earlier run set of the same words is not set again.

    Raises Refused, with findings, for what cannot be set.
    """
    made = sheet(site, leaflet, today)
    try:
        yield leaflet.paper, _pdf(made, PAPER, today, kept)
        yield leaflet.large, _pdf(made, LARGE, today, kept)
        if leaflet.picture:
            yield leaflet.picture, _picture("sheet.typ", made.data(PICTURE), kept)
            yield leaflet.card, _picture("card.typ", made.card(), kept)
    except Unset as error:
        place = place_of(site, leaflet, error.text, today)
        found = Finding(place, f"明白纸“{leaflet.title}”做不出来：{error.message}。", error.hint, UNSET)
        raise Refused("有明白纸做不出来。", "旧网站没有动。", [found]) from error
    if leaflet.aloud:
        yield leaflet.aloud, "\n".join((*aloud.script(site, leaflet, today), "")).encode()


def _pdf(made: Sheet, form: Form, today: date, kept: Cache) -> bytes:
    data = made.data(form)
    return _once(data, kept, lambda: typesetting.pdf("sheet.typ", data, today), str(today))[0]


def _picture(template: str, data: dict[str, object], kept: Cache) -> bytes:
    def draw() -> Made:
        content, placed = typesetting.png(template, data)
        return small(content), placed

    return _once(data, kept, draw, template)[0]


def _once(data: object, kept: Cache, make: Callable[[], Made], *more: str) -> Made:
    return kept.once("leaflets", (json.dumps(data, ensure_ascii=False), *made_with(), *more), make)
