"""Hostile texts in every field of every record: load refuses them with a place, or they are text in every output.

`strings × fields × outputs: rendered, refused, executed` is printed; executed is nothing.
"""

import copy
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from playwright.sync_api import Browser

from generator.load.marked_yaml import Marks
from tests.security import everything
from tests.security.canary import canary
from tests.security.fields import Slot, kinds, put, slots, takes, value_at
from tests.security.hostile import GROUP_OF, GROUPS, STRINGS
from tests.security.outputs import Seen, of_files
from tests.security.poison import VERBATIM, fields, is_free, left_away, loaded, poisoned, strings_of

CHINESE = re.compile("[一-鿿]")
UNREADABLE = ("control", "surrogate")
LINE_END = "\x85"  # the one control character that YAML, XML and HTML know
REFUSED = [each for each in STRINGS if GROUP_OF[each] in UNREADABLE and LINE_END not in each]
TAKEN = [each for each in STRINGS if each not in REFUSED]
AT_ONCE = 24
FEW = [group[0] for name, group in GROUPS.items() if group[0] not in REFUSED]
# Names and words that mean something by themselves, alone in their field.
ALONE = [*GROUPS["script"][-5:], *GROUPS["path"], *GROUPS["yaml"]]


_TEXTS = {f"data/documents/doc-{n}/text.txt" for n in range(2)}


class Result(NamedTuple):
    seen: Seen
    complaints: list[str]


def built(folder: Path, strings: Sequence[str], bare: bool = False) -> Path:
    return everything.built(folder, *poisoned(strings, bare))


def opened(site: Path, browser: Browser) -> Result:
    seen = of_files(site)
    with canary(browser) as bird:
        seen |= bird.visit_all(site)
        return Result(seen, bird.complaints)


def check_shown(folder: Path, browser: Browser, strings: Sequence[str]) -> Seen:
    seen, complaints = opened(built(folder, strings), browser)
    assert complaints == []
    shown = {(STRINGS[number], field) for number, field, _ in seen}
    for field in ("Provision.title", "Provision.says", "Unit.does", "Term.says", "Settings.name", "text.txt"):
        assert {string for string, of in shown if of == field} == set(strings), field
    return seen


def tell(strings: int, seen: Seen, refused: int) -> None:
    outputs = {kind for _, _, kind in seen}
    print(
        f"\n{strings} strings × {len(fields())} fields × {len(outputs)} outputs: "
        f"{len(seen)} rendered, {refused} refused, 0 executed ({', '.join(sorted(outputs))})"
    )


def test_there_are_two_hundred_and_none_twice():
    assert len(STRINGS) == len(set(STRINGS)) >= 200


def test_every_field_that_takes_any_text_gets_one():
    data = everything.records(2)
    all_kinds = {kind for name in data for kind in kinds(everything.model_of(name))}
    there = {each.field.split(".")[0] for each in slots(data)}
    assert {kind.__name__ for kind in all_kinds} == there
    written = {each.field for each in slots(data) if value_at(data, each) is not None}
    assert {each.field for each in slots(data) if is_free(each)} - written - left_away() == set()


def refusals(strings: Sequence[str]) -> int:
    """Put strings in every field that takes no such text, one a bundle: each place has a finding on its line."""
    data = everything.records(len(strings))
    places = []
    for each in slots(copy.deepcopy(data)):
        string = strings_of(each, strings, len(data[each.file]))[0]
        if _is_wrong(each, string, data):
            places.append(each)
            put(data, each, string)
    found = loaded(data).findings
    assert all(CHINESE.search(each.message) and each.code.startswith("D") for each in found)
    told = {(each.place.path, each.place.line) for each in found}
    marks = {name: Marks(everything.text_of(name, held), name) for name, held in data.items()}
    assert [each for each in places if (each.file, marks[each.file][each.keys].line) not in told] == []
    return len(places)


def _is_wrong(slot: Slot, string: str, data: Any) -> bool:
    """Is something written there that this string may not stand for? Of another `schema` nothing else is read."""
    if slot.field in (*VERBATIM, "Settings.schema") or value_at(data, slot) is None:
        return False
    return not takes(slot, string)


def refused_everywhere(string: str) -> int:
    """A string that no file may hold, in all fields: each file that has it has a finding with a line."""
    data, texts = poisoned([string, string])
    for found, files in ((loaded(data), set(data)), (loaded(everything.records(2), texts), _TEXTS)):
        assert found.site is None
        assert {each.place.path for each in found.findings} == files
        assert all(each.code in ("D101", "D104") and each.place.line > 1 for each in found.findings)
        assert all(CHINESE.search(each.message) for each in found.findings)
    return len(fields())


def test_one_string_of_each_kind(tmp_path: Path, browser: Browser):
    seen = check_shown(tmp_path, browser, FEW)
    refused = refusals(FEW) + sum(refused_everywhere(GROUPS[each][0]) for each in UNREADABLE)
    tell(len(FEW) + len(UNREADABLE), seen, refused)


@pytest.mark.deep
def test_all_strings_in_all_fields(tmp_path: Path, browser: Browser):
    seen = Seen()
    for at in range(0, len(TAKEN), AT_ONCE):
        seen |= check_shown(tmp_path / str(at), browser, TAKEN[at : at + AT_ONCE])
    batches = [TAKEN[at : at + AT_ONCE] for at in range(0, len(TAKEN), AT_ONCE)]
    refused = sum(map(refusals, batches)) + sum(map(refused_everywhere, REFUSED))
    tell(len(STRINGS), seen, refused)


@pytest.mark.deep
def test_a_name_that_means_something_is_a_text_where_it_stands_alone(tmp_path: Path, browser: Browser):
    assert opened(built(tmp_path, ALONE, bare=True), browser).complaints == []
