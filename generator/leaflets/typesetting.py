"""Sheets through Typst: the only module that knows it. Text goes in as data and comes out embedded, or not at all."""

import json
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from generator.extras import extra

PACKAGES = ("typst", "manimgx-fonts-cjk", "pillow")
STANDARDS = ["a-2a", "ua-1"]
_MISSING = re.compile('the text `"(.+?)"` could not be displayed')
DOTS = 144  # an inch: two of the picture for each point
TEMPLATES = Path(str(files("generator.leaflets")))


class Unset(Exception):  # noqa: N818  # what the text has that cannot be set
    """`text` cannot be set: the font has no such character, or no line is as long."""

    def __init__(self, text: str, message: str, hint: str) -> None:
        super().__init__(text, message, hint)
        self.text, self.message, self.hint = text, message, hint


class Placed(NamedTuple):
    """What stands on a sheet: the places of its statements, how many sides; `lean`: there was no room for its lead."""

    shown: list[int]
    sides: int
    lean: bool


def is_there() -> bool:
    """Are the packages of the extra installed?"""
    return all(map(find_spec, ("typst", "manimgx_fonts_cjk", "PIL")))


def made_with() -> tuple[str, ...]:
    """Name and version of what sets the leaflets; nothing where it is not installed."""
    return _versions() if is_there() else ()


@cache
def _versions() -> tuple[str, ...]:
    try:
        return tuple(f"{each} {version(each)}" for each in PACKAGES)
    except PackageNotFoundError:
        return ()


def pdf(template: str, data: Mapping[str, Any], today: date) -> tuple[bytes, Placed]:
    """Set a sheet as PDF/UA-1 and PDF/A-2a, dated `today`; raises Unset."""
    moment = datetime(today.year, today.month, today.day, tzinfo=UTC)
    options = {"format": "pdf", "pdf_standards": STANDARDS, "timestamp": int(moment.timestamp())}
    return _set(template, data, options)


def png(template: str, data: Mapping[str, Any]) -> tuple[bytes, Placed]:
    """Draw a picture; raises Unset."""
    return _set(template, data, {"format": "png", "ppi": DOTS})


def _set(template: str, data: Mapping[str, Any], options: Mapping[str, Any]) -> tuple[bytes, Placed]:
    compiler = _compiler(template)  # first: it says what is missing, and how to get it
    import typst

    try:
        made = compiler.compile(sys_inputs={"sheet": json.dumps(data, ensure_ascii=False)}, **options)
    except typst.TypstError as error:
        if missing := _MISSING.search(error.message):
            character = missing[1]
            message = f"字体里没有“{character}”这个字（U+{ord(character[0]):04X}）"
            raise Unset(character, message, "请换一个字，或者说得清的写法。") from error
        raise
    placed = json.loads(compiler.query("<shown>", field="value", one=True))
    if placed["wide"]:
        raise Unset(placed["wide"][0], f"“{placed['wide'][0]}”一行放不下，又没有可以换行的地方", "请写短。")
    if placed["over"] or (data.get("items") and not placed["shown"]):
        raise Unset("", "一件事也放不下", "请把题目、开头或者条件写短，或者把长的一件拆成几件。")
    return (made[0] if isinstance(made, list) else made), Placed(
        placed["shown"], placed["sides"], placed["lean"]
    )


@cache
def _compiler(template: str) -> Any:
    with extra("leaflets", "做明白纸"):
        import manimgx_fonts_cjk
        import typst
    folder = Path(str(manimgx_fonts_cjk.__file__)).parent
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])
    return typst.Compiler(TEMPLATES / template, root=TEMPLATES, font_paths=fonts, ignore_system_fonts=True)
