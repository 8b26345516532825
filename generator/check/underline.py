"""A line of a file with the words at fault underlined, as compilers show it."""

import re
import unicodedata
from itertools import accumulate, takewhile
from typing import NamedTuple

WIDEST = 76
_WORDS = re.compile("“([^”…]+)”")
_KEY = re.compile(r"[a-z_]+(?=[:：])")
_COMMENT = re.compile(r"\s+#.*$|\s+$")
_CLOSING = {"[": "]", "{": "}", '"': '"', "'": "'"}


class Marked(NamedTuple):
    """A line, shortened to a screen's width, and the marks that stand below it."""

    line: str
    marks: str


def span(line: str, column: int, message: str) -> tuple[int, int]:
    """Where in `line` that stands of which `message` complains, at or behind the 1-based `column`.

    If the message names words “…” that stand there, it is these, else the whole key or value.
    """
    start = min(column - 1, len(line))
    end = start + _length(line[start:], in_brackets=_in_brackets(line[:start]))
    for words in _WORDS.findall(message):
        if (at := line.find(words, start, end)) >= 0:
            return at, at + len(words)
    return start, end


def underline(line: str, column: int, message: str, wide_quotes: bool = False) -> Marked:
    """Show `line` with marks below its `span`.

    `wide_quotes`: the console draws “ ” — and the like two columns wide, as those in GBK do.
    """
    line = line.replace("\t", " ")
    start, end = span(line, column, message)
    first, last = _window(line, start, end, wide_quotes)
    before, after = "…" * (first > 0), "…" * (last < len(line))
    shown = before + line[first:last] + after
    padding = _width(before + line[first:start], wide_quotes)
    return Marked(shown, " " * padding + "^" * max(1, _width(line[start : min(end, last)], wide_quotes)))


def _length(rest: str, in_brackets: bool) -> int:
    """How long the key or value at the beginning of `rest` is, as far as it stands on this line."""
    if match := _KEY.match(rest):
        return len(match.group())
    if rest[:1] in _CLOSING and (at := rest.find(_CLOSING[rest[0]], 1)) > 0:
        return at + 1
    if in_brackets and (match := re.search(r"[,\]}]", rest)):
        return match.start()
    return len(_COMMENT.sub("", rest))


def _in_brackets(before: str) -> bool:
    return sum(before.count(each) for each in "[{") > sum(before.count(each) for each in "]}")


def _window(line: str, start: int, end: int, wide_quotes: bool) -> tuple[int, int]:
    """Which part of `line` to show: from its beginning if the mark is on the screen then, else around it."""
    before = takewhile(lambda at: _width(line[at:end], wide_quotes) <= WIDEST, range(start - 1, -1, -1))
    first = min(before, default=start)
    room = WIDEST - _width(line[first : start + 1], wide_quotes)
    widths = accumulate(_width(each, wide_quotes) for each in line[start + 1 :])
    return first, start + 1 + sum(1 for _ in takewhile(lambda width: width <= room, widths))


def _width(text: str, wide_quotes: bool) -> int:
    """Columns on a terminal: Chinese characters take two."""
    wide = "WFA" if wide_quotes else "WF"
    return sum(2 if unicodedata.east_asian_width(each) in wide else 1 for each in text)
