"""A filled-in draft.docx → the YAML of its draft: only what is told in plain words, all of it or nothing.

An empty cell changes nothing, nor does one that gave the same words before. The left column must be as it was
written, so that no words come to stand beside an original to which they do not belong.
"""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from generator.importer.sheet_cells import Row, read_sheet
from generator.importer.sheet_changes import Cell, Change, changes
from generator.importer.sheet_given import NAME, as_json, given, with_words
from generator.importer.sheet_rows import DOCUMENT, HEADER, HINT, Asked, asked, read
from generator.importer.yaml_values import edited
from generator.model import Refused
from generator.text.characters import normalise
from generator.text.spelling import nearest

_MARK = re.compile(r"〔([a-z0-9-]+)〕")


class Filled(NamedTuple):
    """What a filled-in sheet would change: the lines that say it in Chinese, and the files to write."""

    says: tuple[str, ...]
    texts: dict[Path, str]
    places: int


def read_back(file: Path, data: Path, document: str) -> Filled:
    """Return what the sheet `file` changes in data/documents/`document`; nothing is written yet.

    Raises Refused for a sheet of another document, an original that was altered, or words that cannot be written.
    """
    folder = data / "documents" / document
    known = sorted(path.parent.name for path in (data / "documents").glob("*/text.txt"))
    if document not in known:
        raise Refused(f"没有“{document}”这份文件。", nearest(document, known))
    sheet = read_sheet(file)
    _refuse_other(sheet.beside, document)
    records = {each.mark: each for section in asked(folder, document) for each in section}
    cells = _cells(sheet.rows, records)
    filled = {key: row for key, row in cells.items() if row.lines}
    before = given(folder)
    says: list[str] = []
    texts: dict[Path, str] = {}
    found: list[Change] = []
    for path in dict.fromkeys(records[mark].file for mark, _ in filled):
        text, source = path.read_bytes().decode("utf-8"), read(path)
        bom = text.startswith("\ufeff")
        plain = text.removeprefix("\ufeff")
        mine = [
            each
            for (mark, label), row in filled.items()
            if records[mark].file == path
            for each in changes(Cell(plain, source, records[mark], label, row, before))
        ]
        found += mine
        if said := [f"    {each.says}" for each in mine if each.says]:
            says += [path.relative_to(data.parent).as_posix(), *said]
        if edits := [edit for each in mine for edit in each.edits]:
            texts[path] = "\ufeff" * bom + edited(plain, edits)
    count = sum(bool(each.edits) for each in found)
    says += _counted(found, count, len(texts), len(cells) - len(filled))
    if added := {each.field: each.words for each in found if each.words}:
        texts[folder / NAME] = as_json(with_words(before, added))
    return Filled((*says, *_not_asked(records, cells)), texts, count)


def _counted(found: list[Change], count: int, files: int, empty: int) -> Iterable[str]:
    """How much is new, left as it is, and empty."""
    yield f"要写 {files} 个文件、{count} 处。" if count else "没有要改的。"
    if both := sum(bool(each.says) and not each.edits for each in found):
        yield f"有 {both} 处两边不一样，没有写，见上面。"
    if old := sum(each.is_old for each in found):
        yield f"有 {old} 处表里还是以前写过的话，YAML 里后来改了：照 YAML 的，没有动。"
    yield f"表里还有 {empty} 格空着，空格什么都不改。"


def _not_asked(records: Iterable[str], cells: Iterable[tuple[str, str]]) -> Iterable[str]:
    if missing := set(records) - {mark for mark, _ in cells}:
        yield f"草稿里有 {len(missing)} 项不在这张表里。要一张新表，用 mingbai import 的 --sheet。"


def _refuse_other(beside: str, document: str) -> None:
    found = re.search(rf"{DOCUMENT}([a-z0-9-]+)", beside)
    if found is None:
        raise Refused(
            "这不是 mingbai import 写的填写表：没有“文件编号”那一行。", "请用那份文件的 draft.docx 填。"
        )
    if found.group(1) != document:
        raise Refused(f"这张表是“{found.group(1)}”的，不是“{document}”的。", "请核对 --into 后面的编号。")


def _cells(rows: Iterable[Row], records: dict[str, Asked]) -> dict[tuple[str, str], Row]:
    """(mark, label) → the row of each cell that may be filled in; what stands beside a filled one is checked."""
    found: dict[tuple[str, str], Row] = {}
    head = Row("", "", "", ())
    for row in rows:
        head = row if row.left else head
        match = _MARK.match(head.left)
        key = (match.group(1) if match else "", row.label)
        if row.label in (HEADER[1], HINT, ""):
            continue
        if not row.lines:
            if key[0] in records and row.label in records[key[0]].fields:
                found.setdefault(key, row)
            continue
        _refuse_altered(row, head, key[0], records)
        if key in found and found[key].lines:
            raise Refused(
                f"{row.where}：〔{key[0]}〕的“{row.label}”填了两遍。", "请只留一行，其余的删掉或者清空。"
            )
        found[key] = row
    return found


def _refuse_altered(row: Row, head: Row, mark: str, records: dict[str, Asked]) -> None:
    if mark not in records:
        raise Refused(
            f"{head.where}：现在的草稿里没有“〔{mark}〕”。",
            "左边的编号不要改。草稿里的编号改过了，就用 mingbai import 的 --sheet 另做一张表，把话抄过去。",
        )
    if normalise(head.left) != normalise(f"〔{mark}〕{''.join(records[mark].original)}"):
        raise Refused(
            f"{head.where}：〔{mark}〕左边的原文和草稿里的不一样。",
            "原文不能改，请用原来的 draft.docx 重填。草稿里的引文改过了，就用 --sheet 另做一张表，把话抄过去。",
        )
    if row.label not in records[mark].fields:
        raise Refused(
            f"{row.where}：〔{mark}〕的“{row.label}”这一格对不上。",
            "左边两栏不要改。请用原来的 draft.docx 重填。",
        )


def write(texts: dict[Path, str]) -> None:
    """Write all files beside the old ones, then put them in their places; raise Refused if the disk fails."""
    staged = {path: path.with_name(f"{path.name}.new") for path in texts}
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
