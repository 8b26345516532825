"""Ids that readers of feeds and calendars keep: the same from build to build, and no other site has them."""

from uuid import NAMESPACE_URL, UUID, uuid5

from generator.model import Site


def identity(site: Site, *names: str) -> UUID:
    """Return the id of what `names` lead to on this site, from its address; without an address, from its name."""
    return uuid5(NAMESPACE_URL, "\n".join((site.settings.address or site.settings.name, *names)))
