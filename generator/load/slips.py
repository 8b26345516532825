"""Slips of the keyboard that YAML itself explains badly: wide marks, blanks that are none, dashes that are none.

Each is named with its place; what is safe to mend carries its correction for `check --fix`.
"""

import re
import unicodedata
from collections.abc import Iterator

from generator.model import Finding, Fix, Place

_TAB = re.compile(r" *(\t)")
_INDENT = re.compile("[ ]*([\u00a0\u2000-\u200b\u202f\u205f\u3000]+)")
_DASH = re.compile(r"[ ]*([－–—‐‑−])[ \u3000]*(?=[\w\"'\[{“])")
_WIDE_COLON = re.compile(r"(?:\s*-\s+|\s*)([a-z_]+)(：)")
_NO_BLANK = re.compile(r"(?:\s*-\s+|\s*)([a-z_]+)(:)(?=[^\s/])")
_NO_BLANK_AFTER_DASH = re.compile(r"\s*(-)(?=[a-z_]+:)")
# A list of ids alone: a text in a list may have a wide comma.
_WIDE_BRACKETS = re.compile(
    r"(?:\s*-\s+|\s*)[a-z_]+:\s*(［[^］]*］?|\[[\sA-Za-z0-9,-]*，[\sA-Za-z0-9,，-]*\])\s*$"
)
_NAMES = {"\u00a0": "不换行空格", "\u3000": "全角空格"}


# How a line begins that may have one of these; most files have no such line.
_SUSPECT = re.compile(
    "^(?: *\t| *[\u00a0\u2000-\u200b\u202f\u205f\u3000]| *[－–—‐‑−]"
    r"|[^\S\n]*(?:-[^\S\n]+)?(?:-?[a-z_]+(?:：|:[^\s/])|-[a-z_]+:|[a-z_]+:[^\S\n]*(?:［|\[[^\]\n]*，)))",
    re.MULTILINE,
)


def slips(text: str, name: str, keys: frozenset[str]) -> Iterator[Finding]:
    """Yield what is wrong with the lines of the file called `name`; `keys` are all keys that a file may have."""
    for suspect in _SUSPECT.finditer(text):
        start = suspect.start()
        line = text[start:].partition("\n")[0]
        if found := _slip(line.rstrip("\r"), keys):
            column, code, message, hint, fix = found
            number = text.count("\n", 0, start) + 1
            yield Finding(Place(name, number, column + 1), message, hint, code, fix=fix)


Slip = tuple[int, str, str, str, Fix | None]


def _slip(line: str, keys: frozenset[str]) -> Slip | None:
    """The first slip of a line: (column from 0, code, message, hint, correction)."""
    if match := _TAB.match(line):
        return match.start(1), "D103", "行首用了制表符（Tab）。", "请改成空格，每层两个。", None
    if (match := _INDENT.match(line)) and line.strip():
        blank = match.group(1)
        kind = _NAMES.get(blank[0], unicodedata.name(blank[0], "空格"))
        fix = Fix(blank, "".join("  " if each == "\u3000" else " " for each in blank))
        return (
            match.start(1),
            "D104",
            f"行首的空格是{kind}，不是半角空格。",
            "请改成半角空格，每层两个。",
            fix,
        )
    if match := _DASH.match(line):
        message = f"列表开头的“{match.group(1)}”不是半角减号。"
        return match.start(1), "D104", message, "请改成“- ”：半角减号，后面空一格。", None
    if (match := _WIDE_COLON.match(line)) and match.group(1) in keys:
        fix = Fix("：", ":" if line[match.end(2) :].startswith(" ") else ": ")
        hint = f"请改成“{match.group(1)}: ”：半角冒号，后面空一格。"
        return match.start(2), "D105", "键的后面用了全角冒号“：”。", hint, fix
    if (match := _NO_BLANK.match(line)) and match.group(1) in keys:
        hint = f"请改成“{match.group(1)}: ”：冒号后面空一格。"
        return match.start(2), "D104", "冒号后面没有空格。", hint, Fix(":", ": ")
    if match := _NO_BLANK_AFTER_DASH.match(line):
        return match.start(1), "D104", "减号后面没有空格。", "请改成“- ”：减号后面空一格。", Fix("-", "- ")
    if match := _WIDE_BRACKETS.match(line):
        wide = next(each for each in match.group(1) if each in "［］，")
        at = match.start(1) + match.group(1).index(wide)
        plain = unicodedata.normalize("NFKC", wide)
        return at, "D104", f"列表里用了全角的“{wide}”。", f"请改成半角的“{plain}”。", None
    return None


def stray(name: str) -> str:
    """Why a file or folder called `name` is none of the data; "" if it may be one."""
    if name.startswith(("~$", ".~")):
        return "这是 Word 或 WPS 打开文件时留下的临时文件。"
    if name == "__MACOSX" or name.startswith("._"):
        return "这是苹果电脑打包时留下的。"
    if re.search(r"(副本|复件|copy|拷贝)", name, re.IGNORECASE) and name.endswith(".yml"):
        return "这像是复制出来的副本，同一条会写两遍。"
    if name.endswith((".yml.txt", ".yaml.txt")):
        return "文件名多了 .txt，程序不会读它。"
    if name.endswith(".yaml"):
        return "文件名要以 .yml 结尾，程序不会读 .yaml。"
    return ""
