"""ProperDocs, which continues MkDocs 1.x, builds the same site byte for byte, where MkDocs is not installed."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.publish.release import SCRIPT
from generator.publish.verify import MANIFEST
from tests import smallest
from tests.conftest import DAY, ROOT

pytestmark = pytest.mark.deep

VERSION = "1.6.7"
NOON = "1795521600"  # of DAY, in seconds since 1970, UTC
ADDRESS = smallest.FILES["data/site.yml"].replace('address: ""', "address: https://example.org/")
# ProperDocs' own command begins like this: what asks for mkdocs.* gets properdocs.* (properdocs/replacement.py).
MINGBAI = "import properdocs.replacement; from generator.cli import main; main()"


def run(*command: str | Path, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "SOURCE_DATE_EPOCH": NOON, "PYTHONUTF8": "1"}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


def contents(site: Path) -> dict[str, bytes]:
    return {str(path.relative_to(site)): path.read_bytes() for path in site.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def properdocs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of an environment with ProperDocs in the place of MkDocs, all else as in the lock."""
    folder = tmp_path_factory.mktemp("properdocs")
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    (folder / "lock.txt").write_text("\n".join(re.findall(r"^[\w.-]+==[^ ]+", lock, re.MULTILINE)))
    programs = folder / "venv/bin"
    pip = [programs / "python", "-m", "pip", "--quiet", "--disable-pip-version-check"]
    for command in (
        [sys.executable, "-m", "venv", folder / "venv"],
        [*pip, "install", "-c", folder / "lock.txt", "-e", ROOT, f"properdocs=={VERSION}"],
        [*pip, "uninstall", "--yes", "mkdocs"],  # Material asks for it, though it works without
    ):
        done = run(*command)
        assert done.returncode == 0, done.stderr
    assert run(programs / "python", "-c", "import mkdocs").returncode == 1
    return programs


@pytest.fixture(params=["smallest", "real"])
def config(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    root = ROOT
    if request.param == "smallest":  # with an address it has a sitemap, too
        root = smallest.write(tmp_path / "项目", **{"data/site.yml": ADDRESS})
    return root / "mkdocs.yml"


def test_the_same_site(properdocs: Path, config: Path, tmp_path: Path):
    sites = []
    for number, command in enumerate(
        (
            [sys.executable, "-m", "mkdocs", "build", "--strict"],
            [properdocs / "properdocs", "build", "--strict"],
            [properdocs / "python", "-c", MINGBAI, "build", "--today", str(DAY)],
        )
    ):
        target = tmp_path / str(number)
        done = run(*command, "-f", config, "-d", target)
        assert done.returncode == 0, done.stdout + done.stderr
        found = contents(target)
        # MkDocs itself publishes nothing.
        assert (MANIFEST in found) == (SCRIPT in found) == ("--today" in command)
        sites.append({name: each for name, each in found.items() if name not in (MANIFEST, SCRIPT)})
    built, *others = sites
    assert ("sitemap.xml.gz" in built) == (config.parent != ROOT)
    for other in others:
        assert [path for path in built.keys() | other.keys() if built.get(path) != other.get(path)] == []


@pytest.mark.parametrize(
    ("file", "text", "message"),
    [
        ("content/about.md", "[x](y.md)\n", "content/about.md：链接“y.md”指的页面或图片不存在。"),
        ("mkdocs.yml", "site_name: 明白\nplugins: [\n", "mkdocs.yml：第 "),
    ],
)
def test_its_complaints_are_chinese(properdocs: Path, tmp_path: Path, file: str, text: str, message: str):
    root = smallest.write(tmp_path, **{file: text})
    done = run(properdocs / "python", "-c", MINGBAI, "build", cwd=root)
    assert done.returncode == 1
    assert done.stderr.startswith(message)
    assert "ProperDocs" not in done.stderr
