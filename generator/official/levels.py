"""Which level of numbering makes the measures, and which numbers only count the items of a list."""

from itertools import pairwise

from generator.official.headings import is_name, is_prose, leads_in
from generator.official.labels import RANK
from generator.official.lines import Line
from generator.text.sentences import sentences

_PARTING = ("；", ";", "，", ",", "、")
_OUTER = {
    "article": ("part", "section"),
    "chapter": ("part", "section"),
    "decimal": ("part", "section", "chapter"),
    "bracket": ("part", "section", "chapter"),
    "number": ("part", "section", "chapter", "bracket"),
    "sub": ("part", "section", "chapter", "bracket", "number"),
}


def measure_level(lines: list[Line], listed: frozenset[int]) -> str:
    """The level whose items are the measures: articles; prose chapters; 1. running straight; else （一）."""
    numbers: dict[str, list[int]] = {level: [] for level in RANK}
    for at, line in enumerate(lines):
        if line.label and at not in listed:
            numbers[line.level].append(line.label.number)
    if len(numbers["article"]) > 1 or (numbers["article"] and not numbers["chapter"]):
        return "article"
    if numbers["decimal"]:
        return "decimal"
    if _tell_in_chapters(lines, listed):
        return "chapter"
    count, brackets = numbers["number"], numbers["bracket"]
    if len(count) > max(1, len(brackets)) and count == list(range(1, len(count) + 1)):
        return "number"
    for level in ("bracket", "number", "chapter", "sub"):
        if numbers[level]:
            return level
    return next((line.level for line in lines if line.level in _OUTER), "bracket")


def _tell_in_chapters(lines: list[Line], listed: frozenset[int]) -> bool:
    """Most chapters are prose, or more of them tell by themselves than have measures in them."""
    prose = told = divided = items = 0
    chapters = [at for at, line in enumerate(lines) if line.level == "chapter" and at not in listed]
    for at, end in pairwise([*chapters, len(lines)]):
        inside = [
            each for each in range(at + 1, end) if lines[each].rank > RANK["chapter"] and each not in listed
        ]
        prose += is_prose(lines[at])
        items += len(inside)
        divided += bool(inside)
        told += not inside and (is_prose(lines[at]) or end > at + 1)
    mostly_prose = prose * 2 > len(chapters) and items < 2 * len(chapters)
    return bool(chapters) and (mostly_prose or (told > divided and told >= items))


def outer_levels(lines: list[Line], level: str) -> tuple[str, ...]:
    """The levels that stand above the measures; 一、 is above articles where it comes before all of them."""
    first = next((line.level for line in lines if line.label), "")
    return (*_OUTER[level], "chapter") if level == "article" and first == "chapter" else _OUTER[level]


def listed_lines(lines: list[Line]) -> frozenset[int]:
    """The places of lines that are items of a list and no measures: 下列材料：（一）…；（二）…。"""
    found: set[int] = set()
    runs: dict[int, list[int]] = {}
    for at, line in enumerate([*lines, None]):
        rank = line.rank if line else -1
        if line and rank < 0:
            continue
        for deeper in [each for each in runs if each > rank or line is None]:
            found.update(_items(lines, runs.pop(deeper)))
        if line and line.label:
            run = runs.setdefault(rank, [])
            before = lines[run[-1]].label if run else None
            if before and line.label.number != before.number + 1:
                found.update(_items(lines, run))
                runs[rank] = run = []
            run.append(at)
    return frozenset(found)


def _items(lines: list[Line], run: list[int]) -> list[int]:
    """The run, if it is a list: led in and of one sentence each, or parted by ；.

    Right under a heading items are a list only if they name: 身份证；户口簿。, not 低保标准为800元；特困标准为900元。
    """
    if lines[run[0]].rank in (RANK["part"], RANK["section"], RANK["article"]):
        return []
    before = lines[run[0] - 1] if run[0] else None
    rests = [lines[at].rest for at in run]
    parted = 2 * sum(rest.endswith(_PARTING) for rest in rests[:-1]) >= max(2, len(run) - 1)
    names = sum(is_name(rest.rstrip("".join(_PARTING) + "。") + "。", alone=True) for rest in rests)
    if before and before.label and before.rank < lines[run[0]].rank and not is_prose(before):
        return run if parted and names * 2 > len(run) else []
    led = before is not None and leads_in(before) and any(line.label for line in lines[: run[0]])
    short = all(len(sentences(rest)) <= 1 for rest in rests)
    return run if parted or (led and short and names < len(run)) else []
