"""Hostile texts in all fields of a site at once, each followed by a mark by which it is known again: 〔string.field〕."""

import copy
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from generator.load import load
from generator.load.site import Loaded
from tests.security import everything
from tests.security.fields import Slot, put, slots, takes, value_at
from tests.security.hostile import STRINGS

MARK = re.compile(r"〔(\d{3})\.(\d{3})〕")
VERBATIM = {"Relation.quote"}  # has to stand in the text, so that load refuses all else
OFFICIAL = "text.txt"  # the official text, as a field
HARMLESS = "某词"


@cache
def fields() -> tuple[str, ...]:
    """All fields that take any text; the official text is the last."""
    found = dict.fromkeys(each.field for each in slots(everything.records(2)) if is_free(each))
    return (*found, OFFICIAL)


def is_free(slot: Slot) -> bool:
    """Does the field take any text?"""
    return slot.field not in VERBATIM and takes(slot, HARMLESS)


@cache
def left_away() -> frozenset[str]:
    """The fields that the made-up site leaves away and that may be added to it, each found out by adding it."""
    found = set()
    base = everything.records(2)
    missing = {each.field: each for each in slots(base) if is_free(each) and value_at(base, each) is None}
    for field, slot in missing.items():
        data = copy.deepcopy(base)
        put(data, slot, HARMLESS)
        if loaded(data).site:
            found.add(field)
    return frozenset(found)


def loaded(data: dict[str, Any], texts: dict[int, str] | None = None) -> Loaded:
    with TemporaryDirectory() as folder:
        return load(everything.write(Path(folder), data, texts) / "data")


def marked(string: str, field: str) -> str:
    return f"{string}〔{STRINGS.index(string):03}.{fields().index(field):03}〕"


def poisoned(strings: Sequence[str], bare: bool = False) -> tuple[dict[str, Any], dict[int, str]]:
    """A site with a bundle for each of the strings, in all fields that take it; what is there once has all of them.

    `bare`: without marks, so that each string is all that its field holds, but where it would be the id of a unit.
    """
    data = everything.records(len(strings))
    for slot in list(slots(data)):
        if is_free(slot) and (value_at(data, slot) is not None or slot.field in left_away()):
            mine = strings_of(slot, strings, len(data[slot.file]))
            texts = (
                mine if bare and slot.field != "Reply.office" else [marked(each, slot.field) for each in mine]
            )
            put(data, slot, "".join(texts))
    texts_of = {n: _official(n, each if bare else marked(each, OFFICIAL)) for n, each in enumerate(strings)}
    return data, texts_of


def strings_of(slot: Slot, strings: Sequence[str], length: int) -> Sequence[str]:
    """Those of the strings that belong in a place of a file with so many records: one, or all where it is there once."""
    bundle = re.search(r"-(\d+)[/.]", slot.file) or re.search(r"c(\d+)\.yml", slot.file)
    if "/documents/" in slot.file or bundle:
        number = re.search(r"doc-(\d+)/", slot.file) or bundle
        assert number is not None
        return [strings[int(number.group(1))]]
    if slot.file.endswith(everything.SINGLE):
        option = slot.keys[2] if slot.keys[:2] == (0, "options") else len(strings)
        return [strings[option]] if isinstance(option, int) and option < len(strings) else strings
    assert isinstance(slot.keys[0], int)
    return [strings[slot.keys[0] * len(strings) // length]]


def _official(n: int, text: str) -> str:
    return everything.TEXT.format(n=n).replace("扎实做好就业工作。", f"扎实做好就业工作。{text}。")
