"""What changed between two versions, for the second reader: as text, and as one HTML page."""

from collections import Counter
from collections.abc import Callable, Iterable

from generator.model import Change
from generator.model.diff import key_of
from generator.review.marked_diff import DANGERS, Names, Run, changes, marked, named
from generator.review.templates import template

MARKS = {"added": "新增", "removed": "删去", "changed": "改了"}
SIGNS = {"gone": "[-{}-]", "new": "{{+{}+}}", "same": "{}"}
Paint = Callable[[str, str], str]


def as_text(found: Iterable[Change], known: Names, paint: Paint) -> str:
    """The changes as an editor reads them on the terminal; `paint` colours a text by its kind or “danger”."""
    entries = [(each, _fields(each, known)) for each in found]
    lines = [_summary([runs for _, runs in entries])]
    if entries:
        lines.append("[-…-] 是删去的字，{+…+} 是加上的字，〔…〕说前面的字为什么要当心。")
    for change, fields in entries:
        lines += ["", f"{MARKS[change.kind]} {change.what} {change.id}“{change.title}”"]
        lines += [f"    {name}：{''.join(_painted(run, paint) for run in runs)}" for name, runs in fields]
    return "\n".join(lines)


def as_html(found: Iterable[Change], known: Names) -> str:
    """The same as one HTML page that needs nothing else."""
    entries = [(each, MARKS[each.kind], _fields(each, known)) for each in found]
    summary = _summary([fields for _, _, fields in entries])
    return template("diff.html").render(entries=entries, summary=summary)


def _fields(change: Change, known: Names) -> list[tuple[str, tuple[Run, ...]]]:
    return [
        (each.field, marked(each.before, each.after, known, [key_of(each.field)])) for each in change.fields
    ]


def _painted(run: Run, paint: Paint) -> str:
    text = SIGNS[run.kind].format(run.text.replace("\n", "\n      "))
    return paint(text, run.kind) + (paint(named(run.dangers), "danger") if run.dangers else "")


def _summary(entries: list[list[tuple[str, tuple[Run, ...]]]]) -> str:
    """共 1 条有变化。要当心的改动：数字 2 处。别的改动 1 处。"""
    if not entries:
        return "没有变化。"
    places = [each for fields in entries for _, runs in fields for each in changes(runs)]
    counted = Counter(danger for each in places for danger in each)
    told = "、".join(f"{each} {counted[each]} 处" for each in DANGERS if counted[each]) or "没有"
    return f"共 {len(entries)} 条有变化。要当心的改动：{told}。别的改动：{places.count(frozenset())} 处。"
