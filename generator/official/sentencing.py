"""Pieces → paragraphs whose sentences have ids: a lead-in and its items are one sentence, or linked by `lead`.

So are the heads of a table and its rows.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from generator.official.body import Piece
from generator.official.official_text import Paragraph, Sentence
from generator.official.subheadings import are_headings
from generator.official.tables import Row
from generator.text.characters import full_width
from generator.text.sentences import SENTENCE_END, sentences

_PARTS_ITEMS = ("；", ";", "，", ",", "、")
_CLOSING_MARKS = "”’」』）)"
_Led = tuple[Piece, Piece | None]


def paragraphs(pieces: list[Piece]) -> Iterator[Paragraph]:
    """Yield the paragraphs; sentences of each prefix are numbered: m03s01, m03s02 …, p01 …"""
    counts: dict[str, int] = {}
    last_of: dict[int, str] = {}
    for key, run in groupby(pieces, key=lambda each: (each.prefix, each.measure, each.annex)):
        stretch = list(run)
        led = _grouped(stretch, None) if key[0] else [(each, None) for each in stretch]
        headings = are_headings([piece for piece, _ in led], [lead for _, lead in led])
        for (piece, lead), is_heading in zip(led, headings, strict=True):
            found: list[Sentence] = []
            for text in _cut(piece):
                counts[piece.prefix] = counts.get(piece.prefix, 0) + 1
                id_ = f"{piece.prefix}{counts[piece.prefix]:02}"
                sentence = _sentence(id_, text, last_of.get(id(lead), ""), piece.row)
                found.append(replace(sentence, is_heading=is_heading and not found))
            if found:
                last_of[id(piece)] = found[-1].id
            yield Paragraph(piece.kind, piece.text, tuple(found), piece.measure, piece.lines, piece.annex)


def _cut(piece: Piece) -> list[str]:
    """A row of a table stays whole: what stands in one of its cells says nothing without the others."""
    if not piece.prefix:
        return []
    return [piece.text] if piece.row else sentences(piece.text)


def _sentence(id_: str, text: str, lead: str, row: Row | None) -> Sentence:
    shown = full_width(text.strip())
    if row is None:
        return Sentence(id_, shown, lead)
    return Sentence(id_, shown.replace("\t", "\u3000"), lead, row.cells, row.carried, is_row=not row.is_head)


def _grouped(run: list[Piece], lead: Piece | None) -> list[_Led]:
    """Join the items that end with ； and their lead-in; items that are sentences keep their lead-in."""
    found: list[_Led] = []
    at = 0
    while at < len(run):
        first = run[at]
        if first.row:
            end = _end_of_table(run, at)
            found += _of_table(run[at:end], lead)
            at = end
            continue
        end = _end(run, at)
        block = run[at:end]
        if len(block) > 1 and not any(_has_end(each.text) for each in block[1:-1]):
            found.append((_joined(block), lead))
        else:
            found.append((first, lead))
            found += _grouped(block[1:], first)
        at = end
    return found


def _end_of_table(run: list[Piece], at: int) -> int:
    """The place behind the rows of a table; heads begin another one."""
    end = at + 1
    while end < len(run) and (row := run[end].row):
        before = run[end - 1].row
        if row.is_head and before and not before.is_head:
            break
        end += 1
    return end


def _of_table(rows: list[Piece], lead: Piece | None) -> Iterator[_Led]:
    """The heads of a table as one sentence, which leads in each of its rows."""
    heads = [each for each in rows if each.row and each.row.is_head]
    head = _joined(heads) if heads else None
    if head:
        yield head, lead
    for each in rows[len(heads) :]:
        yield each, head or lead


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
        cut = piece.rank < 0 and not piece.row and before.text.endswith(("，", ",", "、"))
        if not (lower or cut):
            break
        end += 1
    return end


def _joined(block: list[Piece]) -> Piece:
    first = block[0]
    lines = tuple(line for each in block for line in each.lines)
    return Piece(
        first.kind,
        "\n".join(each.text for each in block),
        lines,
        first.prefix,
        first.measure,
        first.rank,
        first.row,
        first.annex,
    )


def _has_end(text: str) -> bool:
    return any(mark in text for mark in SENTENCE_END)


def _is_closed(text: str) -> bool:
    return text.rstrip().rstrip(_CLOSING_MARKS)[-1:] in tuple(SENTENCE_END)
