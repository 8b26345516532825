"""The kinds of corruption that a hurried or dishonest editor would make.

A mutator takes a measure's data (parsed YAML), the index of one of its provisions, all data and a source of
chance, and yields corrupted copies: {file: data}. It yields only what changes the meaning; nothing here knows
the rules.
"""

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator
from random import Random
from typing import Any, NamedTuple

Provision = dict[str, Any]
Section = dict[str, Any]
Data = dict[str, Section]


class Target(NamedTuple):
    """The provision to corrupt: number `index` of the file `stem`; and what the mutator may look at."""

    data: Data
    stem: str
    index: int
    chance: Random

    @property
    def section(self) -> Section:
        """The data of its file."""
        return self.data[self.stem]

    @property
    def provision(self) -> Provision:
        """Its own data."""
        provision: Provision = self.section["provisions"][self.index]
        return provision

    def with_provision(self, **changes: Any) -> Data:
        """The file with some keys of the provision changed; None takes a key away."""
        kept = {key: value for key, value in (self.provision | changes).items() if value is not None}
        return self.with_provisions({self.index: kept})

    def with_provisions(self, changes: dict[int, Provision | None]) -> Data:
        """The file with whole provisions changed, or taken away."""
        old = self.section["provisions"]
        new = [changes.get(at, each) for at, each in enumerate(old)]
        return {self.stem: self.section | {"provisions": [each for each in new if each is not None]}}


Mutator = Callable[[Target], Iterator[Data]]
MUTATORS: dict[str, Mutator] = {}


def mutator(kind: str) -> Callable[[Mutator], Mutator]:
    """Register the decorated function under its Chinese name."""

    def register(found: Mutator) -> Mutator:
        assert kind not in MUTATORS
        MUTATORS[kind] = found
        return found

    return register


def reworded(provision: Provision, change: Callable[[str], str], *, conditions: bool = True) -> Provision:
    """Change title, says and the conditions' words; conditions of which nothing is left go."""
    new = provision | {key: change(provision[key]) for key in ("title", "says")}
    if conditions and "conditions" in provision:
        told = [each | {"says": change(each["says"])} for each in provision["conditions"]]
        new["conditions"] = [each for each in told if re.search(r"\w", each["says"])]
    return new


def sentences(text: str) -> list[str]:
    """Cut text of ours after 。"""
    return [f"{part}。" for part in text.split("。") if part]


def says_what_is_not_written(sentence: str) -> bool:
    """“给多少，没有写。”: it stays true whatever one changes in it."""
    return bool(re.search("没有?(写|解释|列|说清|点名|提)", sentence))


for _module in sorted(pkgutil.iter_modules(__path__), key=lambda each: each.name):
    importlib.import_module(f"{__name__}.{_module.name}")
