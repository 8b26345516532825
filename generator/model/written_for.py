"""Which statements are for an audience or a need: what a guide is made of, on the screen and on paper."""

from collections.abc import Callable, Iterable, Mapping

from generator.model.per_site import per_site
from generator.model.provision import Provision
from generator.model.readers import Audience, Need
from generator.model.site import Site


def audience_provisions(site: Site, audience: Audience) -> list[Provision]:
    """What is written for an audience and is more than the government's own business."""
    return [each for each in _by_audience(site).get(audience.id, ()) if _is_written_for(audience, each)]


def touching(site: Site, audience: Audience) -> list[Provision]:
    """What touches an audience and is not written for it, or is the government's own business."""
    return [each for each in _by_audience(site).get(audience.id, ()) if not _is_written_for(audience, each)]


def need_provisions(site: Site, need: Need) -> list[Provision]:
    """What a reader with this need looks for."""
    return list(_by_need(site).get(need.id, ()))


@per_site
def _by_audience(site: Site) -> Mapping[str, list[Provision]]:
    """Audience id → the statements that are for it or touch it."""
    return _by(site.provisions, lambda each: (*each.for_, *each.about))


@per_site
def _by_need(site: Site) -> Mapping[str, list[Provision]]:
    return _by(site.provisions, lambda each: each.needs)


def _by(
    provisions: Iterable[Provision], keys: Callable[[Provision], Iterable[str]]
) -> Mapping[str, list[Provision]]:
    found: dict[str, list[Provision]] = {}
    for each in provisions:
        for key in dict.fromkeys(keys(each)):
            found.setdefault(key, []).append(each)
    return found


def _is_written_for(audience: Audience, provision: Provision) -> bool:
    return audience.id in provision.for_ and provision.effect != "none"
