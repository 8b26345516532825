"""`make sbom` names every package of the lock with its hashes, validly, and the same lock gives the same bytes."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from tests.conftest import ROOT

PIN = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)", re.MULTILINE)
HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
FILES = ("Makefile", "pyproject.toml", "requirements.lock", "README.md", "LICENSE")


@pytest.fixture(scope="module")
def bill(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The text of build/sbom.json, made twice."""
    first, second = (_made(tmp_path_factory.mktemp("sbom")) for _ in range(2))
    assert first == second
    return first


def _made(folder: Path) -> str:
    """What the Makefile writes in a folder that has the lock; the environment is that of this project."""
    for name in FILES:
        shutil.copy(ROOT / name, folder)
    (folder / ".venv").symlink_to((ROOT / ".venv").resolve())
    environment = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    up_to_date = ["-o", ".venv/.installed", "-o", ".venv/.installed-dev"]
    done = subprocess.run(
        ["make", *up_to_date, "sbom"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return (folder / "build/sbom.json").read_text(encoding="utf-8")


def test_it_is_valid_cyclonedx(bill: str):
    assert json.loads(bill)["specVersion"] == "1.6"
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(bill) is None


def test_it_has_the_packages_of_the_lock_and_no_other(bill: str):
    found = {(each["name"], each["version"]) for each in json.loads(bill)["components"]}
    pinned = set(PIN.findall((ROOT / "requirements.lock").read_text(encoding="utf-8")))
    assert len(pinned) > 30
    assert found == pinned


def test_it_has_every_hash_of_the_lock(bill: str):
    known = set(HASH.findall((ROOT / "requirements.lock").read_text(encoding="utf-8")))
    assert {each for each in known if each not in bill} == set()


def test_it_holds_no_path_of_this_machine(bill: str):
    assert str(ROOT) not in bill
    assert "timestamp" not in json.loads(bill)["metadata"]
