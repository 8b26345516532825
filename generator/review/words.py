"""The words for which a signature stands: all that an entry says to readers, by the keys that lead to them.

They are taken from the record field by field, so that a field which is added to it later is signed, too.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import date
from difflib import SequenceMatcher
from typing import NamedTuple

from generator.model import Quote, Record
from generator.model.asking import ASKING_WORDS
from generator.model.vocabulary import BOUNDS, EFFECTS, FORCES, UNKNOWNS

NOT_READ = frozenset(
    ["schema_", "draft", "reviewed_on", "review_by", "sha256", "heard"]
)  # by which only editors and programs go
_YES_NO = {"true": "是", "false": "否"}
CHOICES: Mapping[str, Mapping[str, str]] = {  # key → code → what people call it
    "effect": {str(code): name for code, name in EFFECTS.items()},
    "force": {str(code): name for code, name in FORCES.items()},
    "unknown": {str(code): name for code, name in UNKNOWNS.items()},
    "answers": {str(code): name for code, name in ASKING_WORDS.items()},
    "bound": {str(code): each.name for code, each in BOUNDS.items()},
    "kind": {"hotline": "热线", "emergency": "紧急电话"},
    "explained_by": {
        "document": "按文件上下文写",
        "common": "按通常的意思写，文件没有解释",
        "source": "有出处",
    },
    **dict.fromkeys(["guide", "many", "both", "example", "permanent", "require_review", "library"], _YES_NO),
}
AROUND = 8  # characters of what stayed, shown before and after what changed
MOST = 60  # characters of one side of a difference on a line


class Difference(NamedTuple):
    """What differs under one key: the words before and after, "" where there were none."""

    path: str
    before: str
    after: str


def words(record: Record) -> dict[str, str]:
    """Return key → words of `record`; keys inside are joined by “/”, items are named by id, else by number."""
    return {"/".join(path): text for path, text in _of_record(record, ())}


def fingerprint(found: Mapping[str, str]) -> str:
    """Return 16 hex digits that change with any of the words."""
    text = json.dumps(found, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]


def differences(before: Mapping[str, str], after: Mapping[str, str]) -> list[Difference]:
    """Return what differs, as people read it, in the order of `after`; what is gone comes last."""
    paths = dict.fromkeys([*after, *before])
    return [
        Difference(path, in_words(path, before.get(path, "")), in_words(path, after.get(path, "")))
        for path in paths
        if before.get(path) != after.get(path)
    ]


def in_words(path: str, text: str) -> str:
    """The words under a key as people read them: the codes that may be chosen there have names."""
    names = CHOICES.get(path.rpartition("/")[2], {})
    return "\n".join(names.get(each, each) for each in text.split("\n"))


def on_one_line(each: Difference) -> str:
    """“以当地为准。”→“以实际为准。”, of long texts only what changed and a few characters around it."""
    if not each.before:
        return f"新加了“{_cut(each.after)}”"
    if not each.after:
        return f"去掉了“{_cut(each.before)}”"
    before, after = _changed_lines(each.before, each.after)
    start, end = _shared(before, after), _shared(before[::-1], after[::-1])
    end = min(end, len(before) - start, len(after) - start)
    first = start - AROUND if start > AROUND + 1 else 0
    last = end - AROUND if end > AROUND + 1 else 0
    sides = (
        _cut(f"{'…' * bool(first)}{text[first : len(text) - last]}{'…' * bool(last)}")
        for text in (before, after)
    )
    return "→".join(f"“{side}”" for side in sides)


def _of_record(record: Record, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    for name, field in type(record).model_fields.items():
        value = getattr(record, name)
        if name in NOT_READ or (value == field.default and not field.is_required()):
            continue
        inside = (*path, field.alias or name)
        if isinstance(value, Record):
            yield from _of_record(value, inside)
        elif (
            type(value) is tuple and value and isinstance(value[0], Record)
        ):  # a Quote is a tuple of another type
            yield from _of_records(value, inside)
        elif type(value) is tuple:
            yield inside, "\n".join(" ".join(_written(each).split("\n")) for each in value)
        else:
            yield inside, _written(value)


def _of_records(records: tuple[Record, ...], path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    """The words of each; where they are named by ids, their order, too, which numbers tell of themselves."""
    names = [getattr(each, "id", None) or str(number) for number, each in enumerate(records, start=1)]
    if hasattr(records[0], "id"):
        yield path, "\n".join(names)
    for name, record in zip(names, records, strict=True):
        yield from _of_record(record, (*path, name))


def _written(value: object) -> str:
    if isinstance(value, Quote):
        return value.text
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, date) else str(value)


def _changed_lines(before: str, after: str) -> tuple[str, str]:
    """Of texts of several lines those that differ, each side on one line."""
    old, new = before.split("\n"), after.split("\n")
    changed = [
        each for each in SequenceMatcher(None, old, new, autojunk=False).get_opcodes() if each[0] != "equal"
    ]
    return (
        "／".join(line for _, i, j, _, _ in changed for line in old[i:j]),
        "／".join(line for _, _, _, k, m in changed for line in new[k:m]),
    )


def _shared(one: str, other: str) -> int:
    """How many characters both begin with."""
    return next(
        (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def _cut(text: str) -> str:
    line = "／".join(text.split("\n"))
    return line if len(line) <= MOST else f"{line[: MOST - 1]}…"
