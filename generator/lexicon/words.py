"""Reads the word lists of this room, and what another room keeps in YAML beside its code."""

import re
from functools import cache
from importlib.resources import files
from typing import Any

import yaml


@cache
def words(name: str) -> Any:
    """Return the content of `<name>.yml`: lists of words by class."""
    return packaged("lexicon", name)


def packaged(room: str, name: str) -> Any:
    """Return the content of `generator/<room>/<name>.yml`."""
    text = files(f"generator.{room}").joinpath(f"{name}.yml").read_text(encoding="utf-8")
    return yaml.load(text, Loader=yaml.CSafeLoader)


def one_of(found: list[str]) -> str:
    """A regular expression for any of these words, the longest first."""
    return "|".join(re.escape(each) for each in sorted(found, key=len, reverse=True))
