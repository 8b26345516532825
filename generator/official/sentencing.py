"""Pieces → paragraphs whose sentences have ids: a lead-in and its items are one sentence, or linked by `lead`."""

from collections.abc import Iterator
from itertools import groupby

from generator.official.body import Piece
from generator.official.official_text import Paragraph, Sentence
from generator.text.characters import full_width
from generator.text.sentences import SENTENCE_END, sentences

_PARTS_ITEMS = ("；", ";", "，", ",", "、")
_CLOSING_MARKS = "”’」』）)"
_Led = tuple[Piece, Piece | None]


def paragraphs(pieces: list[Piece]) -> Iterator[Paragraph]:
    """Yield the paragraphs; sentences of each prefix are numbered: m03s01, m03s02 …, p01 …"""
    counts: dict[str, int] = {}
    last_of: dict[int, str] = {}
    for key, run in groupby(pieces, key=lambda each: (each.prefix, each.measure)):
        for piece, lead in _grouped(list(run), None) if key[0] else ((each, None) for each in run):
            found = []
            for text in sentences(piece.text) if piece.prefix else ():
                counts[piece.prefix] = counts.get(piece.prefix, 0) + 1
                id_ = f"{piece.prefix}{counts[piece.prefix]:02}"
                found.append(Sentence(id_, full_width(text.strip()), last_of.get(id(lead), "")))
            if found:
                last_of[id(piece)] = found[-1].id
            yield Paragraph(piece.kind, piece.text, tuple(found), piece.measure, piece.lines)


def _grouped(run: list[Piece], lead: Piece | None) -> list[_Led]:
    """Join the items that end with ； and their lead-in; items that are sentences keep their lead-in."""
    found: list[_Led] = []
    at = 0
    while at < len(run):
        first = run[at]
        end = _end(run, at)
        block = run[at:end]
        if len(block) > 1 and not any(_has_end(each.text) for each in block[1:-1]):
            found.append((_joined(block), lead))
        else:
            found.append((first, lead))
            found += _grouped(block[1:], first)
        at = end
    return found


def _end(run: list[Piece], at: int) -> int:
    """The place behind the items that belong to the sentence at the end of `run[at]`."""
    first, end = run[at], at + 1
    if _is_closed(first.text):
        return end
    item = first.rank >= 0 and first.text.endswith(_PARTS_ITEMS)
    while end < len(run):
        before, piece = run[end - 1], run[end]
        if item and _has_end(before.text) and before is not first:
            break
        lower = piece.rank >= first.rank + (0 if item else 1) and piece.rank >= 0
        cut = piece.rank < 0 and before.text.endswith(("，", ",", "、"))
        if not (lower or cut):
            break
        end += 1
    return end


def _joined(block: list[Piece]) -> Piece:
    first = block[0]
    lines = tuple(line for each in block for line in each.lines)
    return Piece(
        first.kind, "\n".join(each.text for each in block), lines, first.prefix, first.measure, first.rank
    )


def _has_end(text: str) -> bool:
    return any(mark in text for mark in SENTENCE_END)


def _is_closed(text: str) -> bool:
    return text.rstrip().rstrip(_CLOSING_MARKS)[-1:] in tuple(SENTENCE_END)
