"""What deploy/headers.yml says: the one table of headers, cache and types."""

import re

import yaml

from tests.conftest import ROOT

DEPLOY = ROOT / "deploy"
TABLE = yaml.safe_load((DEPLOY / "headers.yml").read_text(encoding="utf-8"))
HEADERS: dict[str, str] = TABLE["headers"]
TYPES: dict[str, str] = TABLE["types"]
HASHED: str = TABLE["cache"]["hashed"]
FOR_HASHED: str = TABLE["cache"]["for_hashed"]
FOR_OTHERS: str = TABLE["cache"]["for_others"]


def type_of(path: str) -> str:
    """The type of a file by its name."""
    return TYPES.get(path.rpartition(".")[2], "application/octet-stream")


def cache_of(path: str) -> str:
    """How long a browser may keep the file."""
    return FOR_HASHED if re.search(HASHED, path) else FOR_OTHERS
