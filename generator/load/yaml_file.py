"""One YAML file → plain data, with the place of every value.

Every plain scalar is text. What editors get wrong most is refused with a sentence of its own: wrong
encoding, tabs, full-width colons, duplicate keys, anchors, aliases, tags.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from generator.load.slips import slips
from generator.model import Finding, Keys, Place
from generator.model.record import Located

DEEPEST = 20


class Source(NamedTuple):
    """What one file holds: `data` (None if unreadable), the place of each key path, and the findings.

    `spans` say where each value stands in the text of the file, for who changes it there.
    """

    data: Any
    places: Mapping[Keys, Place]
    findings: list[Finding]
    spans: Mapping[Keys, tuple[int, int]] = {}


def read(path: Path, name: str, keys: frozenset[str]) -> Source:
    """Read the YAML file `path`, called `name` in messages; `keys` are all keys that a file may have."""
    text, findings = read_text(path, name)
    if text is None:
        return Source(None, {}, findings)
    findings += slips(text, name, keys)
    if findings:
        return Source(None, {}, findings)
    places: dict[Keys, Place] = {}
    try:
        reader = _Reader(text, name, places, findings)
        data = reader.document()
    except TooDeepError as error:
        findings.append(Finding(error.place, "缩进或括号套得太深了。", code="D104"))
        return Source(None, {}, findings)
    except yaml.MarkedYAMLError as error:
        findings.append(_syntax(error, name))
        return Source(None, {}, findings)
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        findings.append(Finding(Place(name, line, 1), "这一行有看不见的控制字符，请删掉重打。", code="D104"))
        return Source(None, {}, findings)
    return Source(data if not findings else None, places, findings, reader.spans)


def read_text(path: Path, name: str) -> tuple[str | None, list[Finding]]:
    """Read a UTF-8 file, with or without a BOM; return its text or what is wrong with it."""

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


class TooDeepError(Exception):
    """Brackets or indents are nested beyond anything a record can have."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place


class _Reader:
    """Builds data from libyaml's events, which alone show anchors, aliases and tags as written."""

    def __init__(self, text: str, name: str, places: dict[Keys, Place], findings: list[Finding]) -> None:
        self.events: Iterator[yaml.Event] = iter(yaml.parse(text, Loader=yaml.CSafeLoader))
        self.name, self.places, self.findings = name, places, findings
        self.spans: dict[Keys, tuple[int, int]] = {}
        self.end = 0  # of the last word or bracket: where a list or mapping of lines ends

    def document(self) -> Any:
        """Read the only document of the stream."""
        data, seen = None, False
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                if seen:
                    self._refuse(event, "D104", "一个文件里只能有一份内容，不能再写“---”。")
                    return None
                seen, data = True, self._node(next(self.events), ())
        if data is None and not self.findings:
            self.findings.append(Finding(Place(self.name, 1, 1), "文件里只有注释，没有内容。", code="D108"))
        return data

    def _refuse(self, event: yaml.Event, code: str, message: str, hint: str = "") -> None:
        self.findings.append(Finding(self._place(event), message, hint, code))

    def _place(self, event: yaml.Event) -> Place:
        mark = event.start_mark
        return Place(self.name, mark.line + 1, mark.column + 1) if mark else Place(self.name, 1, 1)

    def _node(self, event: yaml.Event, path: Keys) -> Any:
        self.places[path] = self._place(event)
        if isinstance(event, yaml.AliasEvent):
            self._refuse(event, "D107", "不能用“*”引用别处的内容。", "请把内容再写一遍。")
            return ""
        assert isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent)
        if event.anchor is not None:
            self._refuse(event, "D107", "不能用“&”起别名。", "以“&”开头的文字请放进英文双引号里。")
        if event.tag is not None:
            self._refuse(event, "D107", "不能用“!”标记类型。", "以“!”开头的文字请放进英文双引号里。")
        if len(path) > DEEPEST:
            raise TooDeepError(self._place(event))
        start = event.start_mark.index if event.start_mark else 0
        if isinstance(event, yaml.ScalarEvent):
            value: Any = event.value
            self.end = _end(event)
        else:
            is_mapping = isinstance(event, yaml.MappingStartEvent)
            value, end = self._mapping(path) if is_mapping else self._sequence(path)
            self.end = _end(end) if event.flow_style else self.end
        self.spans[path] = (start, self.end)
        return value

    def _mapping(self, path: Keys) -> tuple[Located, yaml.Event]:
        result = Located(self.places, path)
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self._node(event, (*path, "?"))
            del self.places[(*path, "?")]
            self.spans.pop((*path, "?"), None)
            if not isinstance(key, str):
                self._refuse(event, "D104", "键要写成一个词，不能是列表。")
                key = ""
            if key in result:
                line = self.key_line(path, key)
                self._refuse(event, "D106", f"“{key}”写了两遍，第一次在第 {line} 行。", "请删掉一个。")
            self.places.setdefault((*path, "?", key), self._place(event))
            value = self._node(next(self.events), (*path, key))
            result.setdefault(key, value)
        return result, event

    def key_line(self, path: Keys, key: str) -> int:
        """The line on which `key` of the mapping at `path` was first written."""
        return self.places[(*path, "?", key)].line

    def _sequence(self, path: Keys) -> tuple[list[Any], yaml.Event]:
        result: list[Any] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            result.append(self._node(event, (*path, len(result))))
        return result, event


def _end(event: yaml.Event) -> int:
    return event.end_mark.index if event.end_mark else 0
