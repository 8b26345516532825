"""`mingbai import --account FILE`: where every character of a file went, as measure, part or left out.

Nothing is written. `unaccounted` is a list of what none of them has; it is empty, or the reader has a fault.
"""

import json
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from generator.importer.reading import read_file
from generator.official import OfficialText, parse
from generator.official.account import Entry, account
from generator.text.characters import normalise


def account_of(file: Path) -> str:
    """Return JSON for `file`: measures, parts, left_out, unaccounted. Raises Refused like an import."""
    reading = read_file(file)
    official, entries = parse(reading.text), account(reading.text)
    owner = _owners(official)
    left_out = [{"line": each.where, "text": each.text, "why": each.why} for each in reading.dropped]
    left_out += [{"line": "", "text": each, "why": "没有读出来"} for each in reading.losses]
    content = {
        "measures": [_measure(official, each.number, entries, owner) for each in official.measures],
        "parts": [each._asdict() for each in entries if each.line not in owner],
        "left_out": left_out,
        "unaccounted": _unaccounted(reading.text, entries),
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def _owners(official: OfficialText) -> dict[int, int]:
    """Line of the file → the measure to which it belongs."""
    return {
        line: paragraph.measure
        for paragraph in official.paragraphs
        if paragraph.measure is not None
        for line in paragraph.lines
    }


def _measure(
    official: OfficialText, number: int, entries: list[Entry], owner: dict[int, int]
) -> dict[str, Any]:
    measure = official.measure_of[number]
    return {
        "measure": number,
        "label": measure.label,
        "title": measure.title,
        "chapter": measure.chapter,
        "section": measure.section,
        "units": list(measure.units),
        "leading": list(measure.leading),
        "others": measure.others,
        "deadlines": list(measure.deadlines),
        "lines": [each._asdict() for each in entries if owner.get(each.line) == number],
    }


def _unaccounted(text: str, entries: list[Entry]) -> list[str]:
    """What stands in the text and in no entry, white space aside."""
    whole, told = normalise(text), normalise("".join(each.text for each in entries))
    if whole == told:
        return []
    matcher = SequenceMatcher(None, whole, told, autojunk=False)
    return [whole[i:j] for kind, i, j, _, _ in matcher.get_opcodes() if kind in ("delete", "replace")]
