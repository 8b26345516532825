"""F: does every measure of the official text have a file, with its title and its units?"""

from collections.abc import Iterator

from generator.model import Document, Finding, Fix, Measure, Site
from generator.official import OfficialMeasure
from generator.rules.registry import rule
from generator.text.characters import normalise


@rule("F102", reads_answers=False)
def units_differ_from_tail(site: Site) -> Iterator[Finding]:
    """责任单位和原文段尾写的不一样。"""
    for official, measure in _measures(site):
        named = [(name, site.unit_by_spelling.get(normalise(name))) for name in official.units]
        expected = [unit.id if unit else f"？{name}" for name, unit in named]
        for at, (name, unit) in enumerate(named):
            if unit and unit.id in expected[:at]:
                message = f"原文段尾把“{official.units[expected.index(unit.id)]}”和“{name}”当两个单位写。"
                hint = "一个段尾里不会把一个单位写两遍：请在 units.yml 里分成两个单位。"
                yield Finding(unit.place("as_written"), message, hint)
        if list(measure.units) != expected:
            message = f"责任单位和原文不一样：{_difference(list(measure.units), expected)}。"
            same = sorted(measure.units) == sorted(expected)
            fix = Fix(measure.units, tuple(expected)) if same else None
            yield Finding(measure.place("units"), message, f"应写：[{', '.join(expected)}]", fix=fix)


def _difference(written: list[str], expected: list[str]) -> str:
    missing = "、".join(each for each in expected if each not in written)
    extra = "、".join(each for each in written if each not in expected)
    parts = [f"{what} {ids}" for what, ids in (("少了", missing), ("多了", extra)) if ids]
    return "，".join(parts) or "次序不同"


@rule("F103", reads_answers=False, by_document=True)
def title_differs(site: Site) -> Iterator[Finding]:
    """措施的标题和原文不一样。"""
    for official, measure in _measures(site):
        if normalise(official.title) != normalise(measure.title):
            yield Finding(measure.place("title"), "标题和原文不一样。", f"原文是“{official.title}”。")


@rule("F119", reads_answers=False, by_document=True)
def measure_not_told(site: Site) -> Iterator[Finding]:
    """原文有这一条措施，data/ 里没有它的文件。"""
    for document in site.documents:
        told = {each.measure for each in (*document.measures, *document.unwritten)}
        for official in document.official.measures:
            if official.number not in told:
                message = f"第 {official.number} 条“{official.title}”还没有写。"
                hint = f"请在 measures/ 里新建 {official.number:02}-拼音.yml。"
                yield Finding(document.meta.place("title"), message, hint)


def _measures(site: Site) -> Iterator[tuple[OfficialMeasure, Measure]]:
    for document in site.documents:
        yield from _pairs(document)


def _pairs(document: Document) -> Iterator[tuple[OfficialMeasure, Measure]]:
    """Yield each measure with what the official text has under its number."""
    for measure in document.measures:
        yield document.official.measure_of[measure.measure], measure
