"""小标题: items that name what follows instead of telling it (2.封顶线). They can be quoted; nobody has to tell them."""

from collections.abc import Sequence

from generator.official.body import Piece
from generator.official.headings import is_name
from generator.official.labels import find
from generator.text.sentences import sentences

_OPEN = ("。", "！", "？", "；", ";", "，", ",", "、", "：", ":")


def are_headings(run: Sequence[Piece], leads: Sequence[Piece | None]) -> list[bool]:
    """For each piece of a stretch, whether its first sentence is a heading; `leads`: what leads each of them in."""
    return [
        _is_line(piece, run[at + 1] if at + 1 < len(run) else None, leads[at]) or _is_run_in(piece, run, at)
        for at, piece in enumerate(run)
    ]


def _is_line(piece: Piece, following: Piece | None, lead: Piece | None) -> bool:
    """A name on a line of its own, with text or items of its own below it; an item of a list is none."""
    listed = lead is not None and lead.text.rstrip().endswith(("：", ":"))
    if piece.rank < 0 or following is None or listed or "\n" in piece.text or piece.text.endswith(_OPEN):
        return False
    below = following.rank < 0 or following.rank > piece.rank
    return below and is_name(_rest(piece.text), alone=False)


def _is_run_in(piece: Piece, run: Sequence[Piece], at: int) -> bool:
    """A name with a full stop before the text: 3.新生儿参保。新生儿可独立参保。

    Two names with a comma are one where all items beside have a name: （一）统一组织，统筹规划。
    """
    name = _name(piece)
    if not is_name(name.replace("，", ""), alone=True):
        return False
    beside = _beside(run, at)
    return "，" not in name or (len(beside) > 1 and all(is_name(_name(each), alone=False) for each in beside))


def _name(piece: Piece) -> str:
    """The first sentence of an item, if others follow it; else what is no name."""
    first, *others = sentences(_rest(piece.text)) or [""]
    one_line = piece.rank >= 0 and "\n" not in piece.text
    return first if one_line and others and first.endswith("。") else "："


def _beside(run: Sequence[Piece], at: int) -> list[Piece]:
    """The items of the same rank around the one at `at`, with no outer one between."""
    start, end = at, at + 1
    while start and (run[start - 1].rank < 0 or run[start - 1].rank >= run[at].rank):
        start -= 1
    while end < len(run) and (run[end].rank < 0 or run[end].rank >= run[at].rank):
        end += 1
    return [each for each in run[start:end] if each.rank == run[at].rank]


def _rest(text: str) -> str:
    label = find(text)
    return text[label.length if label else 0 :].strip()
