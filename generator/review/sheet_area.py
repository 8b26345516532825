"""审签单 of an area: all that its entries say to readers, entry by entry, with what was changed since they were signed."""

from collections.abc import Collection, Iterable, Mapping

from generator.model import Area, Finding, SignOff, Site, Step
from generator.review.areas import KINDS, Entry, chosen, code
from generator.review.sheet import Item, Label, Sheet, marked_fields, since_signed, told
from generator.review.signatures import STEPS, Standing, standings, who
from generator.review.words import differences, in_words

Before = Mapping[tuple[Area, str], Entry]


def area_sheet(
    site: Site,
    area: Area,
    ids: Collection[str],
    findings: Iterable[Finding],
    before: Before | None,
    label: Label,
) -> Sheet:
    """Return the sheet of the entries of `area` that `ids` name; none: of all.

    `before` are the entries with which they are compared, if they are; `label` names the key of a record in
    Chinese. Raises Refused for an id that nothing has.
    """
    found = chosen(site, area, ids)
    wanted = {each.id for each in found}
    standing = [each for each in standings(site) if each.entry.area == area and each.entry.id in wanted]
    every = list(findings)
    return Sheet(
        name=" ".join([area, *(_word(each.id) for each in found)] if ids else [area]),
        heading=KINDS[area].name,
        document="、".join(dict.fromkeys(each.file for each in found)),
        plain="",
        summary="",
        hash=code(found),
        items=tuple(_item(site, each, every, before, label) for each in standing),
        changes=(),
        findings=(),
        signatures=tuple((step, _by_all(step, standing)) for step in STEPS),
    )


def _word(id_: str) -> str:
    """One word of a command, whatever blanks are in it."""
    return f'"{id_}"' if " " in id_ else id_


def _item(
    site: Site, standing: Standing, findings: list[Finding], before: Before | None, label: Label
) -> Item:
    entry = standing.entry
    kind = type(entry.record) if entry.record else None
    old = before.get((entry.area, entry.id)) if before is not None else None
    differing = differences(old.words, entry.words) if old else ()
    return Item(
        id=entry.id,
        title=entry.title if entry.title == entry.id else f"{entry.id}　{entry.title}",
        rows=tuple((label(kind, path), in_words(path, text)) for path, text in entry.words.items() if text),
        quotes=(),
        added=before is not None and old is None,
        changes=(
            *marked_fields(site, standing, differing, label),
            *since_signed(site, standing, label),
        ),
        findings=tuple(told(each) for each in findings if entry.record and entry.record.holds(each.place)),
        exceptions=(),
        standing=_told(standing),
    )


def _told(standing: Standing) -> str:
    if standing.void and standing.missing:
        return f"签过字（{who(standing.void)}），以后改过，要重新审核。"
    if not standing.missing:
        return "已经签完，签字以后没有改过。"
    return "".join(f"{step}已签（{who(each)}）。" for step, each in standing.held.items())


def _by_all(step: Step, found: list[Standing]) -> SignOff | None:
    """The last signature of a step that holds for each of the entries."""
    held = [each.held.get(step) for each in found]
    given = [each for each in held if each]
    return max(given, key=lambda each: each.on) if len(given) == len(held) else None
