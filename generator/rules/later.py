"""F: what came after a document is told in one way wherever it is told."""

from collections.abc import Iterator

from generator.model import Finding, Later, Site
from generator.rules.registry import rule
from generator.text.characters import normalise


@rule("F146")
def told_in_two_ways(site: Site) -> Iterator[Finding]:
    """`later` 里同一个文号，起止的时间、地方、出处写得不一样。"""
    first: dict[str, Later] = {}
    for later in (each for provision in site.provisions for each in provision.later if each.number):
        other = first.setdefault(normalise(later.number or ""), later)
        for key, name in (("as_of", "as_of"), ("until", "until"), ("place_", "place"), ("source", "source")):
            if getattr(later, key) != getattr(other, key):
                there = other.place(name)
                message = f"{later.number}的 {name} 和 {there.path} 第 {there.line} 行写的不一样。"
                hint = f"那里写的是“{getattr(other, key) or '（没有写）'}”。请核对出处，两处写成一样。"
                yield Finding(later.place(name), message, hint)
