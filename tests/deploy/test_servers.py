"""nginx, Caddy, Apache and Tomcat for real, each with its file of deploy/, serve the real site as headers.yml says."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.deploy.checks import CHECKS, is_promised
from tests.deploy.place import Place, at_work
from tests.deploy.servers import SERVERS, install

pytestmark = pytest.mark.deep
PLACES = [(name, path) for name in SERVERS for path in ("/", "/x/明白/")]


@pytest.fixture(scope="module", params=PLACES, ids=" ".join)
def served_by(request: pytest.FixtureRequest, built: Path) -> Iterator[tuple[str, Place]]:
    """A server at work with the real site at the top or below a path."""
    complaint = install()
    if complaint:
        pytest.skip(complaint)
    name, path = request.param
    with at_work(name, built, path) as place:
        yield name, place


@pytest.mark.parametrize("check", CHECKS)
def test_a_server_does_what_the_table_says(served_by: tuple[str, Place], check: str):
    name, place = served_by
    if not is_promised(name, check):
        pytest.skip("Python's own server does not")
    assert list(CHECKS[check](place)) == []
