"""The text of one YAML file → data with the place of every value, and what editors get wrong most.

Each mistake is refused with a sentence of its own: duplicate keys, anchors, aliases, tags. Slower by far than
plain_yaml.py: for files of which something has to be said.
"""

from collections.abc import Iterator
from functools import cached_property
from typing import Any

import yaml

from generator.load.plain_yaml import CONTROL, DEEPEST
from generator.model import Finding, Keys, Place
from generator.model.record import Located, Places


class Marks(Places):
    """The places of a file, read when the first is asked for.

    `spans` say where each value stands in the text of the file, for who changes it there.
    """

    def __init__(self, text: str, file: str) -> None:
        super().__init__(file)
        self._text = text

    def __getstate__(self) -> dict[str, Any]:
        """Without what was read, which whoever asks reads again."""
        return {name: value for name, value in self.__dict__.items() if name != "marked"}

    @cached_property
    def marked(self) -> "Marked":
        """The file, read with its marks."""
        return Marked(self._text, self)

    @property
    def spans(self) -> dict[Keys, tuple[int, int]]:
        """Keys → from where to where their value stands."""
        return self.marked.spans

    def __getitem__(self, keys: Keys) -> Place:
        return self.marked.places[keys]

    def __iter__(self) -> Iterator[Keys]:
        return iter(self.marked.places)

    def __len__(self) -> int:
        return len(self.marked.places)


class TooDeepError(Exception):
    """Brackets or indents are nested beyond anything a record can have."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place


class Marked:
    """Reads libyaml's events, which alone show anchors, aliases and tags as written; its records know `where` they stand."""

    def __init__(self, text: str, where: Marks) -> None:
        self.events: Iterator[yaml.Event] = iter(yaml.parse(text, Loader=yaml.CSafeLoader))
        self.where, self.name = where, where.files[0]
        self.places: dict[Keys, Place] = {}
        self.spans: dict[Keys, tuple[int, int]] = {}
        self.findings: list[Finding] = []
        self.end = 0  # of the last word or bracket: where a list or mapping of lines ends
        self.data = self._document()

    def _document(self) -> Any:
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
            if CONTROL.search(value):
                self._refuse(event, "D104", "这里用“\\”写了看不见的控制字符。", "请删掉重打。")
            self.end = _end(event)
        else:
            is_mapping = isinstance(event, yaml.MappingStartEvent)
            value, end = self._mapping(path) if is_mapping else self._sequence(path)
            self.end = _end(end) if event.flow_style else self.end
        self.spans[path] = (start, self.end)
        return value

    def _mapping(self, path: Keys) -> tuple[Located, yaml.Event]:
        result = Located(self.where, path)
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
