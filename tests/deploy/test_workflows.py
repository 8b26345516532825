"""The files for code hosts are YAML, and what they run exists."""

import re
from typing import Any

import pytest
import yaml

from tests.conftest import ROOT
from tests.deploy.table import DEPLOY

FILES = ("github-pages.yml", "gitlab-ci.yml", "gitee-go.yml")
TARGETS = re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


def commands(part: Any) -> list[str]:
    """All lines that are run, wherever they stand."""
    if isinstance(part, list):
        return [line for each in part for line in commands(each)]
    if not isinstance(part, dict):
        return []
    mine = [part[name] for name in ("run", "script", "commands") if name in part]
    lines = [line for each in mine for line in (each if isinstance(each, list) else [each])]
    return lines + [line for each in part.values() for line in commands(each)]


@pytest.mark.parametrize("name", FILES)
def test_what_is_run_exists(name: str):
    lines = commands(yaml.safe_load((DEPLOY / name).read_text(encoding="utf-8")))
    made = [line.split()[1] for line in lines if line.startswith("make ")]
    assert "site" in made
    assert set(made) <= set(TARGETS)
    assert [line for line in lines if not line.startswith("make ")] in ([], ["mv site public"])


@pytest.mark.parametrize("name", FILES)
def test_each_says_how_it_is_built_again_every_day(name: str):
    text = (DEPLOY / name).read_text(encoding="utf-8")
    assert re.search(r"30 (16|0) \* \* ", text)
    assert "过没过期按做网站的那一天算" in text


def test_the_readme_leads_to_every_file():
    readme = (DEPLOY / "README.md").read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)]+)\)", readme)
    assert [link for link in links if not (DEPLOY / link).exists()] == []
    for path in DEPLOY.rglob("*.*"):
        name = path.relative_to(DEPLOY).as_posix()
        inside = any(name.startswith(f"{link}/") for link in links)
        assert name in links or inside or name == "README.md", name
