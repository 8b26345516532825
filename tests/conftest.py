"""Fixtures: the smallest site with one thing changed, and the real site, built once for the session."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from generator.load import load
from generator.model import Site
from generator.publish.mkdocs_site import MkDocsSite
from generator.publish.order import Order
from generator.publish.steps import steps
from tests import county, smallest
from tests import many_documents as many
from tests.chromium import browser

__all__ = ["browser"]  # the fixture

ROOT = Path(__file__).parent.parent
DAY = date(2026, 11, 24)  # for which tests check and build; all of their data were checked by then
os.environ["MINGBAI_LEAFLETS"] = "0"  # setting sheets takes seconds: who tests them asks for them
EXAMPLES = sorted(path.parent.name for path in (ROOT / "examples").glob("*/mkdocs.yml"))


@pytest.fixture
def site_with(tmp_path: Path) -> Callable[[str], Site]:
    """Return a function: lines of YAML → the smallest good site with these lines in place of its own."""

    def make(example: str = "") -> Site:
        smallest.write(tmp_path, **(smallest.changed(example) if example else {}))
        loaded = load(tmp_path / "data")
        assert loaded.site is not None, loaded.findings
        return loaded.site

    return make


@pytest.fixture
def two(tmp_path: Path) -> Site:
    """A city's document and the county's supplement to it."""
    site = load(county.write(tmp_path / "two") / "data").site
    assert site is not None
    return site


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Four documents with more statements than a page of a guide holds."""
    site = load(many.write(tmp_path_factory.mktemp("large")) / "data").site
    assert site is not None
    return site


@pytest.fixture(scope="session")
def real_site() -> Site:
    """The project's own data."""
    loaded = load(ROOT / "data")
    assert loaded.site is not None, loaded.findings
    return loaded.site


def mingbai(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command as an editor would."""
    return subprocess.run(
        [sys.executable, "-m", "generator.cli", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONUTF8": "1", **environment},
        capture_output=True,
        text=True,
        encoding=environment.get("PYTHONIOENCODING", "utf-8"),
        timeout=300,
        check=False,
    )


def build_unchecked(config_file: Path, folder: Path, order: Order) -> None:
    """Build a site without asking the rules, in this process."""
    with order.dated():
        for step in steps(MkDocsSite(config_file, folder, order, strict=True), order):
            step.write()


@pytest.fixture(scope="session")
def checkers() -> Path:
    """The packages of the checkers that are not Python's, installed if need be; node is on the PATH from then on."""
    folder = ROOT / ".venv/checkers"
    found = subprocess.run(
        [ROOT / "tests/browser/find-checkers", folder], capture_output=True, text=True, check=False
    )
    if found.returncode:
        pytest.fail(found.stderr, pytrace=False)
    os.environ["PATH"] = os.pathsep.join([found.stdout.strip(), os.environ["PATH"]])
    return folder / "node_modules"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real site, built once, as it is on 24 November 2026."""
    target = tmp_path_factory.mktemp("real") / "site"
    done = mingbai("build", "-d", str(target), "--today", "2026-11-24", cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    return target


@pytest.fixture(scope="session")
def smallest_built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The smallest project, built."""
    root = smallest.write(tmp_path_factory.mktemp("smallest"))
    done = mingbai("build", "--today", "2026-11-24", cwd=root)
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "site"


@pytest.fixture(scope="session")
def two_documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A city's document and a county's supplement of the year after, built as they are on 1 June 2021."""
    root = county.write(tmp_path_factory.mktemp("两份 文件"))
    done = mingbai("build", "--today", "2021-06-01", cwd=root)
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "site"


@pytest.fixture(scope="session", params=EXAMPLES)
def example(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of a complete site of examples/, built where the first site's data are not in reach."""
    root = tmp_path_factory.mktemp("example") / request.param
    shutil.copytree(ROOT / "examples" / request.param, root, ignore=shutil.ignore_patterns("site"))
    done = mingbai("build", "--today", DAY.isoformat(), cwd=root)
    assert done.returncode == 0, done.stdout + done.stderr
    return root
