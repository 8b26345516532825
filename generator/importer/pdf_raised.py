"""Small characters above the line: m² is a square; any other is a mark that must not join the number before it."""

from bisect import bisect_left, bisect_right
from collections import defaultdict

from generator.importer.pdf_glyphs import Glyph

# Measured by the character beside it: how small a raised one is at most, how far above the line it stands, how
# far away; and how many there may be.
_SMALL, _LOWEST, _HIGHEST, _AWAY = 0.8, 0.15, 0.75, 0.3
_MOST = 4
_POWERS = {"2": "²", "3": "³"}
_METRE = "mM"
_BRACKETS, _SIGNS = "[]()（）〔〕［］", "*＊※†‡#"
# In points: characters are looked up by strips of the page of this height, and so many strips down.
_STRIP, _STRIPS = 10, 4

_Strips = dict[int, list[Glyph]]


def on_the_line(glyphs: list[Glyph]) -> tuple[list[Glyph], list[str]]:
    """Return the characters with raised ones put on the line, as ² or 〔1〕; and the marks that stand in 〔〕."""
    visible = [each for each in glyphs if not each.text.isspace()]
    if len({round(each.size) for each in visible}) < 2:
        return glyphs, []
    ends, begins = _strips(visible, before=True), _strips(visible, before=False)
    taken: set[int] = set()
    levelled: list[Glyph] = []
    marks: list[str] = []
    for run in _runs(visible):
        before, after = _beside(run[0], ends, before=True), _beside(run[-1], begins, before=False)
        base = before or after
        if base is None or len(run) > _MOST:
            continue
        word = "".join(each.text for each in run).strip(_BRACKETS)
        if not any(each.isalnum() or each in _SIGNS for each in word):
            continue
        power = _POWERS.get(word) if before and before.text in _METRE else None
        marks += [] if power else [word]
        levelled.append(
            run[0]._replace(text=power or f"〔{word}〕", right=run[-1].right, y=base.y, size=base.size)
        )
        taken.update(map(id, run))
    return [*(each for each in glyphs if id(each) not in taken), *levelled], marks


def _runs(glyphs: list[Glyph]) -> list[list[Glyph]]:
    """Characters of one size that stand beside each other on one line."""
    runs: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda each: (round(each.y), round(each.size), each.left)):
        last = runs[-1][-1] if runs else None
        if (
            last
            and abs(last.y - glyph.y) <= 1
            and abs(last.size - glyph.size) <= 0.5
            and abs(glyph.left - last.right) <= last.size
        ):
            runs[-1].append(glyph)
        else:
            runs.append([glyph])
    return runs


def _strips(glyphs: list[Glyph], before: bool) -> _Strips:
    found: _Strips = defaultdict(list)
    for each in sorted(glyphs, key=lambda each: _edge(each, before)):
        found[int(each.y // _STRIP)].append(each)
    return found


def _edge(glyph: Glyph, before: bool) -> float:
    return glyph.right if before else glyph.left


def _beside(glyph: Glyph, strips: _Strips, before: bool) -> Glyph | None:
    """The character right before or after `glyph` that is larger and stands lower."""
    place, room = _edge(glyph, not before), glyph.size
    top = int(glyph.y // _STRIP)
    for at in range(top, top - _STRIPS - 1, -1):
        line = strips.get(at, [])
        first = bisect_left(line, place - room, key=lambda each: _edge(each, before))
        last = bisect_right(line, place + room, key=lambda each: _edge(each, before))
        for other in line[first:last]:
            near = abs(_edge(other, before) - place) <= _AWAY * other.size
            raised = _LOWEST * other.size <= glyph.y - other.y <= _HIGHEST * other.size
            if near and raised and glyph.size <= _SMALL * other.size:
                return other
    return None
