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
# How much farther down the next paragraph begins, and how small a footnote is, measured by what is usual.
_PARAGRAPH_GAP, _SMALL = 1.5, 0.8
# What a printer does not part: a word or number, or one character; and the marks that no line begins with.
_UNBREAKABLE = re.compile(r"(?:[!-~]+|.)[，。、；：？！）》”’〕】%％]*")
_NUMBERED = re.compile(
    r"[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|第[一二三四五六七八九十百\d]+[条章节]|\d+[.．、](?!\d)"
)
_MARKS, _ENDS = "，。、；：？！）》”", "。；：！？…"


class Line(NamedTuple):
    """A line as it stands on its page; `zone` is the strip of the page it is set in, `whole` a row of a table.

    `y` falls down the page; from page to page it rises again.
    """

    text: str
    left: float
    right: float
    y: float
    size: float
    zone: tuple[float, float]
    whole: bool = False


class _Edges(NamedTuple):
    """Where the lines of a zone begin and end, whether paragraphs are set in, usual step down and size."""

    left: float
    right: float
    set_in: bool
    step: float
    size: float


def paragraphs(lines: Iterable[Line]) -> Iterator[str]:
    """Join lines to paragraphs. Centred and short lines, and rows of a table, stay alone.

    Lines in small print (a footnote between two pages) come after the paragraph that they stand in.
    """
    all_lines = list(lines)
    edges = {zone: _edges(inside) for zone, inside in _by_zone(all_lines).items()}
    text = ""
    before: Line | None = None
    small: list[Line] = []
    for line in all_lines:
        if before and not line.whole and line.size < _SMALL * edges[line.zone].size:
            small.append(line)
            continue
        if before and _goes_on(before, line, edges):
            text = joined(text, line.text)
        else:
            yield from [text] if before else []
            yield from paragraphs(small)
            text, small = line.text, []
        before = line
    yield from [text] if before else []
    yield from paragraphs(small) if small else []


def _goes_on(one: Line, other: Line, edges: dict[tuple[float, float], _Edges]) -> bool:
    if (
        one.whole
        or other.whole
        or _is_centred(one)
        or max(one.size, other.size) > _SAME_SIZE * min(one.size, other.size)
    ):
        return False
    here, there = edges[one.zone], edges[other.zone]
    full = one.right + _first_width(other.text) * one.size > here.right - _SLACK * one.size
    begins = one.left - here.left < _FARTHEST * one.size
    if not full or not begins or abs(other.left - there.left) > _INDENT * other.size:
        return False
    if one.zone == other.zone and one.y - other.y > _PARAGRAPH_GAP * here.step > 0:
        return False
    return not (_NUMBERED.match(other.text) and (one.text[-1] in _ENDS or not here.set_in))


def _by_zone(lines: list[Line]) -> dict[tuple[float, float], list[Line]]:
    found: dict[tuple[float, float], list[Line]] = defaultdict(list)
    for line in lines:
        if not line.whole:
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
