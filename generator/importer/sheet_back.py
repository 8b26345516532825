"""A filled-in draft.docx → the YAML of its draft: only what is told in plain words, all of it or nothing.

An empty cell changes nothing. The left column must be as it was written, so that no words come to stand beside
an original to which they do not belong.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from generator.importer.sheet_cells import Row, read_sheet
from generator.importer.sheet_rows import DOCUMENT, HEADER, HINT, Asked, asked, read
from generator.importer.yaml_values import Edit, added_line, changed_value, edited, scalar
from generator.load.yaml_file import Source
from generator.model import Refused
from generator.model.provision import Unknown
from generator.model.vocabulary import UNKNOWNS
from generator.text.characters import normalise
from generator.text.spelling import nearest

COMMENT = "# 条件（请补引文）："
_MARK = re.compile(r"〔([a-z0-9-]+)〕")
_BEFORE = {True: ("id", "draft"), False: ("draft", "measure", "part", "title")}
# A word of the legend, with or without what it has in brackets.
_CODES = {
    normalise(form): code for code, word in UNKNOWNS.items() for form in (word, word.partition("（")[0])
}


class Change(NamedTuple):
    """One field that becomes another: how it is said to the editor, and the edit."""

    says: str
    edit: Edit


def read_back(file: Path, data: Path, document: str) -> str:
    """Write what is filled in on the sheet `file` into data/documents/`document`; return what changed, in Chinese.

    Raises Refused for a sheet of another document, an original that was altered, or words that cannot be
    written; then nothing has been written.
    """
    folder = data / "documents" / document
    known = sorted(path.parent.name for path in (data / "documents").glob("*/text.txt"))
    if document not in known:
        raise Refused(f"没有“{document}”这份文件。", nearest(document, known))
    sheet = read_sheet(file)
    _refuse_other(sheet.beside, document)
    records = {each.mark: each for section in asked(folder, document) for each in section}
    filled = _filled(sheet.rows, records)
    report, texts, count = [], {}, 0
    for path in dict.fromkeys(records[mark].file for mark, _ in filled):
        mine = {key: row for key, row in filled.items() if records[key[0]].file == path}
        text, source = path.read_bytes().decode("utf-8"), read(path)
        bom = text.startswith("\ufeff")
        plain = text.removeprefix("\ufeff")
        changes = [
            each
            for (mark, label), row in mine.items()
            for each in _changes(plain, source, records[mark], label, row)
        ]
        if changes:
            count += len(changes)
            report += [path.relative_to(data.parent).as_posix(), *(f"    {each.says}" for each in changes)]
            texts[path] = "\ufeff" * bom + edited(plain, (each.edit for each in changes))
    _write(texts)
    empty = sum(len(each.fields) for each in records.values()) - len(filled)
    done = f"写进去了：{len(texts)} 个文件、{count} 处。" if texts else "没有要改的，什么都没有写。"
    return "\n".join(
        [
            *report,
            f"{done}还有 {empty} 格空着。",
            "draft 那几行没有动：核对完，由编辑删。请运行 mingbai check。",
        ]
    )


def _refuse_other(beside: str, document: str) -> None:
    found = re.search(rf"{DOCUMENT}([a-z0-9-]+)", beside)
    if found is None:
        raise Refused(
            "这不是 mingbai import 写的填写表：没有“文件编号”那一行。", "请用那份文件的 draft.docx 填。"
        )
    if found.group(1) != document:
        raise Refused(f"这张表是“{found.group(1)}”的，不是“{document}”的。", "请核对 --into 后面的编号。")


def _filled(rows: Iterable[Row], records: dict[str, Asked]) -> dict[tuple[str, str], Row]:
    """(mark, label) → the row, of all rows in which something is written; the left column is checked."""
    found: dict[tuple[str, str], Row] = {}
    mark = ""
    for row in rows:
        if row.label in (HEADER[1], ""):
            continue
        mark = _mark(row, records) if row.left else mark
        if mark not in records or row.label not in (HINT, *records[mark].fields):
            raise Refused(
                f"{row.where}：“{row.label}”这一格对不上。", "左边两栏不要改。请用原来的 draft.docx 重填。"
            )
        if row.label == HINT or not row.lines:
            continue
        if (mark, row.label) in found:
            raise Refused(
                f"{row.where}：〔{mark}〕的“{row.label}”填了两遍。", "请只留一行，其余的删掉或者清空。"
            )
        found[mark, row.label] = row
    return found


def _mark(row: Row, records: dict[str, Asked]) -> str:
    match = _MARK.match(row.left)
    mark = match.group(1) if match else ""
    if mark not in records:
        raise Refused(f"{row.where}：现在的草稿里没有“〔{mark}〕”。", "左边一栏的编号不要改、不要删。")
    wanted = f"〔{mark}〕{''.join(records[mark].original)}"
    if normalise(row.left) != normalise(wanted):
        raise Refused(
            f"{row.where}：〔{mark}〕左边的原文和草稿里的不一样。", "原文不能改。请用原来的 draft.docx 重填。"
        )
    return mark


def _changes(text: str, source: Source, record: Asked, label: str, row: Row) -> Iterator[Change]:
    key = record.fields[label]
    if key == "conditions":
        yield from _conditions(text, source, record, row)
        return
    keys = (*record.keys, key)
    if key == "unknown":
        assert record.told
        codes = _codes(row)
        was, becomes = _in_words(record.told.unknown), _in_words(codes)
        value = f"[{', '.join(codes)}]"
    else:
        was, becomes = _old(source, keys), "".join(row.lines)
        value = scalar(becomes)
    if was == becomes:
        return
    if keys in source.spans:
        edit = changed_value(text, source, keys, value)
    else:
        edit = added_line(text, source, record.keys, _BEFORE[bool(record.told)], f"{key}: {value}")
    yield Change(f"〔{record.mark}〕{label}：{was or '（空）'} → {becomes}", edit)


def _old(source: Source, keys: tuple[str | int, ...]) -> str:
    value = source.data
    for key in keys:
        value = value.get(key, "") if isinstance(value, dict) else value[key]
    return str(value).strip()


def _in_words(codes: Iterable[Unknown]) -> str:
    return "、".join(UNKNOWNS[each] for each in codes)


def _codes(row: Row) -> list[Unknown]:
    """The codes of the words in the cell, each once."""
    words = [each for line in row.lines for each in re.split(r"[、，,；;。\s]+", line) if each]
    for word in words:
        if normalise(word) not in _CODES:
            raise Refused(
                f"{row.where}：“文件没有写的”里不能写“{word}”。", f"可以写：{'、'.join(UNKNOWNS.values())}。"
            )
    return list(dict.fromkeys(_CODES[normalise(each)] for each in words))


def _conditions(text: str, source: Source, record: Asked, row: Row) -> Iterator[Change]:
    """Lines become the conditions that are there, in order; those beyond wait in a comment for their quotes."""
    assert record.told
    before = f"〔{record.mark}〕条件"
    start = source.spans[record.keys][0]
    following = source.spans.get((record.keys[0], int(record.keys[1]) + 1), (len(text), 0))[0]
    waiting = {each.strip() for each in text[start:following].splitlines()}
    lines = [each for each in row.lines if COMMENT + each not in waiting]
    have = record.told.conditions
    for index, (_, new) in enumerate(zip(have, lines, strict=False)):
        keys = (*record.keys, "conditions", index, "says")
        if (was := _old(source, keys)) != new:
            edit = changed_value(text, source, keys, scalar(new))
            yield Change(f"{before}：{was or '（空）'} → {new}", edit)
    for line in lines[len(have) :]:
        edit = added_line(text, source, record.keys, _BEFORE[True], COMMENT + line)
        yield Change(f"{before}：{line}（写成了注释，等编辑补上引文）", edit)


def _write(texts: dict[Path, str]) -> None:
    """Write all files beside the old ones, then put them in their places."""
    staged = {path: path.with_suffix(".yml.new") for path in texts}
    try:
        for path, text in texts.items():
            staged[path].write_bytes(text.encode("utf-8"))
        for path, new in staged.items():
            new.replace(path)
    except OSError as error:
        raise Refused(
            f"写不进文件夹：{error.strerror or error}。", "请看看磁盘满没满、有没有权限写。"
        ) from error
    finally:
        for new in staged.values():
            new.unlink(missing_ok=True)
