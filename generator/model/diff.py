"""What changed for citizens between two states of the data, field by field."""

from collections.abc import Iterator, Mapping
from datetime import date
from difflib import SequenceMatcher
from typing import Any

from generator.model.asking import ASKING_WORDS
from generator.model.document import Note, Validity
from generator.model.history import Change, FieldChange
from generator.model.provision import TIME_KINDS, Amount, Condition, Later, Quote, Time
from generator.model.record import Record
from generator.model.reply import Reply
from generator.model.site import Site
from generator.model.vocabulary import EFFECTS, FORCES, amount_in_words
from generator.text.dates import day

CODES = {str(code): label for labels in (EFFECTS, FORCES, ASKING_WORDS) for code, label in labels.items()}
# Kind of record → (where Site has it, its title, {field: what editors call it}). Ids and places are no words for citizens.
PROVISION = {
    "title": "标题", "says": "说法", "effect": "作用", "force": "力度", "for_": "写给谁", "about": "也关系到",
    "amounts": "数字", "conditions": "条件和限制", "time": "时间", "unknown": "文件没有写", "refers_to": "文件提到",
    "note": "编者注", "ask": "问谁", "later": "后来的变化", "quotes": "原文",
}  # fmt: skip
KINDS: Mapping[str, tuple[str, str, Mapping[str, str]]] = {
    "文件": ("metas", "title", {"title": "标题", "number": "文号", "signed_on": "落款日期", "validity": "有效期", "notes": "编者注"}),
    "措施": ("sections", "plain", {"plain": "标题", "summary": "概要", "units": "责任单位"}),
    "事项": ("provisions", "title", PROVISION),
    "电话": ("contacts", "name", {"number": "号码", "name": "名称", "what_for": "问什么", "run_by": "谁在接", "caveat": "提醒"}),
    "单位": ("units", "short", {"short": "简称", "name": "全称", "does": "管什么", "later": "后来的变化", "note": "编者注", "ask": "问谁"}),
    "名词": ("terms", "term", {"term": "名词", "says": "解释", "later": "后来的变化"}),
    "人群": ("audiences", "name", {"name": "名称", "intro": "介绍", "not_written": "没有写的"}),
    "部门答复": ("replies", "paper", {"provisions": "答复的事项", "answers": "答复了什么", "office": "谁答复的", "on": "哪天答复的", "paper": "是什么答复", "says": "说法", "quote": "答复的原话", "until": "管到哪天"}),
    "想办的事": ("needs", "name", {"name": "名称", "intro": "介绍"}),
    "群众常问": ("asked", "asks", {"asks": "问题", "also": "别的问法", "answer": "回答", "answered_by": "由哪几项回答", "unknown": "文件没有写", "absent": "全文没有的词"}),
}  # fmt: skip


def compare(old: Site, new: Site) -> tuple[Change, ...]:
    """Return every record that was added, removed or changed, kind by kind, in the order of the new data."""
    found: list[Change] = []
    for what, (attribute, title, fields) in KINDS.items():
        before, after = _records(old, attribute), _records(new, attribute)
        for id_ in [*after, *(each for each in before if each not in after)]:
            found += _change(what, id_, title, (before.get(id_), old), (after.get(id_), new), fields)
    return tuple(found)


def key_of(field: str) -> str:
    """The key of the data that editors call `field`."""
    return next(
        (key.rstrip("_") for _, _, fields in KINDS.values() for key, name in fields.items() if name == field),
        "",
    )


def pieces(before: str, after: str) -> list[tuple[str, str]]:
    """Cut two texts into (kind, text), kind being same, gone or new, to be shown as one."""
    found = []
    for operation, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if operation == "equal":
            found.append(("same", before[i:j]))
        else:
            found += [(kind, text) for kind, text in (("gone", before[i:j]), ("new", after[k:m])) if text]
    return found


def _records(site: Site, attribute: str) -> dict[str, Record]:
    if attribute == "metas":
        return {each.id: each.meta for each in site.documents}
    if attribute == "sections":
        return {f"{each.document}/{each.id}": each for each in site.sections}
    records = getattr(site, attribute)
    return {each.number if attribute == "contacts" else each.id: each for each in records}


def _change(
    what: str,
    id_: str,
    title: str,
    before: tuple[Record | None, Site],
    after: tuple[Record | None, Site],
    fields: Mapping[str, str],
) -> Iterator[Change]:
    kind = "added" if before[0] is None else "removed" if after[0] is None else "changed"
    texts = [(label, _field(*before, name), _field(*after, name)) for name, label in fields.items()]
    differing = tuple(FieldChange(field=label, before=b, after=a) for label, b, a in texts if a != b)
    if differing:
        record = after[0] or before[0]
        yield Change(what=what, id=id_, title=getattr(record, title), kind=kind, fields=differing)


def _field(record: Record | None, site: Site, name: str) -> str:
    value = getattr(record, name, None)
    if name in ("for_", "about"):
        value = tuple(site.audience_of[each].name for each in value or ())
    elif name == "office" and isinstance(record, Reply):
        value = site.office_of(record)
    elif name == "provisions":
        titles = {each.id: each.title for each in site.provisions}
        value = tuple(titles.get(each, each) for each in value or ())
    elif name == "units":
        value = tuple(site.unit_of[each].short for each in value or ())
    return written(value)


def written(value: Any) -> str:
    """A value of the data as a line of Chinese; nothing for nothing."""
    if value is None:
        return ""
    if isinstance(value, Quote):
        return value.text
    if isinstance(value, tuple):
        return "；".join(map(written, value))
    if isinstance(value, date):
        return day(value)
    return _record(value) if isinstance(value, Record) else CODES.get(str(value), str(value))


def _record(value: Record) -> str:
    if isinstance(value, Amount):
        return amount_in_words(value)
    if isinstance(value, Condition | Note):
        return value.says
    if isinstance(value, Time):
        return _time(value.from_, next(filter(None, (getattr(value, kind) for kind in TIME_KINDS)), None))
    if isinstance(value, Validity):
        end = value.last_day or ("长期" if value.permanent else None)
        return _time(value.from_, end)
    says = getattr(value, "says", "")
    parts = (
        getattr(value, "as_of", ""),
        getattr(value, "place_", None) or "",
        getattr(value, "number", None) or "",
    )
    until = f"管到{written(value.until)}" if isinstance(value, Later) and value.until else ""
    head = "，".join(filter(None, (*parts, until)))
    return f"{head}：{says}" if head else str(says)


def _time(first: date | None, end: Any) -> str:
    """从2026年3月1日起，到2031年2月28日."""
    last = "长期" if end is True else f"到{day(end)}" if isinstance(end, date) else written(end)
    return "，".join(filter(None, (f"从{day(first)}起" if first else "", last)))
