"""What stands from the first item on: chapters, measures, their text and tails; and what lies between."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from generator.official import tails
from generator.official.colophon import is_colophon
from generator.official.endings import endings
from generator.official.head import metadata
from generator.official.headings import (
    are_titled,
    is_prose,
    leads_in,
    split_article,
    split_title,
    without_statements,
)
from generator.official.levels import outer_levels
from generator.official.lines import Line
from generator.official.tables import Row, is_row
from generator.text.characters import normalise

_CHAPTER_NAMES = ("总则", "附则", "罚则", "分则")
_ADDRESSEE = re.compile(
    r"(?:政府|单位|部门|机构|委员会|管委会|办事处|[局厅委办会处院校]|公司|企业|集团|同志|中心)(?:[)）])?[:：]$"
)
_LEAD = re.compile(r"如下|以下|下列|之一|现将|要求|通知|公告|通告|决定|意见|措施|规定")


@dataclass(eq=False)
class Piece:
    """A stretch of the text before its sentences have ids: `prefix` is theirs, "" if it has none.

    `rank`: of the label of the line; -1 for a line without one, and for the text of a measure's own line.
    """

    kind: str
    text: str
    lines: tuple[int, ...]
    prefix: str = ""
    measure: int | None = None
    rank: int = -1
    row: Row | None = None
    annex: int | None = None


@dataclass
class _State:
    measure: int = 0
    # The measure to which text and tails belong; 0 outside.
    owner: int = 0
    opened: bool = False
    # The chapter after the last measure has items of its own.
    listing: bool = False


def outside(line: Line, prefix: str, leads: bool = False) -> Piece:
    """A line that belongs to no measure; `leads`: an item follows."""
    if metadata(line.text):
        return Piece("meta", line.text, (line.at,))
    if tells(line, leads):
        return Piece("text", line.text, (line.at,), prefix, rank=line.rank, row=line.row)
    return Piece("line", line.text, (line.at,))


def tells(line: Line, leads: bool) -> bool:
    """A line of sentences, as against an addressee, a signature, a date or a menu of the web page."""
    text = line.text
    if line.row:
        return True
    if is_colophon(text):
        return False
    if re.search("[。！？]", text):
        return True
    if is_row(text):
        return True
    if text.endswith((":", "：")):
        return not _ADDRESSEE.search(text[-20:]) and (
            leads or leads_in(line) or bool(_LEAD.search(text[-40:]))
        )
    if line.label:
        return text.endswith(("；", ";", "，", ","))
    return len(text) >= 20 and bool(re.search("[，,]", text))


def body(lines: list[Line], level: str, listed: frozenset[int]) -> Iterator[Piece]:
    """Yield what stands from the first heading on; `listed`: the places of items that are no measures."""
    marks = _marks(lines, level, listed)
    last = max((at for at, mark in enumerate(marks) if mark == "measure"), default=-1)
    ends = endings(lines, last)
    following = _following(marks)
    goes_on = [  # text or items of its own on the next line
        at + 1 < len(lines) and not marks[at + 1] and at + 1 < ends for at in range(len(lines))
    ]
    items = [goes_on[at] and lines[at + 1].label is not None for at in range(len(lines))]
    articles = [(line, goes_on[at]) for at, line in enumerate(lines) if marks[at] == "measure"]
    apart = level == "article" and are_titled(articles)
    cut = [None if mark else _cut(line) for line, mark in zip(lines, marks, strict=True)]
    tailed = _tailed(cut, ends)
    titled = _titled(lines, marks, ends) if level != "article" else {}
    state = _State()
    for at, line in enumerate(lines):
        rest, rank = line.text, line.rank
        if marks[at] == "measure":
            state.measure += 1
            state.owner, state.opened = state.measure, True
            title, rest = titled[at] if titled else split_article(line, apart, goes_on[at])
            label = line.text[: line.label.length] if line.label else ""
            yield Piece("measure", label + title, (line.at,), measure=state.measure)
            rank = -1
        elif marks[at]:
            state.owner, state.opened = 0, False
            state.listing = at > last and _has_items(lines, marks, at)
            if marks[at] == "prose":
                yield _around(line, state, at > last, items[at])
            else:
                yield Piece(marks[at], line.text, (line.at,))
            continue
        elif at >= ends:
            state.owner, state.opened = 0, False
        elif state.owner and not state.opened:
            state.opened = bool(line.label) or (following[at] == "measure" and at < last) or tailed[at]
        for place, (kind, text) in enumerate(cut[at] or tails.pieces(rest)):
            if kind == "tail":
                state.opened = level == "article" and state.opened
                yield Piece("tail", text, (line.at,), measure=state.owner or None)
            elif state.opened or (place and state.owner):
                yield Piece("text", text, (line.at,), f"m{state.owner:02}s", state.owner, rank, line.row)
            else:
                state.owner = 0
                part = Line(line.at, text, None if place else line.label, line.row)
                yield _around(part, state, at > last, items[at])


def _titled(lines: list[Line], marks: list[str], ends: int) -> dict[int, tuple[str, str]]:
    """Place → title and text of each measure, those of a chapter side by side."""
    found: dict[int, tuple[str, str]] = {}
    places = [at for at, mark in enumerate(marks) if mark]
    for is_measure, run in groupby(places, key=lambda at: marks[at] == "measure"):
        if is_measure:
            side_by_side = list(run)
            cuts = [split_title(lines[at], _has_more(lines, marks, at, ends)) for at in side_by_side]
            found |= zip(side_by_side, without_statements(cuts), strict=True)
    return found


def _cut(line: Line) -> list[tuple[str, str]]:
    return [("text", line.text)] if line.row else list(tails.pieces(line.text))


def _around(line: Line, state: _State, after: bool, leads: bool) -> Piece:
    return outside(line, "p" if not state.measure else "z" if after and not state.listing else "g", leads)


def _marks(lines: list[Line], level: str, listed: frozenset[int]) -> list[str]:
    """What each line begins: measure, chapter, section, group, prose (a chapter that tells), or nothing."""
    outer = outer_levels(lines, level)
    return ["" if at in listed else _mark(lines, at, level, outer) for at in range(len(lines))]


def _mark(lines: list[Line], at: int, level: str, outer: tuple[str, ...]) -> str:
    line = lines[at]
    if line.level == level:
        return "measure"
    if _names_chapter(lines, at):
        return "chapter"
    if line.level not in outer:
        return ""
    if level == "number" and line.level == "bracket":
        after = next((each for each in lines[at + 1 :] if each.label), None)
        return "group" if after and after.level == level else ""
    if line.level == "section":
        return "section"
    return "prose" if line.level == "chapter" and is_prose(line) else "chapter"


def _names_chapter(lines: list[Line], at: int) -> bool:
    """总则 on the line below 第一章, and 附则 without a number in a document with articles."""
    line, before = lines[at], lines[at - 1] if at else None
    plain = normalise(line.text[:40])
    if line.label or line.row or len(line.text) > 20 or re.search("[，。；：、]", line.text):
        return False
    if before and before.level == "part" and not before.rest:
        return True
    return plain in _CHAPTER_NAMES and any(each.level == "article" for each in lines[at + 1 : at + 2])


def _following(marks: list[str]) -> list[str]:
    """For each place, what begins next after it."""
    found, after = [""] * len(marks), ""
    for at in range(len(marks) - 1, -1, -1):
        found[at] = after
        after = marks[at] or after
    return found


def _tailed(cut: list[list[tuple[str, str]] | None], ends: int) -> list[bool]:
    """For each place, whether a tail comes before anything else begins: the paragraph belongs to its measure.

    `cut` has the pieces of each line, None for one that begins something.
    """
    found, after = [False] * len(cut), False
    for at in range(len(cut) - 1, -1, -1):
        pieces = cut[at] if at < ends else None
        after = pieces is not None and (after or any(kind == "tail" for kind, _ in pieces))
        found[at] = after
    return found


def _has_more(lines: list[Line], marks: list[str], at: int, ends: int) -> bool:
    """Whether text of the same measure follows on the next line."""
    return at + 1 < min(len(lines), ends) and not marks[at + 1] and not tails.is_line(lines[at + 1].text)


def _has_items(lines: list[Line], marks: list[str], at: int) -> bool:
    for place in range(at + 1, len(lines)):
        if marks[place]:
            return False
        if lines[place].label:
            return True
    return False
