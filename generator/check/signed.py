"""What `mingbai check` says of signatures: what is signed, what was changed since, what is not signed."""

from collections import Counter
from collections.abc import Iterator

from generator.model import Area, Site
from generator.review.areas import KINDS
from generator.review.sheet import Label
from generator.review.signatures import Standing, since, standings
from generator.review.words import on_one_line


def signed_lines(site: Site, label: Label) -> Iterator[str]:
    """Yield one line each; under what was changed one for each entry. `label` names the key of a record in Chinese."""
    found = standings(site)
    every = Counter(each.entry.area for each in found)
    changed = [each for each in found if each.state == "changed"]
    yield f"签完字的：{_counted(found, 'signed', every)}。"
    yield f"签字以后改过的：{_counted(found, 'changed', every)}。"
    yield from (_changed(site, each, label) for each in changed)
    yield f"没有签完字的：{_counted(found, 'unsigned', every)}。"


def _counted(found: list[Standing], state: str, every: Counter[Area]) -> str:
    """电话 12（共 13 项）、名词 190（全部）."""
    counts = Counter(each.entry.area for each in found if each.state == state)
    parts = (
        f"{KINDS[area].name} {count}（{'全部' if count == every[area] else f'共 {every[area]} 项'}）"
        for area, count in counts.items()
    )
    return "、".join(parts) or "没有"


def _changed(site: Site, standing: Standing, label: Label) -> str:
    """Where the entry stands, and each field that differs, before → after, as far as that is known."""
    entry = standing.entry
    differences = since(site, standing)
    kind = type(entry.record) if entry.record else None
    fields = "；".join(f"{label(kind, each.path)}{on_one_line(each)}" for each in differences or ())
    told = fields or "签字时的话没有记下来，不知道改了哪里"
    return f"  {entry.place.path}:{entry.place.line} {KINDS[entry.area].name} {entry.id}：{told}。"
