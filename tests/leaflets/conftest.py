"""Sites whose leaflets are made, and what stands on one."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from generator.load import load
from generator.model import Site
from generator.model.leaflets import Leaflet, leaflets
from tests.conftest import EXAMPLES, ROOT

SITES = ["", *(f"examples/{each}" for each in EXAMPLES)]


@pytest.fixture(scope="session", params=SITES)
def papered(request: pytest.FixtureRequest) -> Site:
    """Each complete site, with its leaflets."""
    site = load(ROOT / request.param / "data").site
    assert site is not None
    return replace(site, with_leaflets=True)


@pytest.fixture
def small_with(site_with: Callable[[str], Site]) -> Callable[[str], Site]:
    """Return a function: lines of YAML → the smallest site with them, and with leaflets."""
    return lambda example="": replace(site_with(example), with_leaflets=True)


def first(site: Site, kind: str) -> Leaflet:
    """The first leaflet of a kind."""
    return next(each for each in leaflets(site) if each.kind == kind)
