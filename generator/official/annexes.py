"""附件: where the annexes of a document begin, what they are called, and what each of them holds.

The list of annexes below the text (附件：1.甲 2.乙) is none itself. An annex begins at 附件1 on a line of its own, at
附件1：甲 or 附件1　甲 with something below it, or at a title of the list, where the annexes have no other heading.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from generator.official.body import Piece, outside, tells
from generator.official.colophon import is_colophon
from generator.official.endings import is_ending, is_signature
from generator.official.head import metadata
from generator.official.labels import find
from generator.official.lines import Line
from generator.text.characters import full_width, normalise
from generator.text.numbers import quantities
from generator.text.numerals import value

LONGEST_HEADING, LONGEST_TITLE, MOST_TITLE_LINES = 80, 40, 3
_KIND = r"附(?:件|表|录|图)"
_NUMBER = r"\d{1,2}|[一二三四五六七八九十]{1,3}"
_HEADING = re.compile(rf"[(\[【]?({_KIND})({_NUMBER})?[)\]】]?[:：]?")
_WITH_TITLE = re.compile(
    rf"[(（\[【]?(附\s*(?:件|表|录|图)|附(?=[:：]))\s*({_NUMBER})?[)）\]】]?(?:\s*[:：]|[\s\u3000]+)(.+)"
)
_MARKS = re.compile("[。；;：:！？]")


class Start(NamedTuple):
    """Where an annex begins: how many lines its heading and title take, its number, what it is called."""

    at: int
    taken: int
    number: int
    name: str
    title: str


class _Heading(NamedTuple):
    at: int
    kind: str
    number: str
    title: str
    alone: bool  # the words 附件1 have a line of their own


def begins_annexes(line: Line) -> bool:
    """Whether a line is the heading of an annex, or begins the list of them."""
    return _heading(0, line) is not None


def pieces(lines: Sequence[Line], starts: Sequence[Start]) -> Iterator[Piece]:
    """Yield what stands below the text: the list of annexes and signatures, then each annex by itself."""
    for line in lines[: starts[0].at if starts else len(lines)]:
        yield outside(line, "z")
    for start, after in zip_longest(starts, starts[1:]):
        body, end = start.at + start.taken, after.at if after else len(lines)
        for place in range(start.at, body):
            kind = "annex" if place == start.at else "line"
            yield Piece(kind, lines[place].text, (lines[place].at,), annex=start.number)
        for place in range(body, end):
            following = lines[place + 1] if place + 1 < end else None
            yield _inside(lines[place], following, start.number)


def starts(lines: Sequence[Line]) -> tuple[Start, ...]:
    """Where the annexes begin among the lines that stand below the text of a document."""
    headings = [each for at, line in enumerate(lines) if (each := _heading(at, line))]
    found: list[_Heading] = []
    for at, heading in enumerate(headings):
        end = headings[at + 1].at if at + 1 < len(headings) else len(lines)
        first = lines[heading.at + 1] if heading.at + 1 < end else None
        is_list = first is not None and first.label is not None and not tells(first, False)
        if heading.alone and (heading.number or not is_list):
            found.append(heading)
        else:
            found += _of_list(lines, heading, end)
    return tuple(_named(lines, found))


def _inside(line: Line, following: Line | None, annex: int) -> Piece:
    """A line of an annex. A label or a figure tells something there, with or without a full stop."""
    leads = following is not None and following.label is not None
    told = _tells(line, leads) or (line.label and not is_ending(line))
    if not told or metadata(line.text) or is_colophon(line.text):
        return Piece("line", line.text, (line.at,), annex=annex)
    return Piece("text", line.text, (line.at,), f"a{annex:02}s", rank=line.rank, row=line.row, annex=annex)


def _tells(line: Line, leads: bool = False) -> bool:
    return tells(line, leads) or (
        not (is_ending(line) or line.label or is_colophon(line.text)) and bool(quantities(line.text))
    )


def _heading(at: int, line: Line) -> _Heading | None:
    if line.row or len(line.text) > LONGEST_HEADING:
        return None
    if alone := _HEADING.fullmatch(normalise(line.text)):
        return _Heading(at, alone.group(1), alone.group(2) or "", "", True)
    match = _WITH_TITLE.fullmatch(line.text)
    if match is None or re.search("[。；]", match.group(3)):
        return None
    return _Heading(at, normalise(match.group(1)), normalise(match.group(2) or ""), match.group(3), False)


def _of_list(lines: Sequence[Line], heading: _Heading, end: int) -> Iterator[_Heading]:
    """The annexes below a heading that may be a list: itself, if it is none; else those that its titles begin."""
    below = range(heading.at + 1, end)
    told = next((at for at in below if _tells(lines[at])), None)
    if told is None:
        return
    signed = next((at for at in range(heading.at + 1, told) if is_ending(lines[at])), None)
    if signed is None:
        yield heading
        return
    last = signed
    while last - 1 > heading.at and is_signature(lines[last - 1], dated=last == signed):
        last -= 1
    titles = _listed(heading.title, lines[heading.at + 1 : last])
    begun = list(_titled(lines, range(signed + 1, end), titles))
    numbered = len(titles) > 1
    for at, number in begun or [(signed + 1, 1)]:
        yield _Heading(at, "附件", str(number) if numbered else "", "", False)


def _listed(first: str, lines: Sequence[Line]) -> list[str]:
    """The titles of a list of annexes; one that is broken goes on in a line without a number."""
    found: list[str] = []
    for text in filter(None, (first.strip(), *(each.text for each in lines))):
        label = find(text)
        if label or not found:
            found.append(normalise(text[label.length if label else 0 :]))
        else:
            found[-1] += normalise(text)
    return found


def _titled(lines: Sequence[Line], places: range, titles: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where lines repeat a title of the list, and its number there; a broken title takes some lines."""
    waiting = dict(zip(titles, range(1, len(titles) + 1), strict=False))
    for at in places:
        for end in range(at + 1, min(at + MOST_TITLE_LINES, places.stop) + 1):
            words = normalise("".join(each.text for each in lines[at:end]))
            # The list may have the title after 附件 cut off by the width of its line.
            if number := waiting.pop(words, None):
                yield at, number
                break


def _named(lines: Sequence[Line], found: Sequence[_Heading]) -> Iterator[Start]:
    """Number the annexes as they number themselves, if that tells them apart; else one after the other."""
    own = [_value(each.number) for each in found]
    counted = len(set(own)) == len(own) and (0 not in own or len(own) == 1)
    for at, heading in enumerate(found):
        end = found[at + 1].at if at + 1 < len(found) else len(lines)
        own_line = heading.alone or bool(heading.title)
        taken = _title_lines(lines, heading.at + own_line, end)
        words = [each.text for each in lines[heading.at + own_line : heading.at + own_line + taken]]
        yield Start(
            at=heading.at,
            taken=own_line + taken or 1,
            number=(own[at] or 1) if counted else at + 1,
            name=f"{heading.kind}{heading.number}" if counted else f"第{at + 1}个附件",
            title=full_width("".join(filter(None, (heading.title, *words))).strip()),
        )


def _value(number: str) -> int:
    return int(number) if number.isdigit() else value(number) or 0 if number else 0


def _title_lines(lines: Sequence[Line], start: int, end: int) -> int:
    """How many lines of a title stand at `start`: short ones, without marks, that something follows."""
    count = 0
    while start + count < end and count < MOST_TITLE_LINES:
        line = lines[start + count]
        short = len(line.text) <= LONGEST_TITLE and not _MARKS.search(line.text)
        if not short or line.label or line.row or quantities(line.text) or is_ending(line):
            break
        count += 1
    return count
