"""审签单: every provision beside its original, with what the reviewers must know and room to sign."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from generator.model import (
    Change,
    Document,
    Finding,
    Measure,
    Provision,
    Record,
    Refused,
    Section,
    SignOff,
    Site,
    Step,
    diff,
)
from generator.model.vocabulary import EFFECTS, FORCES, UNKNOWNS
from generator.official.labels import sentence_label
from generator.review.areas import near_area, section_name
from generator.review.marked_diff import Run, marked, names
from generator.review.signatures import STEPS, Standing, since, standings
from generator.review.words import Difference
from generator.text.characters import full_width
from generator.text.spelling import nearest

Fields = tuple[tuple[str, tuple[Run, ...]], ...]
Label = Callable[[type[Record] | None, str], str]


@dataclass(frozen=True)
class Item:
    """What is signed on the sheet: our words by label, the original by sentence, and what to look at."""

    id: str
    title: str
    rows: tuple[tuple[str, str], ...]
    quotes: tuple[tuple[str, str], ...]
    added: bool
    changes: Fields
    findings: tuple[str, ...]
    exceptions: tuple[str, ...]
    standing: str = ""


@dataclass(frozen=True)
class Sheet:
    """A section or an area on the sheet, with the hash that its signatures hold for.

    `name` is what `mingbai sign` calls it: the area, and the ids if these are not all.
    """

    name: str
    heading: str
    document: str
    plain: str
    summary: str
    hash: str
    items: tuple[Item, ...]
    changes: Fields
    findings: tuple[str, ...]
    signatures: tuple[tuple[str, SignOff | None], ...]


def sheets(
    site: Site, findings: Iterable[Finding], changes: Iterable[Change], ids: Collection[str], label: Label
) -> list[Sheet]:
    """Return a sheet for each section that `ids` name, by itself or by one of its provisions; none: for all.

    `changes` are marked, and what was changed since a signature; `label` names the key of a record in Chinese.
    Raises Refused for an id that nothing has.
    """
    known = {
        *(each.id for each in site.sections),
        *map(section_name, site.sections),
        *(each.id for each in site.provisions),
    }
    for id_ in ids:
        if id_ not in known:
            raise Refused(f"没有“{id_}”这一条或这一项。", nearest(id_, known) or near_area(id_))
    changed = {(each.what, each.id): each for each in changes}
    every = list(findings)
    standing = {each.entry.id: each for each in standings(site) if each.entry.area == "measures"}
    wanted = [(section, _chosen(section, ids)) for section in site.sections]
    return [
        _sheet(site, section, chosen, every, changed, standing[section_name(section)], label)
        for section, chosen in wanted
        if chosen
    ]


def _chosen(section: Section, ids: Collection[str]) -> tuple[Provision, ...]:
    if not ids or section.id in ids or section_name(section) in ids:
        return section.provisions
    return tuple(each for each in section.provisions if each.id in ids)


def _sheet(
    site: Site,
    section: Section,
    chosen: tuple[Provision, ...],
    findings: list[Finding],
    changed: dict[tuple[str, str], Change],
    standing: Standing,
    label: Label,
) -> Sheet:
    document = site.document_of[section.document]
    inside = [each for each in findings if section.holds(each.place)]
    own = [each for each in inside if not any(one.holds(each.place) for one in section.provisions)]
    return Sheet(
        name=f"measures {section_name(section)}",
        heading=f"第{section.measure}条　{section.title}" if isinstance(section, Measure) else section.plain,
        document=document.meta.title + (f"（{document.meta.number}）" if document.meta.number else ""),
        plain=section.plain,
        summary=section.summary,
        hash=standing.entry.hash,
        items=tuple(_item(site, document, each, inside, changed) for each in chosen),
        changes=(
            *_fields(site, changed.get(("措施", section_name(section)))),
            *since_signed(site, standing, label),
        ),
        findings=tuple(map(told, own)),
        signatures=tuple((step, standing.held.get(step)) for step in STEPS),
    )


def _item(
    site: Site,
    document: Document,
    provision: Provision,
    findings: list[Finding],
    changed: dict[tuple[str, str], Change],
) -> Item:
    change = changed.get(("事项", provision.id))
    return Item(
        id=provision.id,
        title=provision.title,
        rows=tuple((label, text) for label, make in ROWS.items() if (text := make(site, provision))),
        quotes=tuple(
            (
                sentence_label(quote.sentences[0], document.official.names)
                if quote.sentences
                else "原文没有",
                full_width(quote.text),
            )
            for quote in provision.quotes
        ),
        added=change is not None and change.kind == "added",
        changes=_fields(site, change),
        findings=tuple(told(each) for each in findings if provision.holds(each.place)),
        exceptions=tuple(f"{each.rule}：{each.why}" for each in provision.except_),
    )


ROWS: dict[str, Callable[[Site, Provision], str]] = {
    "说法": lambda site, each: each.says,
    "大喇叭里怎么念": lambda site, each: "".join(each.aloud),
    "作用": lambda site, each: EFFECTS[each.effect],
    "力度": lambda site, each: f"{FORCES[each.force]}（原文的词：{each.force_word}）",
    "写给谁": lambda site, each: "、".join(site.audience_of[id_].name for id_ in each.for_),
    "条件和限制": lambda site, each: "；".join(one.says for one in each.conditions),
    "数字": lambda site, each: diff.written(each.amounts),
    "时间": lambda site, each: diff.written(each.time) or "文件没有写到哪天为止",
    "文件没有写": lambda site, each: "、".join(UNKNOWNS[one] for one in each.unknown),
    "问谁": lambda site, each: "、".join(f"{one}（{site.contact_of[one].name}）" for one in each.ask),
    "后来的变化": lambda site, each: diff.written(each.later),
    "编者注": lambda site, each: each.note or "",
}


def _fields(site: Site, change: Change | None) -> Fields:
    if change is None or change.kind != "changed":
        return ()
    known = names(site)
    return tuple(
        (each.field, marked(each.before, each.after, known, [diff.key_of(each.field)]))
        for each in change.fields
    )


def sign_command(sheet: Sheet, step: Step) -> str:
    """What is run when a step is signed on paper; who signed, as what and when is to be filled in."""
    return f"mingbai sign {sheet.name} --step {step} --name 姓名 --role 职务 --on 日期 --code {sheet.hash}"


def since_signed(site: Site, standing: Standing, label: Label) -> Fields:
    """What was changed since the entry was signed, as far as it is known, field by field."""
    found = since(site, standing) or ()
    return marked_fields(site, standing, found, lambda kind, path: f"签字以后：{label(kind, path)}")


def marked_fields(site: Site, standing: Standing, found: Iterable[Difference], label: Label) -> Fields:
    """Mark what differs in the words of an entry, each under the name of its key."""
    differing = list(found)
    if not differing:
        return ()
    kind = type(standing.entry.record) if standing.entry.record else None
    known = names(site)
    return tuple(
        (label(kind, each.path), marked(each.before, each.after, known, each.path.split("/")))
        for each in differing
    )


def told(finding: Finding) -> str:
    """A finding as it stands on the sheet."""
    return f"{finding.code}（第 {finding.place.line} 行）{finding.message}"
