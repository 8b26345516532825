"""Lines of pages → paragraphs: a line goes on in the next one only if it was full and the next is not set in."""

import itertools
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from statistics import median
from typing import NamedTuple

from generator.importer.pdf_rows import joined

# Measured in characters: the room a full line may leave, how far a line may stand from the left edge, how far
# a line of a paragraph begins at most, and how much the sizes of two lines of a paragraph differ at most.
_SLACK, _INDENT, _FARTHEST, _SAME_SIZE = 0.7, 1.2, 2.7, 1.12
# The least part of the room between the margins that a full line takes.
_LEAST_FULL = 0.6
# In characters: the white between them from which on a line is set apart.
_SPACED = 0.2
# How much farther down the next paragraph begins, and how small a footnote is, measured by what is usual.
_PARAGRAPH_GAP, _SMALL = 1.5, 0.8
# What a printer does not part: a word or number, or one character; and the marks that no line begins with.
_UNBREAKABLE = re.compile(r"(?:[!-~]+|.)[，。、；：？！）》”’〕】%％]*")
_NUMBERED = re.compile(
    r"[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|第[一二三四五六七八九十百\d]+[条章节]|\d+[.．、](?!\d)"
)
_LABEL = re.compile(
    r"[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．]|第[一二三四五六七八九十百\d]+[条章节]"
)
_ATTACHMENT = re.compile("附[件表录图]")
_NUMBER_BEFORE, _NUMBER_AFTER = (
    re.compile(r"\d[\d.,—-]*$|\d$"),
    re.compile(r"[\d.,—-]*\d[万亿]?[\u4e00-\u9fff%％]?"),
)
_MARKS, _ENDS = "，。、；：？！）》”", "。；：！？…"


class Line(NamedTuple):
    """A line as it stands on its page; `zone` is the strip of the page it is set in, `whole` a row of a table.

    `y` falls down the page; from page to page it rises again. `note`: of a note at the foot of the page;
    `spacing`: the white between its characters.
    """

    text: str
    left: float
    right: float
    y: float
    size: float
    zone: tuple[float, float]
    whole: bool = False
    note: bool = False
    spacing: float = 0.0


class Paragraph(NamedTuple):
    """What was joined, and the numbers in it that were broken at the end of a line."""

    text: str
    broken: tuple[str, ...] = ()


class _Edges(NamedTuple):
    """Where the lines of a zone begin and end, whether paragraphs are set in, usual step down and size."""

    left: float
    right: float
    set_in: bool
    step: float
    size: float


def paragraphs(lines: Iterable[Line]) -> Iterator[Paragraph]:
    """Join lines to paragraphs. Centred and short lines, and rows of a table, stay alone.

    Lines in small print (a footnote between two pages) come after the paragraph that they stand in.
    """
    all_lines = list(lines)
    edges = {zone: _edges(inside) for zone, inside in _by_zone(all_lines).items()}
    found: Paragraph | None = None
    before: Line | None = None
    small: list[Line] = []
    for line in all_lines:
        if before and not line.whole and (line.note or line.size < _SMALL * edges[line.zone].size):
            small.append(line._replace(note=False))
            continue
        if found and before and (_labels(found.text, before, line) or _goes_on(before, line, edges)):
            found = _together(found, line.text)
        else:
            yield from [found] if found else []
            yield from paragraphs(small)
            found, small = Paragraph(line.text), []
        before = line
    yield from [found] if found else []
    yield from paragraphs(small) if small else []


def _together(found: Paragraph, other: str) -> Paragraph:
    """A number that is broken at the end of a line is one number."""
    if not (found.text[-1:].isdigit() and other[:1].isdigit()):
        return found._replace(text=joined(found.text, other))
    one, rest = _NUMBER_BEFORE.search(found.text), _NUMBER_AFTER.match(other)
    number = (one.group() if one else "") + (rest.group() if rest else "")
    return Paragraph(found.text + other, (*found.broken, number))


def _labels(text: str, one: Line, other: Line) -> bool:
    """Whether a paragraph is so far only the label of the next line."""
    return _are_alike(one, other) and bool(_LABEL.fullmatch(text)) and not _NUMBERED.match(other.text)


def _are_alike(one: Line, other: Line) -> bool:
    in_table = one.whole or other.whole
    return not in_table and max(one.size, other.size) <= _SAME_SIZE * min(one.size, other.size)


def _goes_on(one: Line, other: Line, edges: dict[tuple[float, float], _Edges]) -> bool:
    if not _are_alike(one, other) or _is_centred(one):
        return False
    here, there = edges[one.zone], edges[other.zone]
    first = _first_width(other.text) * one.size + one.spacing
    full = one.right + first > here.right - _SLACK * (one.size + one.spacing)
    begins = one.left - here.left < _FARTHEST * one.size
    if not begins or abs(other.left - there.left) > _INDENT * other.size:
        return False
    if not full:
        may_be_short = other.y > one.y or one.spacing > _SPACED * one.size
        return may_be_short and here.set_in and _is_open(one.text, other.text)
    if one.zone == other.zone and one.y - other.y > _PARAGRAPH_GAP * here.step > 0:
        return False
    return not (_NUMBERED.match(other.text) and (one.text[-1] in _ENDS or not here.set_in))


def _is_open(last: str, first: str) -> bool:
    """Whether a sentence breaks off in a line that is not full, at the foot of a page or set apart, and goes on."""
    return "，" in last and last[-1] not in _ENDS and not (_NUMBERED.match(first) or _ATTACHMENT.match(first))


def _by_zone(lines: list[Line]) -> dict[tuple[float, float], list[Line]]:
    found: dict[tuple[float, float], list[Line]] = defaultdict(list)
    for line in lines:
        if not line.whole and not line.note:
            found[line.zone].append(line)
    return found


def _edges(lines: list[Line]) -> _Edges:
    size = median(line.size for line in lines)
    zone = lines[0].zone
    body = [line for line in lines if not _is_centred(line)] or lines
    lefts = sorted(line.left for line in body)
    left = lefts[len(lefts) // 20]
    # A mark that hangs over the edge does not move it.
    rights = sorted(line.right - 0.5 * line.size * (line.text[-1] in _MARKS) for line in body)
    room = zone[1] - zone[0] - (left - zone[0]) * (2 if zone[0] == 0 else 1)
    right = max(rights[-1 - len(rights) // 10], left + _LEAST_FULL * room)
    set_in = any(1.5 * size < line.left - left < _FARTHEST * size for line in body)
    steps = [one.y - other.y for one, other in itertools.pairwise(lines) if one.y > other.y]
    return _Edges(left, right, set_in, sorted(steps)[len(steps) // 4] if steps else 0.0, size)


def _is_centred(line: Line) -> bool:
    """As much room on both sides, and more than the indent of a paragraph."""
    before, after = line.left - line.zone[0], line.zone[1] - line.right
    return (
        line.zone[0] == 0 and abs(before - after) < line.size and before > 0.2 * (line.zone[1] - line.zone[0])
    )


def _first_width(text: str) -> float:
    """How wide the first thing of a line is that cannot be parted, in characters."""
    first = _UNBREAKABLE.match(text)
    return sum(0.5 if each.isascii() else 1.0 for each in first.group()) if first else 1.0
