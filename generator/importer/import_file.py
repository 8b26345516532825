"""A file of an office → a draft in data/documents/: all of it or nothing, and nothing is overwritten."""

import re
import shutil
import tempfile
from pathlib import Path

from generator.importer.draft import Known, draft_files
from generator.importer.draft_sheet import write_sheet
from generator.importer.reading import read_file
from generator.importer.report import report
from generator.load import load_names
from generator.model import Audience, Refused
from generator.model.places import units_by_spelling
from generator.model.record import ID
from generator.official import parse
from generator.official.facts import Facts, facts, id_from_number
from generator.official.oddities import oddities


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
    known = Known(names.audiences, units_by_spelling(names.units))
    _write(target, draft_files(name, reading.text, parsed, found, known), known.audiences)
    return report(name, parsed, found, known, reading, oddities(reading.text, parsed, found.signed_on))


def _id(given: str | None, found: Facts) -> str:
    name = given or id_from_number(found.number)
    if name is None:
        raise Refused(
            "原文里没有找到文号，不知道给这份文件编什么号。", "请加上 --id，例如 --id leanxian-2021-3。"
        )
    if not re.fullmatch(ID, name):
        raise Refused(f"“{name}”不能当编号。", "只能用小写英文字母、数字和连字符，例如 leanxian-2021-3。")
    return name


def _write(target: Path, files: dict[str, str], audiences: tuple[Audience, ...]) -> None:
    """Write all files and the sheet into a new folder beside `target`, then give it its name in one step."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
        try:
            for name, content in files.items():
                path = staging / name
                path.parent.mkdir(exist_ok=True)
                path.write_text(content, encoding="utf-8", newline="")
            write_sheet(staging, target.name, audiences)
            staging.chmod(0o755)
            staging.rename(target)
        finally:
            shutil.rmtree(staging, ignore_errors=True)
    except OSError as error:
        raise Refused(
            f"写不进文件夹：{error.strerror or error}。什么都没有写。", "请看看磁盘满没满、有没有权限写。"
        ) from error
