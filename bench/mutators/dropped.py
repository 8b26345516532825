"""What the text limits and the reader is not told."""

import re
from collections.abc import Iterator
from random import Random

from bench.mutators.base import (
    Source,
    Statement,
    by_dropping,
    found,
    is_left_open,
    is_told,
    mutator,
    reworded,
    sentences,
    states,
    told,
)


def without_condition(it: Statement, at: int) -> Statement | None:
    """The statement without its condition `at` and the clauses of title and says that tell it; None: it is still told."""
    condition = it["conditions"][at]["says"]
    others = [each for index, each in enumerate(it["conditions"]) if index != at]
    lie = it | {"conditions": others}
    if not others:
        del lie["conditions"]
    for key in ("title", "says"):
        kept = [each for each in _clauses(it[key]) if not _tells(each, condition)]
        text = "".join(kept)
        if not re.search(r"\w{4}", text) or all(is_left_open(each) for each in sentences(text)):
            return None
        lie[key] = text if not it[key].endswith("。") or text.endswith("。") else f"{text[:-1]}。"
    still = "".join([lie["title"], lie["says"], *(each["says"] for each in others)])
    unchanged = lie["title"] == it["title"] and lie["says"] == it["says"]
    return None if unchanged or is_told(condition, still) or is_left_open(condition) else lie


def _clauses(text: str) -> list[str]:
    return re.findall("[^，。]+[，。]?", text)


def _tells(clause: str, condition: str) -> bool:
    letters = states(clause)
    return len(letters) > 1 and sum(each in condition for each in letters) >= 0.7 * len(letters)


@mutator("条件整个不说")
def condition_dropped(it: Statement, _source: Source, _chance: Random) -> Iterator[Statement]:
    """A condition goes, with the clauses that tell it."""
    for at in range(len(it.get("conditions", ()))):
        if lie := without_condition(it, at):
            yield lie


@mutator("条件只留在引文里")
def condition_record_dropped(it: Statement, _source: Source, _chance: Random) -> Iterator[Statement]:
    """A condition of which title and says tell nothing goes."""
    conditions = it.get("conditions", [])
    for at, condition in enumerate(conditions):
        others = [each for index, each in enumerate(conditions) if index != at]
        rest = "".join([it["title"], it["says"], *(each["says"] for each in others)])
        if not is_left_open(condition["says"]) and not is_told(condition["says"], rest):
            yield it | {"conditions": others}


@mutator("条件塞进不写的话里")
def condition_left_out(it: Statement, _source: Source, _chance: Random) -> Iterator[Statement]:
    """A condition goes, and its words are recorded as nothing that anybody needs."""
    for at, condition in enumerate(it.get("conditions", ())):
        if lie := without_condition(it, at):
            yield lie | {"left_out": [{"quote": condition["quote"], "why": "只是套话，和群众没有关系。"}]}


@mutator("说了的塞进不写的话里")
def quote_left_out(it: Statement, _source: Source, _chance: Random) -> Iterator[Statement]:
    """Words of a quote that the reader is told are recorded as nothing that anybody needs."""
    *kept, last = it["quotes"]
    parts = [("", last)] if kept else []
    if len(halves := re.split("(?<=[，,])", last, maxsplit=1)) == 2:
        parts.append((halves[1], halves[0].rstrip("，,")))
    for rest, out in parts:
        if len(out) > 6 and is_told(out, it["says"], 0.6):
            quotes = [*kept, rest] if rest else kept
            yield it | {"quotes": quotes, "left_out": [{"quote": out, "why": "只是套话，和群众没有关系。"}]}


@mutator("例外不说")
def exception_dropped(it: Statement, _source: Source, _chance: Random) -> Iterator[Statement]:
    """What does not count, or only so, is not told anywhere."""
    pattern = "[^，。]*(?:除外|不算|不包括|不含|除了|以外|但是|但|不过|除有)[^，。]*[，。]?"
    for clause in [match.group() for match in found(pattern, it["says"])]:
        lie = reworded(
            it, lambda text: "".join(each for each in _clauses(text) if not re.fullmatch(pattern, each))
        )
        if "conditions" in lie:
            kept = [each for each in lie["conditions"] if not is_told(clause, each["says"], 0.3)]
            lie = lie | {"conditions": kept}
        if len(lie["title"]) > 3 and re.search(r"\w{4}", lie["says"]) and not is_told(clause, told(lie), 0.8):
            yield lie


by_dropping(
    "丢掉“上年度”“几个月内”",
    "疫情(?:防控)?期间，?|在?救助期间，?",
    "上年度|上一?年(?!度)|同期|当年|本年度",
    r"(?:离校|毕业)\d年内的?，?",
    r"(?:在)?申请日?(?:以)?前\d+个月(?:里|内)的?",
    r"\d+个(?:工作日|月)(?:以)?内，?",
    "受疫情影响(?:较大|严重)?的?",
)


@mutator("没写的事不说了")
def open_hidden(it: Statement, _source: Source, _chance: Random) -> Iterator[Statement]:
    """All that says what the document leaves open goes, from the words and the record."""
    kept = [each for each in sentences(it["says"]) if not is_left_open(each)]
    if it.get("unknown") and kept and len(kept) < len(sentences(it["says"])):
        yield {key: value for key, value in it.items() if key != "unknown"} | {"says": "".join(kept)}
