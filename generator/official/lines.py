"""The lines of an official text: each with its number in the file and the label that it begins with."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from generator.official.labels import RANK, Label, find
from generator.official.tables import Row, rows
from generator.official.wraps import are_indented, continued, joined
from generator.text.characters import normalise

# 1.5倍 is a figure even where item 1 could be; 2.500元 has too many digits for one.
_CUT = re.compile(r"[，。；].*[^。；：！？;:)）】〕\]]$")
_DECIMAL = re.compile(
    r"\d+\.\d(?:年|个月|小时|天|岁)|\d+\.\d{1,2}(?:倍|%|个百分点|[万千百]?亿?元|[万亿折成米吨亩公千平])"
)
_YEAR = re.compile(r"\d+[.、](?:19|20)\d\d[年-]")
_ENDS = re.compile(r"[。！？][”’」』）)]*\s*$")
_TO_PAGE = re.compile(r"[.·•…]*\d{1,3}$")
_COUNTED = re.compile(r"\d+")
_HEADING = re.compile(r"(\d{1,2})[ \u3000\xa0]+(?=[\u4e00-\u9fff])")


@dataclass(frozen=True)
class Line:
    """A line without the blanks around it: `at` its number in the file, from 1; `row`, if it is one of a table."""

    at: int
    text: str
    label: Label | None
    row: Row | None = None

    @property
    def level(self) -> str:
        """The level of its label; "" without one."""
        return self.label.level if self.label else ""

    @property
    def rank(self) -> int:
        """The rank of its label; -1 without one."""
        return RANK[self.label.level] if self.label else -1

    @property
    def rest(self) -> str:
        """What follows the label."""
        return self.text[self.label.length :] if self.label else self.text

    @property
    def is_closed(self) -> bool:
        """It ends with a full stop (or a bracket after one)."""
        return bool(_ENDS.search(self.text[-20:]))


def read_lines(text: str) -> list[Line]:
    """The lines of a text that are not blank; those that were cut at a fixed width are joined again.

    The rows of a table have no labels: （一） in a cell begins no item.
    """
    texts = list(_unwrapped(text.splitlines()))
    table = rows([line for _, line in texts])
    found = [
        Line(at, line, None, table[place]) if place in table else Line(at, line, find(line))
        for place, (at, line) in enumerate(texts)
    ]
    return _without_doubt(_numbered_by_decimals(_without_contents(found)))


def _unwrapped(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Join lines only where indents show the paragraphs: paragraphs and rows of .docx and .html are lines too."""
    cut = continued(lines) if are_indented(lines) else frozenset()
    at, text = 0, ""
    for number, line in enumerate(lines, 1):
        if number - 2 in cut:
            text = joined(text, line)
            continue
        if text:
            yield at, text
        at, text = number, line.strip()
    if text:
        yield at, text


def _without_contents(lines: list[Line]) -> list[Line]:
    """After 目录 labels are none until the first of them comes again."""
    start = next((at for at, each in enumerate(lines) if normalise(each.text[:20]) == "目录"), None)
    if start is None:
        return lines
    entries = [at for at in range(start + 1, len(lines)) if lines[at].label or at == start + 1]
    headings = [_heading(each) for each in lines]
    first = next((at for at in entries if headings[at] in headings[at + 1 :]), None)
    if first is None:
        return lines
    again = headings.index(headings[first], first + 1)
    return [Line(each.at, each.text, None) if first <= at < again else each for at, each in enumerate(lines)]


def _heading(line: Line) -> str:
    """A heading as it is written both in the contents and in the text: without the number of its page."""
    return _TO_PAGE.sub("", normalise(line.text[:80]))


def _without_doubt(lines: list[Line]) -> list[Line]:
    """A number with a figure behind it is a label if it goes on with the count; else it is text."""
    following, after = [0] * len(lines), 0
    for at in range(len(lines) - 1, -1, -1):
        following[at] = after
        label = lines[at].label
        if label and label.level == "number":
            after = label.number
    before, found = 0, []
    for at, line in enumerate(lines):
        label = line.label
        if label and label.level == "number":
            cut = at > 0 and bool(_CUT.search(lines[at - 1].text[-200:]))
            if label.doubtful and (cut or not _goes_on(line.text, label.number, before, following[at])):
                line = Line(line.at, line.text, None)
            else:
                before = label.number
        found.append(line)
    return found


def _goes_on(text: str, number: int, before: int, after: int) -> bool:
    if number != before + 1 and number != 1:
        return False
    if after == number and number > 1:
        return False
    plain = normalise(text[:40])
    if _YEAR.match(plain):
        return True
    if _DECIMAL.match(plain):
        return number > 1 and after == number + 1
    return number > 1 or after == 2


def _numbered_by_decimals(lines: list[Line]) -> list[Line]:
    """Emergency plans count 1, 1.1, 1.2, 2, 2.1: then 1 is a chapter and 1.1 a measure; else 1.1 is item 1."""
    at_decimals = [at for at, each in enumerate(lines) if each.level == "decimal"]
    counts = [tuple(map(int, _COUNTED.findall(lines[at].text)[:2])) for at in at_decimals]
    follows = all(two in ((one[0], one[1] + 1), (one[0] + 1, 1)) for one, two in pairwise(counts))
    if len(counts) < 2 or counts[0][1] != 1 or not follows:
        return [
            Line(each.at, each.text, find(each.text, decimal=False)) if each.level == "decimal" else each
            for each in lines
        ]
    found, chapter = [], counts[0][0]
    for line in lines:
        heading = _HEADING.match(line.text) if line.label is None and line.row is None else None
        if heading and int(heading.group(1)) == chapter:
            line = Line(line.at, line.text, Label("chapter", chapter, heading.end(), False))
            chapter += 1
        found.append(line)
    return found
