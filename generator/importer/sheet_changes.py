"""A cell that is filled in → what it changes in the YAML of its section or provision."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import NamedTuple

from generator.importer.sheet_cells import Row
from generator.importer.sheet_given import condition_key, verdict
from generator.importer.sheet_rows import Asked
from generator.importer.yaml_values import Edit, added_line, changed_value, comment_to_fill, scalar
from generator.load.yaml_file import Source
from generator.model import Effect, Keys, Refused
from generator.model.provision import NOT_WRITTEN, Unknown
from generator.model.vocabulary import EFFECTS, UNKNOWNS
from generator.text.characters import normalise

COMMENT = "# 条件（请补引文）："
_BEFORE = {True: ("id", "draft"), False: ("draft", "measure", "part", "title")}
# 1. or - that people type before the lines of a list; 1.5万元 and 12、24个月 are words.
_BULLET = re.compile(r"(?:\d{1,2}[.．、)）](?!\d)|[（(]\d{1,2}[)）]|[①-⑳]|[-–—•·●*])\s*")
# A word of the legend, with or without what it has in brackets, or the code.
_UNKNOWN: dict[str, Unknown] = {
    normalise(form): code for code, word in UNKNOWNS.items() for form in (word, word.partition("（")[0], code)
}
_EFFECT: dict[str, Effect] = {
    normalise(form): code for code, label in EFFECTS.items() for form in (label, code)
}


class Cell(NamedTuple):
    """A cell of the sheet, the record that it tells, the YAML of that, and what cells gave before."""

    text: str
    source: Source
    record: Asked
    label: str
    row: Row
    given: Mapping[str, list[str]]

    @property
    def place(self) -> str:
        """Where the cell is, on the sheet and in the document."""
        named = self.record.original[0].split("　")[0] if self.record.original else ""
        return f"{self.row.where}（〔{self.record.mark}〕{named}）"


class Change(NamedTuple):
    """What becomes of a field: how that is said, the edits (none: nothing is written), what is remembered.

    `is_old`: the words were written once, and the YAML was corrected since.
    """

    says: str
    edits: tuple[Edit, ...]
    field: str
    words: str
    is_old: bool = False


def changes(cell: Cell) -> Iterator[Change]:
    """Yield what the words of the cell change; raise Refused for words that the field cannot have."""
    key = cell.record.fields[cell.label]
    if key == "conditions":
        yield from _conditions(cell)
        return
    was, becomes = cell.record.now[key], "".join(cell.row.lines)
    value, remark = scalar(becomes), ""
    if key == "unknown":
        codes = _codes(cell)
        becomes, value = "、".join(UNKNOWNS[each] for each in codes), f"[{', '.join(codes)}]"
    elif key == "effect":
        value = _effect(cell, becomes)
        becomes = EFFECTS[value]
    elif len(cell.row.lines) > 1:
        remark = f"（格子里的 {len(cell.row.lines)} 行接成了一行）"
    yield _change(cell, key, was, becomes, lambda: _edits(cell, key, value), remark)


def _change(
    cell: Cell, key: str, was: str, becomes: str, edits: Callable[[], tuple[Edit, ...]], remark: str = ""
) -> Change:
    field = f"{cell.record.mark} {key}"
    found = verdict(was, becomes, cell.given.get(field, []))
    begin = f"〔{cell.record.mark}〕{cell.label}："
    if found == "new":
        return Change(f"{begin}{was or '（空）'} → {becomes}{remark}", edits(), field, becomes)
    if found == "both":
        says = f"{begin}没有写：YAML 里是“{was}”，表里是“{becomes}”，两边不一样。要用表里的，请改 YAML。"
        return Change(says, (), field, "")
    return Change("", (), field, becomes if found == "same" else "", found == "old")


def _edits(cell: Cell, key: str, value: str) -> tuple[Edit, ...]:
    """Write a value of one line: over the old one, else in the place of the comment that asks for it."""
    text, source, keys = cell.text, cell.source, (*cell.record.keys, key)
    asks = None if cell.record.told else comment_to_fill(text, key)
    if keys in source.spans:
        return (changed_value(text, source, keys, value), *([asks._replace(text="")] if asks else ()))
    if asks:
        return (asks._replace(text=f"{key}: {value}{asks.text}"),)
    return (added_line(text, source, cell.record.keys, _BEFORE[bool(cell.record.told)], f"{key}: {value}"),)


def _over(text: str, source: Source, keys: Keys, words: str) -> tuple[Edit, ...]:
    return (changed_value(text, source, keys, scalar(words)),)


def _codes(cell: Cell) -> list[Unknown]:
    """The codes of the words in the cell, each once."""
    words = [each for line in cell.row.lines for each in re.split(r"[、，,；;。\s]+", line) if each]
    for word in words:
        if normalise(word) not in _UNKNOWN:
            raise Refused(
                f"{cell.place}：“文件没有写的”里不能写“{word}”。", f"可以写：{'、'.join(UNKNOWNS.values())}。"
            )
    return list(dict.fromkeys(_UNKNOWN[normalise(each)] for each in words))


def _effect(cell: Cell, words: str) -> Effect:
    code = _EFFECT.get(normalise(words).rstrip("。"))
    if code is None:
        raise Refused(
            f"{cell.place}：“{cell.label}”里不能写“{words}”。",
            f"照抄其中一个：{'；'.join(EFFECTS.values())}。",
        )
    return code


def _conditions(cell: Cell) -> Iterator[Change]:
    """Lines become the conditions that are there, in order; those beyond wait in a comment for their quotes."""
    text, source, record = cell.text, cell.source, cell.record
    assert record.told
    start = source.spans[record.keys][0]
    following = source.spans.get((record.keys[0], int(record.keys[1]) + 1), (len(text), 0))[0]
    waiting = {each.strip() for each in text[start:following].splitlines()}
    lines = [_BULLET.sub("", each, count=1) if _BULLET.match(each) else each for each in cell.row.lines]
    lines = [each for each in lines if each and COMMENT + each not in waiting]
    have = record.told.conditions
    for index, (line, condition) in enumerate(zip(lines, have, strict=False)):
        was = "" if condition.says == NOT_WRITTEN else condition.says
        over = partial(_over, text, source, (*record.keys, "conditions", index, "says"), line)
        yield _change(cell, condition_key(index), was, line, over)
    mine = f"{record.mark} conditions "
    known = {each for field, words in cell.given.items() if field.startswith(mine) for each in words}
    for index, line in enumerate(lines[len(have) :], start=len(have)):
        field = f"{record.mark} {condition_key(index)}"
        if line in known:
            yield Change("", (), field, "", is_old=True)
        else:
            edit = added_line(text, source, record.keys, _BEFORE[True], COMMENT + line)
            says = f"〔{record.mark}〕条件：{line}（写成了注释，等编辑补上引文）"
            yield Change(says, (edit,), field, line)
