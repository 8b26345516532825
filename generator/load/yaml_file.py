"""One YAML file → plain data, with the place of every value.

Every plain scalar is text. What editors get wrong most is refused with a sentence of its own: wrong
encoding, tabs and full-width colons here, the rest in marked_yaml.py.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from generator.load import plain_yaml
from generator.load.marked_yaml import Marks, TooDeepError
from generator.load.plain_yaml import CONTROL
from generator.load.slips import slips
from generator.model import Finding, Keys, Place


class Source(NamedTuple):
    """What one file holds: `data` (None if unreadable), the place of each key path, and the findings."""

    data: Any
    places: Mapping[Keys, Place]
    findings: list[Finding]

    @property
    def spans(self) -> Mapping[Keys, tuple[int, int]]:
        """Where each value stands in the text of the file, for who changes it there."""
        return self.places.spans if isinstance(self.places, Marks) else {}


def read(path: Path, name: str, keys: frozenset[str]) -> Source:
    """Read the YAML file `path`, called `name` in messages; `keys` are all keys that a file may have."""
    text, findings = read_text(path, name)
    if text is None:
        return Source(None, {}, findings)
    findings += slips(text, name, keys)
    if findings:
        return Source(None, {}, findings)
    places = Marks(text, name)
    try:
        return Source(plain_yaml.read(text, places), places, [])
    except (plain_yaml.OddError, yaml.YAMLError):
        return _odd(text, places)


def _odd(text: str, places: Marks) -> Source:
    """Read a file of which something has to be said, as far as it can be read."""
    try:
        marked = places.marked
    except TooDeepError as error:
        findings = [Finding(error.place, "缩进或括号套得太深了。", code="D104")]
    except yaml.MarkedYAMLError as error:
        findings = [_syntax(error, places.files[0])]
    else:
        return Source(None if marked.findings else marked.data, places, marked.findings)
    return Source(None, {}, findings)


def read_text(path: Path, name: str) -> tuple[str | None, list[Finding]]:
    """Read a UTF-8 file, with or without a BOM; return its text or what is wrong with it.

    Control characters are refused here for every file: YAML, XML and HTML have no place for them.
    """

    def wrong(code: str, message: str, hint: str = "", line: int = 1) -> tuple[None, list[Finding]]:
        return None, [Finding(Place(name, line, 1), message, hint, code)]

    try:
        raw = path.read_bytes()
    except OSError:
        return wrong("D100", "打不开这个文件。", "请看看文件是不是还在、有没有权限读。")
    try:
        text = raw.decode("utf-8-sig")  # Windows’ older Notepad cannot write a file without a BOM
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
            return wrong("D101", "文件不是 UTF-8 编码，是 UTF-16。", "请在编辑器里另存为“UTF-8”。")
        return wrong("D101", "文件不是 UTF-8 编码，可能是 GBK。", "请在编辑器里另存为“UTF-8”。", line)
    if odd := CONTROL.search(text):
        hint = "如果是原文（text.txt），请用 mingbai import 重新导入。"
        line = text.count("\n", 0, odd.start()) + 1
        return wrong("D104", "这一行有看不见的控制字符，请删掉重打。", hint, line)
    if not text.strip():
        return wrong("D108", "文件是空的。", "请照着旁边的文件填写，或者删掉它。")
    return text, []


def _syntax(error: yaml.MarkedYAMLError, name: str) -> Finding:
    in_quotes = "quoted" in (error.context or "")
    mark = (error.context_mark if in_quotes else None) or error.problem_mark or error.context_mark
    place = Place(name, mark.line + 1 if mark else 1, mark.column + 1 if mark else 1)
    problem = error.problem or ""
    if "could not find expected ':'" in problem:
        message = "这里读不懂：少了冒号，或者冒号后面没有空格。"
    elif "mapping values are not allowed" in problem:
        message = "这里多了一个冒号，或者缩进不对。"
    elif in_quotes and "end" in problem:
        message = "引号没有成对。"
    elif "cannot start any token" in problem:
        message = "这个符号不能放在值的开头。"
    else:
        message = "YAML 写法有误：缩进、括号或引号没有对齐。"
    return Finding(place, message, "含有冒号、# 或开头是符号的文字，请放进英文双引号里。", "D104")
