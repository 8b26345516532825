"""Characters → rows of a page: what stands on one line, parted where a wide gap is."""

import itertools
import re
from collections.abc import Iterable
from statistics import median
from typing import NamedTuple

from generator.importer.pdf_glyphs import Glyph

# In characters: the gap that parts two pieces of a row, and a blank between two words in Latin letters.
GAP, _BLANK = 1.25, 0.2
# How far two characters of one row may stand apart up and down (a raised figure), in characters.
_RAISED = 0.4
_WIDE_BLANK = "\u3000"
# Marks that fill only half of their square, so that the rest of it is white.
_ENDS, _BEGINS = "，。、；：？！）》”’〕】", "（《“‘〔【"
_HALF = {*_ENDS, *_BEGINS}
# How many gaps between Chinese characters tell that all of them are as wide.
_FEWEST_GAPS = 2
_HAN = re.compile("[\u4e00-\u9fff]")
_WIDE = r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”‘’]"
_NEEDLESS = re.compile(rf"(?<={_WIDE})[ \u00a0]+(?=[{_WIDE[1:-1]}\d])|(?<=\d)[ \u00a0]+(?={_WIDE})")


class Piece(NamedTuple):
    """Characters of one row without a wide gap: their text and edges."""

    text: str
    left: float
    right: float


class Row(NamedTuple):
    """What stands on one line of a page, from left to right; `spacing` is the white between its characters."""

    pieces: tuple[Piece, ...]
    y: float
    size: float
    spacing: float = 0.0

    @property
    def text(self) -> str:
        """The whole row; a wide blank stands for a gap."""
        return "　".join(piece.text for piece in self.pieces)

    @property
    def left(self) -> float:
        """The left edge."""
        return self.pieces[0].left

    @property
    def right(self) -> float:
        """The right edge."""
        return self.pieces[-1].right


def rows(glyphs: Iterable[Glyph]) -> list[Row]:
    """Return the rows of a page or a cell, from top to bottom."""
    groups: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda each: -each.y):
        if groups and groups[-1][0].y - glyph.y <= _RAISED * max(glyph.size, groups[-1][0].size):
            groups[-1].append(glyph)
        else:
            groups.append([glyph])
    return [row for group in groups for row in _row(group)]


def joined(one: str, other: str) -> str:
    """Return two lines as one: between two words in Latin letters the end of a line stands for a blank."""
    blank = one[-1:].isascii() and other[:1].isascii() and one[-1:].isalnum() and other[:1].isalnum()
    return one + (" " if blank else "") + other


def _row(glyphs: list[Glyph]) -> list[Row]:
    visible = [each for each in glyphs if not each.text.isspace()]
    if not visible:
        return []
    size = median(each.size for each in visible)
    pieces: list[list[Glyph]] = []
    before: Glyph | None = None
    for glyph in sorted(glyphs, key=lambda each: each.left):
        if glyph.text.isspace():
            pieces[-1:] = [[*pieces[-1], glyph]] if pieces else []
        elif before is None or _white(before, glyph) > GAP * size:
            pieces.append([glyph])
            before = glyph
        elif not _printed_twice(before, glyph):
            pieces[-1].append(glyph)
            before = glyph
    spacing = _spacing(pieces)
    return [Row(_together(pieces, size, spacing), median(each.y for each in visible), size, spacing)]


def _spacing(pieces: list[list[Glyph]]) -> float:
    """The white between characters that are set apart evenly; Chinese ones show it, for them no blank is set."""
    pairs = [pair for piece in pieces for pair in itertools.pairwise(piece)]
    white = sorted(
        other.left - one.right
        for one, other in pairs
        if (_HAN.match(one.text) or _HAN.match(other.text))
        and not any(each.text in _HALF or each.text.isspace() for each in (one, other))
    )
    return max(white[len(white) // 5], 0.0) if len(white) >= _FEWEST_GAPS else 0.0


def _white(one: Glyph, other: Glyph) -> float:
    """The white between two characters; half of a mark is white too."""
    half = 0.5 * one.size
    return other.left - one.right + half * (one.text in _ENDS) + half * (other.text in _BEGINS)


def _together(pieces: list[list[Glyph]], size: float, spacing: float) -> tuple[Piece, ...]:
    """Pieces with their text; the characters of a title set as 通　　知 are one piece."""
    found = [
        Piece(_text(piece, size, spacing), piece[0].left, max(each.right for each in piece))
        for piece in pieces
    ]
    words = [word for piece in found for word in piece.text.split(_WIDE_BLANK)]
    steps = [other.left - one.left for one, other in itertools.pairwise(found)]
    single = all(len(word) == 1 and not word.isascii() for word in words)
    even = not steps or max(steps) - min(steps) <= 0.3 * median(steps)
    if len(words) > 1 and single and even:
        return (Piece("".join(words), found[0].left, found[-1].right),)
    return tuple(found)


def _printed_twice(one: Glyph, other: Glyph) -> bool:
    """Bold print is sometimes the same character drawn again a hair beside itself."""
    return one.text == other.text and other.left - one.left < 0.2 * one.size and not one.unmapped


def _text(glyphs: list[Glyph], size: float, spacing: float) -> str:
    """The characters with their blanks: those of the file, and one where there is white but none is drawn."""
    text, end = "", glyphs[0].left
    for glyph in glyphs:
        if glyph.text.isspace():
            text += glyph.text if glyph.text == _WIDE_BLANK or not text[-1:].isspace() else ""
        else:
            parted = glyph.left - end > _BLANK * size + spacing and not text[-1:].isspace()
            text += (" " if parted else "") + glyph.text
            end = glyph.right
    # Beyond U+FFFF some systems give a character in two halves.
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _NEEDLESS.sub("", whole).strip()
