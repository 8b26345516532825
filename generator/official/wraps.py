"""Lines of a plain text that were cut at a fixed width → its paragraphs. Rows and lists were not cut."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from generator.official.labels import find

NARROWEST, WIDEST = 15, 130
LEAST_FULL, LEAST_CUT = 3, 2
MOST_ALIKE = 0.6
_BLANKS = " \u3000\t\u00a0"
_NEW = re.compile(
    r"(?:第[零〇一二三四五六七八九十百]+[编章节条](?![规的所第之和、，])|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)](?![项款])|\d{1,2}[.．、]\s*(?=[\u4e00-\u9fff])"
    r"|[㈠-㈩①-⑳⒈-⒛]|附件)"
)
# What a printer does not part: a word or number, or one character; and the marks that no line begins with.
_UNBREAKABLE = re.compile(r"(?:[!-~]+|.)[，。、；：？！）》”’〕】%％]*")
_SENTENCE_END = "。；：！？!?;:”"
_CELLS = re.compile(r"\S(?:\u3000|\t| {2,})\s*\S")


class Wrap(NamedTuple):
    """How a text was cut: how wide, measured how, and which lines go on in the next one."""

    width: int
    continued: frozenset[int]
    inside_words: int


def unwrapped(text: str) -> tuple[str, int]:
    """Return the text with cut lines joined, and how many were joined: none unless nearly all lines say so."""
    lines = text.splitlines()
    cut = continued(lines)
    if not cut:
        return text, 0
    found: list[str] = []
    for number, line in enumerate(lines):
        if number - 1 in cut:
            found[-1] = joined(found[-1], line)
        else:
            found.append(line)
    return "\n".join(found) + "\n", len(cut)


def continued(lines: Sequence[str]) -> frozenset[int]:
    """Return the places of the lines that go on in the next one."""
    found = (_wrap(lines, measure) for measure in (len, _columns))
    return max(found, key=lambda each: each.inside_words).continued


def are_indented(lines: Sequence[str]) -> bool:
    """Say whether typed blanks show where paragraphs begin."""
    return sum(line[:1] in tuple(_BLANKS) and bool(line.strip(_BLANKS)) for line in lines) > 1


def first_thing(line: str) -> str:
    """Return what stands first in a line and is never parted: a word or number, or one character with its marks."""
    first = _UNBREAKABLE.match(line)
    return first.group() if first else ""


def joined(one: str, other: str) -> str:
    """Return a line with what goes on in the next; between two words in Latin letters the end stands for a blank."""
    one, other = one.rstrip(_BLANKS), other.strip(_BLANKS)
    blank = bool(one and other) and all(each.isascii() and each.isalpha() for each in (one[-1], other[0]))
    return one + (" " if blank else "") + other


def _wrap(lines: Sequence[str], measure: Callable[[str], int]) -> Wrap:
    """Look for the width at which many lines end inside a word, and beyond which none goes."""
    none = Wrap(0, frozenset(), 0)
    widths = [measure(line.rstrip(_BLANKS)) for line in lines]
    filled = sorted(filter(None, widths))
    longest = filled[int(0.98 * (len(filled) - 1))] if filled else 0
    slack = 1 if measure is len else 2  # a mark that must not begin a line may hang over the edge
    width = max(range(longest - slack, longest + 1), key=widths.count)
    if not NARROWEST <= width <= WIDEST:
        return none
    indented = are_indented(lines)
    full = [n for n in range(len(lines) - 1) if _is_full(lines[n], lines[n + 1], widths[n], width, measure)]
    continued = [n for n in full if _goes_on(lines[n], lines[n + 1], indented)]
    inside = sum(lines[n].rstrip(_BLANKS)[-1].isalnum() for n in continued)
    if len(continued) < LEAST_FULL or inside < LEAST_CUT or not _end_sentences(lines, continued):
        return none
    return Wrap(width, frozenset(continued), inside)


def _end_sentences(lines: Sequence[str], continued: Sequence[int]) -> bool:
    """Most of what would be joined ends as a sentence does; a list of names of one length does not."""
    ends = {n + 1 for n in continued} - set(continued)
    return 2 * sum(lines[n].rstrip(_BLANKS)[-1:] in (*_SENTENCE_END, "）") for n in ends) >= len(ends)


def _is_full(line: str, following: str, width: int, most: int, measure: Callable[[str], int]) -> bool:
    """The first thing of the next line had no room in this one."""
    first = first_thing(following.lstrip(_BLANKS))
    return bool(line.strip(_BLANKS) and first) and width <= most + 2 and width + measure(first) > most


def _goes_on(line: str, following: str, indented: bool) -> bool:
    if following[:1] in tuple(_BLANKS) or _NEW.match(following):
        return False
    if _has_cells(line) or _has_cells(following) or _are_alike(line, following):
        return False
    return indented or line.rstrip(_BLANKS)[-1] not in _SENTENCE_END


def _has_cells(line: str) -> bool:
    """A row of a table; the blank after a number (第一条　) parts no cells."""
    plain = line.strip(_BLANKS)
    label = find(plain)
    return bool(_CELLS.search(plain[label.length if label else 0 :]))


def _are_alike(line: str, following: str) -> bool:
    """Lines of a list: 东城街道便民服务中心电话0000-1234561, 西城街道便民服务中心电话0000-1234562."""
    return SequenceMatcher(None, line, following, autojunk=False).ratio() >= MOST_ALIKE


def _columns(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(each) in "WFA" else 1 for each in text)
