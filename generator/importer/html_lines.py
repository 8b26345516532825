"""The pieces of a page → lines."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

WIDE = r"[\u2018-\u201d\u2026\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]"
NUMBER_END = "\x01"  # after the number of an item: the next words stand in the same line


class Piece(NamedTuple):
    """Some characters, the element they stand in, whether in a link, and why a browser does not show them."""

    text: str
    owner: etree._Element
    linked: bool
    why: str


class Line(NamedTuple):
    """A line; `owner` is the element of its first words, `linked` how much of it stands in links, 0 to 1."""

    text: str
    owner: etree._Element
    linked: float
    why: str


def joined(pieces: list[Piece]) -> Iterator[Line]:
    """Join pieces to lines; what is not shown in the middle of a line comes after it."""
    held: dict[str, list[Piece]] = {}
    waiting: list[Line] = []
    for piece in pieces:
        parts = piece.text.split("\v")
        for number, part in enumerate(parts):
            if number:
                ended = [piece.why] if piece.why else sorted(held)
                waiting += [line for why in ended for line in _line(held, why)]
                waiting.sort(key=lambda line: bool(line.why) and not piece.why)
            if not any(each.text.strip() for each in held.get("", ())):
                yield from waiting
                waiting = []
            held.setdefault(piece.why, []).append(piece._replace(text=part))
    for why in sorted(held):
        waiting += _line(held, why)
    yield from sorted(waiting, key=lambda line: bool(line.why))


def _line(held: dict[str, list[Piece]], why: str) -> list[Line]:
    """Take the pieces held for `why` as a line, if there is any word in them."""
    pieces = [piece for piece in held.get(why, []) if piece.text]
    text = _tidy("".join(piece.text for piece in pieces))
    held[why] = []
    words = [piece for piece in pieces if piece.text.strip()]
    if text.endswith(NUMBER_END):  # the words of this item stand in the block that follows
        held[why] = words
        return []
    if not text:
        return []
    length = sum(len(piece.text.strip()) for piece in words)
    linked = sum(len(piece.text.strip()) for piece in words if piece.linked) / length
    owner = words[-1 if NUMBER_END in words[0].text else 0].owner
    return [Line(text.replace(NUMBER_END, ""), owner, linked, why)]


def _tidy(text: str) -> str:
    """Blanks as a browser shows them; the end of a line in the source is nothing between Chinese characters."""
    text = re.sub(rf"(?<={WIDE})[ \t]*\n[ \t\n]*(?={WIDE})", "", text)
    return re.sub(r"[ \t\n]+", " ", text).strip().replace(NUMBER_END + " ", NUMBER_END)
