"""A file of an office → a draft in data/documents/: all of it or nothing, and nothing is overwritten."""

import re
import shutil
import tempfile
from pathlib import Path

from generator.importer.draft import Known, draft_files
from generator.importer.facts import Facts, facts, id_from_number
from generator.importer.reading import read_file
from generator.load import load_names
from generator.model import Refused
from generator.model.record import ID
from generator.official import OfficialText, parse
from generator.official.oddities import oddities
from generator.official.oddity import Oddity
from generator.text.characters import normalise

__all__ = ["Refused", "import_file"]

MOST_ODDITIES = 12  # that are printed; the others wait in `mingbai check`


def import_file(file: Path, data: Path, id_: str | None = None) -> str:
    """Write the draft of `file` into data/documents/<id>; return in Chinese what was found.

    Raises Refused when the file cannot be taken, the id is none or taken, or the disk fails;
    then nothing has been written.
    """
    reading = read_file(file)
    parsed = parse(reading.text)
    found = facts(parsed)
    name = _id(id_, found)
    target = data / "documents" / name
    if target.exists():
        raise Refused(
            f"已经有“documents/{name}”这个文件夹，没有动它。", "要导入成另一份文件，请用 --id 换一个编号。"
        )
    names = load_names(data)
    if names.findings:
        raise Refused(
            "data 里的 units.yml 或 audiences.yml 有错，没有导入。", "请先运行 mingbai check，改好再导入。"
        )
    known = Known(
        names.audiences, {normalise(form): unit for unit in names.units for form in unit.as_written}
    )
    _write(target, draft_files(name, reading.text, parsed, found, known))
    odd = oddities(reading.text, parsed, found.signed_on)
    return _report(name, parsed, found, known, (*reading.notices, *_odd(odd)))


def _id(given: str | None, found: Facts) -> str:
    name = given or id_from_number(found.number)
    if name is None:
        raise Refused(
            "原文里没有找到文号，不知道给这份文件编什么号。", "请加上 --id，例如 --id leanxian-2021-3。"
        )
    if not re.fullmatch(ID, name):
        raise Refused(f"“{name}”不能当编号。", "只能用小写英文字母、数字和连字符，例如 leanxian-2021-3。")
    return name


def _write(target: Path, files: dict[str, str]) -> None:
    """Write all files into a new folder beside `target`, then give it its name in one step."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
        try:
            for name, content in files.items():
                path = staging / name
                path.parent.mkdir(exist_ok=True)
                path.write_text(content, encoding="utf-8", newline="")
            staging.chmod(0o755)
            staging.rename(target)
        finally:
            shutil.rmtree(staging, ignore_errors=True)
    except OSError as error:
        raise Refused(
            f"写不进文件夹：{error.strerror or error}。什么都没有写。", "请看看磁盘满没满、有没有权限写。"
        ) from error


def _odd(found: list[Oddity]) -> list[str]:
    """What is odd in the text itself, a line each."""
    if not found:
        return []
    shown = [
        f"  第{each.line}行：{each.message}" if each.line else f"  {each.message}"
        for each in found[:MOST_ODDITIES]
    ]
    rest = len(found) - len(shown)
    return [
        f"原文里有 {len(found)} 处请看一看，原文不要改：",
        *shown,
        *([f"  还有 {rest} 处，见 mingbai check。"] if rest else []),
    ]


def _report(name: str, parsed: OfficialText, found: Facts, known: Known, notices: tuple[str, ...]) -> str:
    bodies = [body for measure in parsed.measures for body in measure.units]
    unknown = dict.fromkeys(body for body in bodies if normalise(body) not in known.units)
    missing = [
        word
        for word, value in (
            ("标题", found.title),
            ("发文机关", found.issuer),
            ("文号", found.number),
            ("落款日期", found.signed_on),
        )
        if value is None
    ]
    lines = [
        f"导入好了：data/documents/{name}",
        f"找到 {len(parsed.measures)} 条措施、{len(parsed.sentences)} 句话、{len(bodies)} 处责任单位。请对照原件数一遍。",
        *([f"没有找到：{'、'.join(missing)}。请在 document.yml 里填。"] if missing else []),
        *([f"units.yml 里还没有 {len(unknown)} 个单位：{'、'.join(unknown)}。"] if unknown else []),
        *(
            ["没有认出措施：原文没有“一、”“（一）”“1.”“第一条”这样的编号。全文都在，请人工分条。"]
            if not parsed.measures
            else []
        ),
        *notices,
        "现在都是草稿，不会放进网站。用 mingbai build --drafts 看样子。",
    ]
    return "\n".join(lines)
