"""The steps that write a site: together they write all of it, each on its own, in any order and any process."""

from pathlib import Path

import pytest

from generator.load import load
from generator.publish.build import build
from generator.publish.mkdocs_site import MkDocsSite
from generator.publish.order import Order
from generator.publish.release import SCRIPT
from generator.publish.steps import steps
from generator.publish.verify import MANIFEST
from tests import county
from tests.conftest import DAY


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return county.write(tmp_path_factory.mktemp("tasks"))


@pytest.fixture(scope="module")
def built(root: Path) -> dict[str, bytes]:
    assert not build(root / "mkdocs.yml", root / "one", DAY, processes=1).errors
    return contents(root / "one")


def test_several_processes_write_the_same_bytes(root: Path, built: dict[str, bytes]):
    for processes in (2, 5):
        assert not build(root / "mkdocs.yml", root / "site", DAY, processes=processes, cached=False).errors
        assert contents(root / "site") == built


def test_the_order_of_the_steps_does_not_matter(root: Path, built: dict[str, bytes]):
    site = load(root / "data").site
    assert site is not None
    order = Order(site, DAY, page_by_page=True)
    with order.dated():
        found = list(steps(MkDocsSite(root / "mkdocs.yml", root / "back", order), order))
        written = [path for step in reversed(found) for path in step.write()]
    of_steps = {name: each for name, each in built.items() if name not in (MANIFEST, SCRIPT)}
    assert contents(root / "back") == of_steps
    assert sorted(written) == sorted(of_steps)
    assert len({step.name for step in found}) == len(found)
