"""What each key of our YAML files is for, in Chinese: for the JSON Schema, the skeletons and the handbook."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from generator import model
from generator.editors.keys import OF_DOCUMENTS, SHARED, Key
from generator.editors.keys_of_lists import OF_LISTS
from generator.model import Quote, Record

OWN = {**OF_DOCUMENTS, **OF_LISTS}
# The keys with which the file of a measure or part begins; the model has what all sections share first.
FIRST = ("measure", "part", "title", "plain", "summary", "units")

# Each record as the handbook calls it, in the order of the handbook.
RECORDS = {
    "Measure": "措施：measures/NN-拼音.yml",
    "Provision": "事项：措施里的 provisions",
    "Condition": "条件：事项里的 conditions",
    "Amount": "数字：事项里的 amounts",
    "Time": "时间：事项里的 time",
    "Later": "后来变了：事项里的 later",
    "Exemption": "例外：事项里的 except",
    "LeftOut": "没写成事项的分句：措施里的 left_out",
    "Part": "措施以外的部分：parts/*.yml",
    "DocumentMeta": "文件：document.yml",
    "Validity": "整份文件的有效期：document.yml 里的 validity",
    "Relation": "和别的文件的关系：document.yml 里的 supplements、replaces、extends",
    "Forwarding": "转发：document.yml 里的 forwarded_by",
    "Note": "编者注：document.yml 里的 notes",
    "Unit": "责任单位：units.yml",
    "UnitChange": "单位后来变了：units.yml 里的 later",
    "Contact": "电话：contacts.yml",
    "Source": "出处：sources",
    "Audience": "人群：audiences.yml",
    "Need": "想办的事：needs.yml",
    "Term": "名词：terms.yml",
    "TermChange": "名词后来变了：terms.yml 里的 later",
    "Eligible": "谁符合：事项里的 eligible",
    "Question": "“哪几条写到了我”的问题：finder.yml",
    "Option": "问题的选项：finder.yml 里的 options",
    "Asked": "群众常问：questions.yml",
    "Reply": "部门答复：replies/*.yml",
    "Synonym": "群众的说法：synonyms.yml",
    "OwnWord": "本站自己的词：words.yml",
    "Settings": "网站：site.yml",
    "SignOff": "签字：signoffs.yml",
    "ChangeSet": "改动记录：changes/*.yml",
    "Change": "改动：改动记录里的 changes",
    "FieldChange": "一处改动：改动里的 fields",
}


def key_of(record: type[Record], alias: str) -> Key:
    """What `alias` is for in `record`: said for the record, for what it extends, or for all records."""
    for each in record.__mro__:
        if found := OWN.get(each.__name__, {}).get(alias):
            return found
    return SHARED[alias]


LONGEST_COUNT = 4  # a number of so many digits is no count of items but an id: 2020
BESIDE = {
    "original": "原文",
    "text.txt": "原文",
    "content": "内容",
}  # keys of signed words that no record has


def label(record: type[Record] | None, path: str) -> str:
    """Name in Chinese what “sources/1/what” means in `record`: 出处 第1项 什么文件; ids stay as they are."""
    names = []
    for part in path.split("/"):
        fields = {field.alias or name: field for name, field in record.model_fields.items()} if record else {}
        if record and part in fields:
            names.append(key_of(record, part).name)
            record = _inside(fields[part].annotation) or record
        else:
            names.append(
                f"第{part}项" if part.isdigit() and len(part) < LONGEST_COUNT else BESIDE.get(part, part)
            )
    return " ".join(names)


def _inside(annotation: Any) -> type[Record] | None:
    """The kind of record that a field holds, if it holds any."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    return next((found for each in get_args(annotation) if (found := _inside(each))), None)


def in_order(record: type[Record]) -> list[tuple[str, FieldInfo]]:
    """The keys of a record as people write them: what it is first, what all records share last."""
    fields = {field.alias or name: field for name, field in record.model_fields.items()}
    first = [each for each in FIRST if each in fields and issubclass(record, model.Section)]
    last = [each for each in ("aliases", *model.Reviewed.model_fields) if each in fields]
    between = [each for each in fields if each not in (*first, *last)]
    return [(each, fields[each]) for each in (*first, *between, *last)]


def explained() -> Iterator[tuple[str, str]]:
    """Yield (record, key) of all that is explained for one record only."""
    for record, keys in OWN.items():
        yield from ((record, key) for key in keys)


def as_markdown() -> str:
    """The page of the editors' handbook that lists all keys, record by record."""
    parts = [
        "# 每个键怎么写\n\n这一页由程序从数据的定义生成。“必填”的不能空着；别的，没有就不写。“写成”列表的，每一项以“- ”开头，或者写在 [ ] 里，只有一项也是；写成几个键的，每个键占一行，往里缩两格。"
    ]
    for name, title in RECORDS.items():
        record = getattr(model, name)
        rows = [_row(record, alias, field) for alias, field in in_order(record)]
        parts.append(
            "\n".join(
                [f"## {title}\n", "| 键 | 名称 | 必填 | 写成 | 怎么写 |", "|---|---|---|---|---|", *rows]
            )
        )
    return "\n\n".join(parts) + "\n"


def _row(record: type[Record], alias: str, field: FieldInfo) -> str:
    key = key_of(record, alias)
    needed = "必填" if field.is_required() else ""
    return f"| `{alias}` | {key.name} | {needed} | {form(field.annotation)} | {key.says} |"


FORMS: dict[type, str] = {
    str: "文字",
    Quote: "文字",
    date: "日期",
    bool: "true 或 false",  # before int, of which it is a kind
    int: "整数",
    Decimal: "数字",
    Record: "几个键",
}


def form(annotation: Any) -> str:
    """How a value is written in YAML: as text, a number, a list."""
    if get_origin(annotation) is Annotated:
        return form(get_args(annotation)[0])
    if get_origin(annotation) is Literal:
        return "一个词"
    if get_origin(annotation) is tuple:
        return "列表"
    if get_origin(annotation) in (Union, UnionType):
        return next(form(each) for each in get_args(annotation) if each is not NoneType)
    return next(word for kind, word in FORMS.items() if issubclass(annotation, kind))
