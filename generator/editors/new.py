"""`mingbai new`: commented skeletons in the right place. Nothing that is there is overwritten.

What must be filled in is left empty, so that `check` names it line by line; what may be filled in stands
in a comment. The comments are those of keys.py.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import get_origin

from generator.editors.key_help import in_order, key_of
from generator.editors.schema import modeline
from generator.load import load
from generator.model import Audience, Contact, Measure, Need, Provision, Record, Refused, Term, Unit
from generator.official import OfficialMeasure, parse
from generator.text.characters import normalise

LISTS: dict[str, tuple[str, type[Record]]] = {
    "term": ("data/terms.yml", Term),
    "unit": ("data/units.yml", Unit),
    "audience": ("data/audiences.yml", Audience),
    "need": ("data/needs.yml", Need),
    "contact": ("data/contacts.yml", Contact),
}
_PROVISIONS = re.compile(r"^provisions:[ \t]*(\[\][ \t]*)?(#.*)?\r?\n", re.MULTILINE)
_NEXT_KEY = re.compile(r"^(?=[^\s#-])", re.MULTILINE)


def new_item(root: Path, kind: str, id_: str) -> Path:
    """Append a skeleton with the id (or number) `id_` to the list of its kind; return the file's path."""
    name, record = LISTS[kind]
    path, first = root / name, in_order(record)[0][0]
    text = _read(path)
    _refuse_taken(text, path, first, id_)
    value = f'"{id_}"' if kind == "contact" else id_
    _write(path, _with_line_end(text) + _item(record, {first: value}))
    return path


def new_measure(root: Path, document: str, number: int, slug: str) -> Path:
    """Write the file of measure `number` of `document`, with the original's sentences, title and units."""
    folder = _folder(root, document)
    parsed = parse(_read(folder / "text.txt"))
    if number not in parsed.measure_of:
        raise Refused(f"原文里没有第 {number} 条。", f"有第 1 条到第 {len(parsed.measures)} 条。")
    path = folder / "measures" / f"{number:02}-{slug}.yml"
    for other in sorted(path.parent.glob(f"{number:02}-*.yml")):
        raise Refused(f"第 {number} 条已经有了：{other.relative_to(root).as_posix()}", "不会盖掉它。")
    path.parent.mkdir(exist_ok=True)
    _write(path, _measure(root, parsed.measure_of[number], slug))
    return path


def new_provision(root: Path, document: str, number: int, id_: str) -> Path:
    """Add a provision to the file of measure `number`, behind those that are there."""
    folder = _folder(root, document)
    path = next(iter(sorted((folder / "measures").glob(f"{number:02}-*.yml"))), None)
    if path is None:
        raise Refused(f"第 {number} 条还没有文件。", f"请先运行：mingbai new measure {number} 拼音")
    text = _with_line_end(_read(path))
    for other in sorted((root / "data").glob("documents/*/*/*.yml")):
        _refuse_taken(_read(other), other, "id", id_)
    start = _PROVISIONS.search(text)
    if start is None:
        raise Refused("这个文件里没有单独一行的“provisions:”。", "请先加上这一行，再试一次。")
    end = _NEXT_KEY.search(text, start.end())
    at = end.start() if end else len(text)
    before = text[: start.start()] + "provisions:\n" + text[start.end() : at]
    _write(path, before + _indented(_item(Provision, {"id": id_})) + text[at:])
    return path


def documents(root: Path) -> list[str]:
    """The ids of the documents that the project has."""
    return sorted(path.parent.name for path in (root / "data/documents").glob("*/text.txt"))


def _folder(root: Path, document: str) -> Path:
    found = documents(root)
    if document not in found:
        raise Refused(f"没有“{document}”这份文件。", f"有：{'、'.join(found)}。" if found else "")
    return root / "data/documents" / document


def _measure(root: Path, measure: OfficialMeasure, slug: str) -> str:
    lines = [f"# 第{measure.number}条的原文，引文从这里复制："]
    lines += [f"#   {each.id}　{each.text}" for each in measure.sentences]
    filled = {
        "measure": str(measure.number),
        "title": measure.title,
        "units": _units(root, measure),
        "provisions": "\n" + _indented(_item(Provision, {"id": f"{slug}-1"})).rstrip("\n"),
        "left_out": "[]",
    }
    return modeline("measure", 4) + "\n".join([*lines, *_lines(Measure, filled)]) + "\n"


def _units(root: Path, measure: OfficialMeasure) -> str:
    """The ids of the units that the original names; their names in a comment where an id is missing."""
    loaded = load(root / "data")
    site = loaded.drafts or loaded.site
    unit_of = site.unit_by_spelling if site else {}
    found = [unit_of.get(normalise(name)) for name in measure.units]
    known = f"[{', '.join(unit.id for unit in found if unit)}]"
    return known if all(found) else f"{known}  # 原文写的是：{'、'.join(measure.units)}"


def _item(record: type[Record], filled: Mapping[str, str]) -> str:
    """A record as an item of a list: its first key on the line of the dash."""
    _, first, *rest = _lines(record, filled)
    return "\n".join([f"- {first}", *(f"  {line}" if line else "" for line in rest)]) + "\n"


def _lines(record: type[Record], filled: Mapping[str, str]) -> Iterator[str]:
    """Each key of a record with its comment above it; keys that may be left away are comments."""
    for alias, field in in_order(record):
        key = key_of(record, alias)
        yield f"# {key.name}：{key.says}"
        empty = "[]" if get_origin(field.annotation) is tuple else ""
        wanted = field.is_required() or alias in filled
        value = filled.get(alias, empty)
        line = f"{alias}:{value}" if value.startswith("\n") else f"{alias}: {value}".rstrip()
        yield from line.split("\n") if wanted else [f"# {alias}:"]


def _indented(text: str) -> str:
    return "".join(f"  {line}\n" if line else "\n" for line in text.splitlines())


def _refuse_taken(text: str, path: Path, key: str, id_: str) -> None:
    pattern = rf"^[^#\n]*\b{key}:\s*[\"']?{re.escape(id_)}[\"']?\s*(?=[,}}#\r\n]|$)"
    if match := re.search(pattern, text, re.MULTILINE):
        line = text.count("\n", 0, match.start()) + 1
        raise Refused(f"“{id_}”已经有了，在 {path.name} 第 {line} 行。", "不会盖掉它，请换一个编号。")


def _read(path: Path) -> str:
    """The text of a file with the line ends that it has; nothing if it is not there yet."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError:
        raise Refused(f"{path.name} 不是 UTF-8 编码。", "请先在编辑器里另存为“UTF-8”。") from None


def _with_line_end(text: str) -> str:
    return text if not text or text.endswith("\n") else text + "\n"


def _write(path: Path, text: str) -> None:
    """Write with the line ends of most lines: a file from Windows stays one."""
    ends = "\r\n" if "\r\n" in text else "\n"
    plain = text.replace("\r\n", "\n")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(plain.replace("\n", ends), encoding="utf-8", newline="")
