"""Lines of a plain text that were cut at a fixed width → its paragraphs."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import NamedTuple

NARROWEST, WIDEST = 15, 130
LEAST_FULL, LEAST_CUT = 3, 2
_BLANKS = " \u3000\t\u00a0"
_NEW = re.compile(
    r"(?:第[零〇一二三四五六七八九十百]+[编章节条]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d{1,2}[.．、]\s*(?=[\u4e00-\u9fff])"
    r"|[㈠-㈩①-⑳⒈-⒛]|附件)"
)
# What a printer does not part: a word or number, or one character; and the marks that no line begins with.
_UNBREAKABLE = re.compile(r"(?:[!-~]+|.)[，。、；：？！）》”’〕】%％]*")
_SENTENCE_END = "。；：！？!?;:”"


class Wrap(NamedTuple):
    """How a text was cut: how wide, measured how, and which lines go on in the next one."""

    width: int
    continued: frozenset[int]
    inside_words: int


def unwrapped(text: str) -> tuple[str, int]:
    """Return the text with cut lines joined, and how many were joined: none unless nearly all lines say so."""
    lines = text.splitlines()
    wrap = max((_wrap(lines, measure) for measure in (len, _columns)), key=lambda each: each.inside_words)
    if not wrap.continued:
        return text, 0
    joined: list[str] = []
    for number, line in enumerate(lines):
        if number - 1 in wrap.continued:
            joined[-1] = _join(joined[-1].rstrip(_BLANKS), line.lstrip(_BLANKS))
        else:
            joined.append(line)
    return "\n".join(joined) + "\n", len(wrap.continued)


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
    indented = sum(line[:1] in tuple(_BLANKS) and bool(line.strip(_BLANKS)) for line in lines) > 1
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
    first = _UNBREAKABLE.match(following.lstrip(_BLANKS))
    return (
        bool(line.strip(_BLANKS) and first)
        and width <= most + 2
        and width + measure(first.group() if first else "") > most
    )


def _goes_on(line: str, following: str, indented: bool) -> bool:
    if following[:1] in tuple(_BLANKS) or _NEW.match(following):
        return False
    return indented or line.rstrip(_BLANKS)[-1] not in _SENTENCE_END


def _columns(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(each) in "WFA" else 1 for each in text)


def _join(one: str, other: str) -> str:
    """Between two words in Latin letters the end of a line stands for a blank."""
    blank = bool(one and other) and all(each.isascii() and each.isalpha() for each in (one[-1], other[0]))
    return one + (" " if blank else "") + other
